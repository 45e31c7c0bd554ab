// Every sort of screen, in every state and language: accessible, complete in its references, and free of inline style.
import 'axe-core';
import type { Language } from '../../src/model/text.js';
import type * as Axe from 'axe-core';
import { expect } from 'chai';
import { nestedScreensIn } from './example-lists.js';
import { LANGUAGES, failedStepIn, screensIn, stepIn } from './example-screens.js';
import { FakeSession } from './fake-session.js';
import { mount, until, type Mounted } from './mount.js';

declare const axe: typeof Axe;

const ID_REFERENCES = ['for', 'aria-describedby', 'aria-labelledby'] as const;

function danglingReferences(root: ShadowRoot): readonly string[] {
  return [...root.querySelectorAll('*')].flatMap((element) =>
    ID_REFERENCES.flatMap((name) => (element.getAttribute(name) ?? '').split(' '))
      .filter((id) => id !== '' && root.getElementById(id) === null),
  );
}

function repeatedIds(root: ShadowRoot): readonly string[] {
  const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

async function violations({ form }: Mounted): Promise<readonly string[]> {
  const result = await axe.run(document, { runOnly: { type: 'tag', values: axe.getRules().flatMap(({ tags }) => tags) } });
  expect(result.passes.length, 'rules that looked at something').to.be.greaterThan(15);
  expect(form.shadowRoot?.querySelectorAll('*').length).to.be.greaterThan(5);
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

for (const language of LANGUAGES) {
  describe(`screens in ${language}`, () => {
    for (const [name, screen] of Object.entries({ ...screensIn(language), ...nestedScreensIn(language) })) {
      it(`${name}: no axe violation, every reference resolves, no inline style`, async () => {
        const mounted = await mount(new FakeSession(screen));
        const { form, root } = mounted;
        expect(form.lang).to.equal(language);
        expect(root.querySelectorAll('#heading')).to.have.length(1);
        expect(danglingReferences(root)).to.deep.equal([]);
        expect(repeatedIds(root)).to.deep.equal([]);
        expect(root.querySelectorAll('[style], style, script')).to.have.length(0);
        expect(root.querySelectorAll('[placeholder], [title], [maxlength], [disabled], [accesskey]')).to.have.length(0);
        expect(form.hasAttribute('tabindex')).to.equal(false);
        expect(root.textContent).to.not.match(/undefined|\[object/);
        expect(await violations(mounted)).to.deep.equal([]);
      });
    }
  });
}

it('names the mark of what may follow later above the questions where one of them has it, in every language', async () => {
  const marks = { en: 'can follow later', fr: 'peut suivre plus tard', de: 'kann nachgereicht werden', lb: 'ka spéider nogereecht ginn' };
  for (const [language, mark] of Object.entries(marks)) {
    const notes: boolean[] = [];
    for (const later of [{}, { later: true }]) {
      const { root } = await mount(new FakeSession({ ...stepIn(language), ...later }));
      notes.push(root.querySelector('.note')?.textContent.includes(mark) === true);
    }
    expect(notes, language).to.deep.equal([false, true]);
  }
});

describe('words', () => {
  it('keep their own language where they are a fallback', async () => {
    const { at } = await mount(new FakeSession(stepIn('de')));
    const hint = at('reason:hint').firstElementChild;
    expect(hint?.getAttribute('lang')).to.equal('fr');
    expect(at('person.name:hint').firstElementChild).to.equal(null);
  });

  it('name every language in itself, and mark the one that is spoken', async () => {
    const { root } = await mount(new FakeSession(stepIn('lb')));
    const buttons = [...root.querySelectorAll('.languages button')];
    expect(buttons.map((button) => [button.textContent?.trim(), button.getAttribute('lang'), button.getAttribute('aria-current')])).to.deep.equal([
      ['Français', 'fr', null],
      ['Deutsch', 'de', null],
      ['Lëtzebuergesch', 'lb', 'true'],
      ['English', 'en', null],
    ]);
  });

  it('give the page a title of its own for each place, with the error said first', async () => {
    const session = new FakeSession(stepIn('fr'));
    const { settled } = await mount(session, { 'manage-title': '' });
    expect(document.title).to.equal('About you – Example of a procedure');
    session.show(failedStepIn('fr'));
    await settled();
    expect(document.title).to.equal('Erreur\u202f: About you – Example of a procedure');
  });

  it('stand under headings of the level the page asks for, with no level skipped above them', async () => {
    for (const [level, heading, summary] of [['1', 'H1', 'H2'], ['2', 'H2', 'H2'], ['4', 'H4', 'H4']] as const) {
      const { root, at } = await mount(new FakeSession(failedStepIn('en')), { 'heading-level': level });
      expect(at('heading').tagName).to.equal(heading);
      expect(root.querySelector(`#summary ${summary}`)?.textContent).to.equal('6 answers need your attention');
    }
  });

  it('keep the focus when the level changes, alone or together with the language', async () => {
    for (const focused of ['heading', 'person.name']) {
      const session = new FakeSession(stepIn('en'));
      const { form, root, at, settled } = await mount(session);
      for (const [level, language] of [[2, 'en'], [3, 'de']] as const) {
        at(focused).focus();
        form.headingLevel = level;
        form.lang = language;
        session.show(stepIn(language));
        await settled();
        expect(at('heading').tagName).to.equal(`H${level}`);
        expect(root.activeElement?.id).to.equal(focused);
      }
    }
  });

  it('never become a link to anything but https', async () => {
    const screen = screensIn('en')['source offered'];
    if (screen?.sort !== 'source') throw new Error('no source screen');
    const { root } = await mount(new FakeSession({ ...screen, source: { ...screen.source, eli: 'javascript:alert(1)' } }));
    expect(root.querySelectorAll('a')).to.have.length(0);
  });
});

function mountReceipt(language: Language): Promise<Mounted> {
  const { receipt } = screensIn(language);
  if (receipt === undefined) throw new Error('no receipt');
  return mount(new FakeSession(receipt));
}

describe('the receipt', () => {
  const cases: readonly (readonly [language: 'fr' | 'en' | 'de', name: string, lang: string | null])[] = [
    ['fr', 'Destinataire d’exemple', null],
    ['en', 'Example receiver', null],
    ['de', 'Example receiver', ''],
  ];
  for (const [language, name, lang] of cases) {
    it(`names who received it in ${language}, as far as the receiver said`, async () => {
      const { root } = await mountReceipt(language);
      const value = [...root.querySelectorAll('dd')].find((each) => each.textContent === name);
      expect(value?.querySelector('[lang]')?.getAttribute('lang') ?? null).to.equal(lang);
    });
  }

  for (const [possible, said] of [[true, 'The reference is copied.'], [false, 'Your browser does not let this page copy. Write the reference down, or print the receipt.']] as const) {
    it(`has its reference copied by a button, and says once ${possible ? 'that it is' : 'that it cannot be'}`, async () => {
      const copied: string[] = [];
      const writeText = (text: string): Promise<void> => (possible ? Promise.resolve(void copied.push(text)) : Promise.reject(new Error('not allowed')));
      Object.defineProperty(navigator.clipboard, 'writeText', { value: writeText, configurable: true });
      const { root, at } = await mountReceipt('en');
      const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === 'Copy the reference');
      button?.focus();
      button?.click();
      await until(() => at('polite').textContent === said);
      Reflect.deleteProperty(navigator.clipboard, 'writeText');
      expect(copied).to.deep.equal(possible ? ['ABCD-EFGH-JKMN-P'] : []);
      expect([...root.querySelectorAll('.notice')].map(({ textContent }) => textContent)).to.deep.equal([said]);
      expect(root.activeElement).to.equal(button);
    });
  }
});
