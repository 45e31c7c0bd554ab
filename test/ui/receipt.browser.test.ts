// The receipt as a document to keep: one file that says all that the page says and what was answered, and nothing else.
import { expect } from 'chai';
import type { Screen } from '../../src/session/screen.js';
import type { Language } from '../../src/model/text.js';
import { LANGUAGES, screensIn } from './example-screens.js';
import { FakeSession } from './fake-session.js';
import { mount, until, type Mounted } from './mount.js';

type Receipt = Extract<Screen, { sort: 'receipt' }>;

const SAVE: Readonly<Record<string, string>> = { en: 'Save as a document', fr: 'Enregistrer comme document', de: 'Als Dokument speichern', lb: 'Als Dokument späicheren' };
const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  en: ['Your request has been received', 'What happens next', 'Your answers', 'About you', 'Which one'],
  fr: ['Votre demande est arrivée', 'La suite', 'Vos réponses', 'About you', 'Which one'],
  de: ['Ihr Antrag ist angekommen', 'Wie es weitergeht', 'Ihre Antworten', 'About you', 'Which one'],
  lb: ['Är Ufro ass ukomm', 'Wéi et weidergeet', 'Är Äntwerten', 'About you', 'Which one'],
};
const NAMES: Readonly<Record<string, string>> = { en: 'receipt', fr: 'reçu', de: 'Eingangsbestätigung', lb: 'Bestätegung' };

function receiptIn(language: Language, hasAnswers = true): Receipt {
  const { receipt, review } = screensIn(language);
  if (receipt?.sort !== 'receipt' || review?.sort !== 'review') throw new Error('no receipt');
  return hasAnswers ? { ...receipt, sent: { sections: review.sections, issues: review.issues } } : receipt;
}

const buttonNamed = ({ root }: Mounted, name: string | undefined): HTMLButtonElement | undefined => [...root.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === name);

/** Presses the button, and takes what the browser was given to keep. */
async function saved(screen: Receipt, before: () => unknown = () => undefined): Promise<{ readonly name: string; readonly text: string; readonly mounted: Mounted }> {
  const mounted = await mount(new FakeSession(screen));
  const name = SAVE[screen.language];
  await until(() => buttonNamed(mounted, name) !== undefined);
  before();
  const blobs: Blob[] = [];
  const { createObjectURL } = URL;
  const names: string[] = [];
  const keep = (event: Event): void => {
    event.preventDefault();
    if (event.target instanceof HTMLAnchorElement) names.push(event.target.download);
  };
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function clickKept() {
    this.addEventListener('click', keep);
    click.call(this);
  };
  URL.createObjectURL = (blob: Blob) => {
    blobs.push(blob);
    return createObjectURL(blob);
  };
  buttonNamed(mounted, name)?.click();
  URL.createObjectURL = createObjectURL;
  HTMLAnchorElement.prototype.click = click;
  expect(blobs.map(({ type }) => type)).to.deep.equal(['text/html']);
  return { name: names.join(), text: (await blobs[0]?.text()) ?? '', mounted };
}

const pageOf = (text: string): Document => new DOMParser().parseFromString(text, 'text/html');

const textsOf = (page: ParentNode, selector: string): readonly string[] => [...page.querySelectorAll(selector)].map(({ textContent }) => textContent?.replaceAll(/\s+/g, ' ').trim() ?? '');

describe('the receipt saved as a document', () => {
  for (const language of LANGUAGES) {
    it(`is whole and in its language, in ${language}`, async () => {
      const screen = receiptIn(language);
      const { name, text, mounted } = await saved(screen);
      expect(name).to.equal(`${NAMES[language]}-ABCD-EFGH-JKMN-P.html`);
      const page = pageOf(text);
      expect(text.startsWith('<!doctype html>\n<html lang="')).to.equal(true);
      expect([page.documentElement.lang, page.documentElement.dir]).to.deep.equal([language, 'ltr']);
      expect(page.title).to.equal(`${HEADINGS[language]?.[0]} – Example of a procedure`);
      expect(textsOf(page, 'h1, h2, h3, h4')).to.deep.equal(HEADINGS[language]);
      expect(textsOf(page, 'h1')).to.have.length(1);
      expect(textsOf(page, '.reference strong')).to.deep.equal(['ABCD-EFGH-JKMN-P']);
      // Every fact of the page, and every answer of the check page, word for word.
      const facts = textsOf(mounted.root, '.facts > .row');
      const answers = textsOf((await mount(new FakeSession(screensIn(language).review ?? screen))).root, '.rows dt');
      expect(textsOf(page, '.facts > .row')).to.deep.equal(facts);
      expect(textsOf(page, '.rows dt')).to.deep.equal(answers);
    });
  }

  it('holds no script, no inline style, no comment, no id, no address, and lets nothing be loaded', async () => {
    const { text } = await saved(receiptIn('en'));
    const page = pageOf(text);
    expect(page.querySelectorAll('script, link, img, iframe, [style], [id], [part], [href], [src], [tabindex]')).to.have.length(0);
    expect(text).to.not.contain('<!--').and.not.contain('undefined');
    expect(page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content')).to.equal("default-src 'none'; style-src 'unsafe-inline'");
  });

  it('says what was typed as it was typed, never as markup', async () => {
    const screen = receiptIn('en');
    const hostile = '</dd><script>alert(1)</script><img src=x onerror=alert(1)> & "é"';
    const sections = (screen.sent?.sections ?? []).map((section) => {
      const rows = section.rows.map((row) => (row.path === 'person.name' ? { ...row, answer: { state: 'read', value: hostile } as const, label: { text: hostile, lang: 'en' } } : row));
      return { ...section, rows, blocks: [{ names: [], rows }] };
    });
    const { text } = await saved({ ...screen, procedureTitle: { text: '</title><script>', lang: 'en' }, sent: { sections, issues: [] } });
    const page = pageOf(text);
    expect(page.querySelectorAll('script, img')).to.have.length(0);
    expect(textsOf(page, 'dd').filter((each) => each.includes(hostile))).to.have.length(1);
    expect(textsOf(page, 'dt')).to.include(hostile);
    expect(page.title).to.contain('</title><script>');
  });

  it('has answers only where they are still there, and the page says so before it is saved', async () => {
    for (const [hasAnswers, said] of [[true, 'The document also holds your answers. This page keeps them until you close it.'], [false, 'Your answers are no longer here. The document does not hold them.']] as const) {
      const { text, mounted } = await saved(receiptIn('en', hasAnswers));
      expect(textsOf(mounted.root, '.save')).to.deep.equal([said]);
      expect(textsOf(pageOf(text), 'h2').includes('Your answers')).to.equal(hasAnswers);
    }
  });

  it('is told of once it is saved, and leaves the focus where it is', async () => {
    const { mounted } = await saved(receiptIn('en'));
    const said = 'Your browser is saving the file “receipt-ABCD-EFGH-JKMN-P.html”, usually in the folder “Downloads”.';
    await until(() => mounted.at('polite').textContent === said);
    expect(textsOf(mounted.root, '.notice')).to.deep.equal([said]);
  });
});

describe('a receipt that is not kept on the device', () => {
  const asks = (): boolean => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
  const only = 'This receipt is not kept on this device. Print it or save it before you close this page.';

  for (const [says, kept] of [
    ['on a shared computer', { device: 'shared' }],
    ['where it could not be saved', { device: 'own', saving: { state: 'not-saved', reason: 'no-room' } }],
  ] as const) {
    it(`is said to be, and the browser asks before the page goes, until it was saved: ${says}`, async () => {
      const { mounted } = await saved({ ...receiptIn('en'), ...kept }, () => expect(asks()).to.equal(true));
      expect(textsOf(mounted.root, '.strong')).to.deep.equal([only]);
      await until(() => !asks());
    });
  }

  it('is not said of one that is kept, and nobody is asked', async () => {
    const { mounted } = await saved({ ...receiptIn('en'), device: 'own' }, () => expect(asks()).to.equal(false));
    expect(textsOf(mounted.root, '.strong')).to.deep.equal([]);
  });
});
