// What is given as a schema and is none, or one that asks for nothing: as the property, at an address, in the attribute. The
// citizen reads a plain sentence in her language, the page hears a code, a place and a remedy; never an empty form.
import { expect } from 'chai';
import { GovForm } from '../../src/gov-form.js';
import type { ProcedureProblem } from '../../src/model/error.js';

customElements.define('gov-form-of-schemas', class extends GovForm {});

const HEADING: Readonly<Record<string, string>> = {
  en: 'This form cannot be shown', fr: 'Ce formulaire ne peut pas être affiché', de: 'Dieses Formular kann nicht angezeigt werden', lb: 'Dëse Formulaire kann net ugewise ginn',
};

interface Opened {
  readonly root: ShadowRoot;
  /** Of both events, in the order in which the page heard them. */
  readonly heard: readonly string[];
  readonly problems: readonly ProcedureProblem[];
}

async function opened(give: (form: GovForm) => void, language: string): Promise<Opened> {
  const form = document.createElement('gov-form-of-schemas');
  if (!(form instanceof GovForm)) throw new Error('the element is not upgraded');
  const heard: string[] = [];
  const problems: ProcedureProblem[] = [];
  form.addEventListener('gov-form-problems', ({ detail }) => problems.push(...detail.problems));
  form.addEventListener('gov-form-error', ({ detail }) => {
    heard.push(detail.code);
    problems.push(...detail.problems);
  });
  form.setAttribute('device', 'shared');
  form.setAttribute('lang', language);
  give(form);
  document.body.replaceChildren(form);
  for (let turn = 0; turn < 300 && !form.shadowRoot?.getElementById('heading'); turn += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  if (form.shadowRoot === null) throw new Error('no shadow root');
  return { root: form.shadowRoot, heard, problems };
}

const NONE: readonly (readonly [schema: unknown, place: string])[] = [
  [42, '#'], [[], '#'], [true, '#'], [false, '#'], [{}, '#'],
  [{ type: 'objekt' }, '#/type'], [{ $ref: '#/nowhere' }, '#/$ref'], [{ properties: 3 }, '#/properties'],
  [{ type: 'object', properties: { a: false } }, '#'], [{ type: 'object', additionalProperties: false }, '#'],
  [{ allOf: [{ type: 'string' }, { type: 'number' }] }, '#'],
];

const WAYS: Readonly<Record<string, (form: GovForm, schema: unknown) => void>> = {
  property: (form, schema) => Reflect.set(form, 'schema', schema),
  address: (form, schema) => form.setAttribute('schema', `data:application/json,${encodeURIComponent(JSON.stringify(schema))}`),
};

describe('a schema that is none', () => {
  for (const [way, give] of Object.entries(WAYS)) {
    for (const [schema, place] of [...NONE, ...(way === 'address' ? ([['text', '#'], [null, '#']] as const) : [])]) {
      it(`${JSON.stringify(schema)} as ${way} is said to be none, in four languages`, async () => {
        for (const [language, heading] of Object.entries(HEADING)) {
          const { root, heard, problems } = await opened((form) => give(form, schema), language);
          expect(root.getElementById('heading')?.textContent?.trim()).to.equal(heading);
          expect(heard).to.deep.equal(['GF203']);
          expect(problems.map(({ pointer }) => `#${pointer}`)).to.include(place);
          for (const { code, message, remedy } of problems) expect([code.startsWith('GF1'), message.length > 10, remedy.length > 10]).to.deep.equal([true, true, true]);
        }
      });
    }
  }

  const WORDS: readonly (readonly [given: unknown, code: string, says: string])[] = [
    ['/nowhere-at-all.json', 'GF201', 'Check the address in "schema"'], ['data:text/plain,nothing', 'GF202', 'the address in "schema"'],
    ['{"type":', 'GF202', 'in "schema" is not JSON'], [undefined, 'GF205', 'schema to a JSON Schema'], [null, 'GF205', 'schema to a JSON Schema'],
  ];
  for (const [given, code, says] of WORDS) {
    it(`${String(given)} is ${code}, and the remedy speaks of the schema`, async () => {
      const { root, heard } = await opened((form) => Reflect.set(form, 'schema', given), 'fr');
      expect(heard).to.deep.equal([code]);
      expect(root.querySelector('.technical')?.textContent).to.contain(says).and.not.to.contain('"src"');
      expect(root.getElementById('heading')?.textContent?.trim()).to.equal(HEADING['fr']);
    });
  }

  it('of which only a part cannot be read is a form without that part', async () => {
    const schema = { title: 'Dog', type: 'object', properties: { name: { type: 'string', title: 'Name' }, age: { type: 'nummer', title: 'Age' }, home: { $ref: '#/$defs/home' } } };
    for (const given of [schema, JSON.stringify(schema)]) {
      const { heard, problems } = await opened((form) => Reflect.set(form, 'schema', given), 'en');
      expect(heard).to.deep.equal([]);
      expect(problems.map(({ code, pointer }) => `${code} ${pointer}`)).to.deep.equal(['GF104 /properties/age/type', 'GF104 /properties/home/$ref']);
    }
    expect(Object.isFrozen(schema), 'the page keeps its own').to.equal(false);
  });
});
