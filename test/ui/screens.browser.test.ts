// Every sort of screen, in every state and language: accessible, complete in its references, and free of inline style.
import 'axe-core';
import { executeServerCommand } from '@web/test-runner-commands';
import type { Language } from '../../src/model/text.js';
import type * as Axe from 'axe-core';
import { expect } from 'chai';
import { nestedScreensIn } from './example-lists.js';
import { LANGUAGES, failedStepIn, screensIn, stepIn } from './example-screens.js';
import { FakeSession } from './fake-session.js';
import { mount, type Mounted } from './mount.js';

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

interface AxNode {
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly description?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value: unknown } }[];
}

async function exposed(role: string, name: string): Promise<Readonly<Record<string, unknown>>> {
  const { nodes } = await executeServerCommand<{ readonly nodes: readonly AxNode[] }, object>('cdp', { method: 'Accessibility.getFullAXTree', params: {} });
  const node = nodes.find((each) => each.role?.value === role && each.name?.value === name);
  if (node === undefined) throw new Error(`no ${role} "${name}" among ${JSON.stringify(nodes.filter((each) => each.role?.value === role).map((each) => each.name?.value))}`);
  const properties = Object.fromEntries((node.properties ?? []).map((property) => [property.name, property.value.value]));
  return { description: node.description?.value, required: properties.required, invalid: properties.invalid };
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

describe('what assistive technology is told of a question', () => {
  const cases: readonly (readonly [role: string, name: string, calm: object, wrong: object])[] = [
    ['textbox', 'Family name', { description: 'As on your card.', required: true, invalid: 'false' }, { description: 'As on your card. Error: Family name: shorten this answer to 40 characters or fewer.', required: true, invalid: 'true' }],
    ['group', 'Date of birth', { description: 'For example 31 3 1980.' }, { description: 'For example 31 3 1980. Error: Date of birth: the date is not complete. Add the month and the year.' }],
    ['textbox', 'Month', { required: true, invalid: 'false' }, { required: true, invalid: 'true' }],
    ['textbox', 'Day', { required: true, invalid: 'false' }, { required: true, invalid: 'false' }],
    ['textbox', 'National number', { required: true, invalid: 'false' }, { required: true, invalid: 'true' }],
    ['radiogroup', 'Which one', { description: 'One only.', required: true, invalid: 'false' }, { description: 'One only. Error: Which one: choose one of the options.', required: true, invalid: 'true' }],
    ['group', 'Which ones (optional)', {}, { description: 'Error: Which ones: one of these options no longer exists. Choose again.' }],
    ['textbox', 'Reason (optional)', { description: 'Une phrase suffit. Up to 20 characters', required: false, invalid: 'false' }, { invalid: 'true' }],
  ];

  for (const [role, name, calm, wrong] of cases) {
    it(`${role} "${name}": its name, description, required and invalid, before and after a failed Continue`, async () => {
      const session = new FakeSession(stepIn('en'));
      const { settled } = await mount(session);
      expect(await exposed(role, name)).to.include(calm);
      session.show(failedStepIn('en'));
      await settled();
      expect(await exposed(role, name)).to.include(wrong);
    });
  }
});

it('each Change button has the name of its question', async () => {
  const { review } = screensIn('en');
  await mount(new FakeSession(review ?? stepIn('en')));
  expect(await exposed('button', 'Change Family name')).to.include({ description: undefined });
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

  it('stand under headings of the level the page asks for', async () => {
    const { root, at } = await mount(new FakeSession(failedStepIn('en')), { 'heading-level': '2' });
    expect(at('heading').tagName).to.equal('H2');
    expect(root.querySelector('#summary h3')?.textContent).to.equal('6 answers need your attention');
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
});
