// Notices, help and declarations on the page: what they are to a screen reader, where their links lead, and that no text
// becomes HTML. With a procedure as its designers wrote it: the Markdown is read on the page.
import { expect } from 'chai';
import { GovForm } from '../../src/gov-form.js';
import { until } from '../until.js';

customElements.define('gov-form-of-notices', class extends GovForm {});

const LANGUAGES = ['en', 'fr', 'de', 'lb'] as const;
const NAMES = {
  en: { note: 'Information', warning: 'Warning', help: 'Help with this question', tab: '(opens in a new tab)', mail: '(e-mail)' },
  fr: { note: 'Information', warning: 'Attention', help: 'Aide pour cette question', tab: '(s’ouvre dans un nouvel onglet)', mail: '(e-mail)' },
  de: { note: 'Hinweis', warning: 'Achtung', help: 'Hilfe zu dieser Frage', tab: '(öffnet in neuem Tab)', mail: '(E-Mail)' },
  lb: { note: 'Informatioun', warning: 'Opgepasst', help: 'Hëllef fir dës Fro', tab: '(geet an engem neien Tab op)', mail: '(E-Mail)' },
} as const;
type Name = (typeof LANGUAGES)[number];

const procedure = {
  format: 'gov-form/procedure/1', id: 'notices', version: '1.0.0', languages: LANGUAGES, answers: 'answers.json', draftDays: 1,
  texts: Object.fromEntries(LANGUAGES.map((language) => [language, `${language}.json`])),
  steps: [{ id: 'one', ask: [{ notice: 'first' }, 'name', { notice: 'late', sort: 'warning', when: "name == 'x'" }] }, { id: 'two', ask: ['agreed'] }],
};
const answers = { type: 'object', required: ['name', 'agreed'], properties: { name: { type: 'string', maxLength: 20 }, agreed: { type: 'boolean', const: true } } };
const first = ['## Before you begin', 'Have **two** things:', '- a name,\n- an [address](https://www.example.lu/a) or [write](mailto:office@example.lu).', '<img src=x onerror=alert(1)> [no](javascript:alert(1))'];
const textsIn = (language: string): object => ({
  format: 'gov-form/texts/1', language,
  procedure: { title: 'Notices', introduction: ['Notices.'], authority: 'Test', nextSteps: ['Wait.'] },
  steps: { one: { title: 'Name' }, two: { title: 'Declaration' } },
  questions: { name: { label: 'Your name', help: ['As on your card.'] }, agreed: { label: 'I agree.', body: ['I declare:', '1. one\n2. two'] } },
  // The second one is there in English only.
  notices: language === 'en' ? { first, late: ['Take care.'] } : { first },
});

async function open(language: Name): Promise<ShadowRoot> {
  const files: Readonly<Record<string, unknown>> = { 'procedure.json': procedure, 'answers.json': answers, ...Object.fromEntries(LANGUAGES.map((each) => [`${each}.json`, textsIn(each)])) };
  const fetched = globalThis.fetch;
  globalThis.fetch = (input) => Promise.resolve(Response.json(files[String(input).split('/').at(-1) ?? ''] ?? null));
  const form = document.createElement('gov-form-of-notices');
  if (!(form instanceof GovForm)) throw new Error('the element is not upgraded');
  form.setAttribute('device', 'shared');
  form.setAttribute('lang', language);
  form.setAttribute('src', '/notices/procedure.json');
  form.setAttribute('receiver', '/nowhere');
  document.body.replaceChildren(form);
  const root = await until(() => form.shadowRoot);
  (await until(() => root.querySelector<HTMLButtonElement>('button.primary'))).click();
  await until(() => root.querySelector('input'));
  globalThis.fetch = fetched;
  return root;
}

const textOf = (element: Element | null | undefined): string => (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
const notes = (root: ShadowRoot): readonly Element[] => [...root.querySelectorAll('[role=note]')];

for (const language of LANGUAGES) {
  describe(`notices and help in ${language}`, () => {
    const names = NAMES[language];

    it('are notes with their sort in words, a heading below that of the step, lists and links', async () => {
      const root = await open(language);
      const [note] = notes(root);
      expect(textOf(note?.querySelector('p'))).to.equal(names.note);
      expect(textOf(note?.querySelector('h3'))).to.equal('Before you begin');
      expect([...(note?.querySelectorAll('ul > li') ?? [])].map(textOf)).to.deep.equal(['a name,', `an address ${names.tab} or write ${names.mail}.`]);
      expect(textOf(note?.querySelector('strong'))).to.equal('two');
      const links = [...(note?.querySelectorAll('a') ?? [])];
      expect(links.map((link) => [link.href, link.target, link.rel])).to.deep.equal([
        ['https://www.example.lu/a', '_blank', 'noopener noreferrer'],
        ['mailto:office@example.lu', '', ''],
      ]);
    });

    it('never become HTML: what is not in the set stands there as it was written', async () => {
      const root = await open(language);
      expect(root.querySelectorAll('img, script, [onerror]')).to.have.length(0);
      expect(textOf(notes(root)[0])).to.contain('<img src=x onerror=alert(1)>').and.to.contain('[no](javascript:alert(1))');
    });

    it('fold help away at its question, by a name that says which', async () => {
      const root = await open(language);
      const help = root.querySelector('details');
      expect(textOf(help?.querySelector('summary'))).to.match(new RegExp(`^${names.help} \\(Your name\\)$`));
      expect(help?.open).to.equal(false);
      help?.querySelector('summary')?.click();
      expect(help?.open).to.equal(true);
      expect(textOf(help)).to.contain('As on your card.');
    });

    it('come while an answer is typed, without taking the focus, in the language they are in', async () => {
      const root = await open(language);
      const input = root.querySelector('input');
      if (input === null) throw new Error('no field');
      input.focus();
      input.value = 'x';
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await until(() => notes(root).length === 2);
      const [, late] = notes(root);
      expect(textOf(late)).to.equal(`${names.warning}Take care.`);
      expect(late?.querySelector('[lang]')?.getAttribute('lang') ?? null).to.equal(language === 'en' ? null : 'en');
      expect(root.activeElement).to.equal(input);
    });

    it('say what is declared before the box, under the heading of the step', async () => {
      const root = await open(language);
      const input = root.querySelector('input');
      if (input === null) throw new Error('no field');
      input.value = 'y';
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      root.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
      const box = await until(() => root.querySelector<HTMLInputElement>('input[type=checkbox]'));
      expect(textOf(root.querySelector('h1'))).to.equal('Declaration');
      const list = root.querySelector('ol');
      expect([...(list?.querySelectorAll('li') ?? [])].map(textOf)).to.deep.equal(['one', 'two']);
      expect(list === null ? 0 : list.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
      expect(textOf(box.labels?.[0])).to.equal('I agree.');
    });
  });
}
