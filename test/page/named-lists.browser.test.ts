// An error is said with the name of the list or the group it is in, where the entry or the choice has none of its own.
import { expect } from 'chai';
import type { JsonObject } from '../../src/model/json.js';
import { GovForm } from '../../src/gov-form.js';
import { until } from '../until.js';

customElements.define('gov-form-of-lists', class extends GovForm {});

const textOf = (element: Element | null | undefined): string => (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

interface Asked {
  readonly schema: JsonObject;
  readonly typed?: Readonly<Record<string, string>>;
  readonly language?: string;
}

/** What the summary and the questions say after Continue. */
async function errorsOf({ schema, typed = {}, language = 'en' }: Asked): Promise<{ readonly summary: readonly string[]; readonly beside: readonly string[] }> {
  const form = document.createElement('gov-form-of-lists');
  if (!(form instanceof GovForm)) throw new Error('the element is not upgraded');
  form.setAttribute('device', 'shared');
  form.setAttribute('lang', language);
  form.schema = schema;
  document.body.replaceChildren(form);
  (await until(() => form.shadowRoot?.querySelector<HTMLButtonElement>('button.primary'))).click();
  await until(() => form.shadowRoot?.querySelector('input'));
  for (const [id, text] of Object.entries(typed)) {
    const input = await until(() => [...(form.shadowRoot?.querySelectorAll('input') ?? [])].find((each) => each.id === id));
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }
  form.shadowRoot?.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
  const summary = await until(() => form.shadowRoot?.getElementById('summary'));
  return { summary: [...summary.querySelectorAll('a')].map(textOf), beside: [...(form.shadowRoot?.querySelectorAll('.error') ?? [])].map((error) => textOf(error).replace(/^\S+? ?: /, '')) };
}

const AGES = { title: 'Ages of your children', type: 'array', minItems: 2, items: { type: 'integer', maximum: 23 } };
const PET = { title: 'Pet', oneOf: [{ title: 'A dog', properties: { chip: { type: 'string' } }, required: ['chip'] }, { title: 'A cat', properties: { colour: { type: 'string' } }, required: ['colour'] }] };

const CASES: readonly (readonly [what: string, asked: Asked, errors: readonly string[]])[] = [
  ['an entry of plain values', { schema: { type: 'object', properties: { ages: AGES }, required: ['ages'] }, typed: { 'ages[r1]': '40', 'ages[r2]': '7' } }, ['Ages of your children, entry 1: enter 23 or less.']],
  ['the same in German', { language: 'de', schema: { type: 'object', properties: { ages: { ...AGES, title: 'Alter Ihrer Kinder' } }, required: ['ages'] }, typed: { 'ages[r1]': '40', 'ages[r2]': '7' } }, ['Alter Ihrer Kinder, Eintrag 1: Geben Sie 23 oder weniger ein.']],
  [
    'an entry of a list in an entry',
    { schema: { type: 'object', properties: { grid: { title: 'Grid', type: 'array', minItems: 1, items: { type: 'array', minItems: 1, items: { type: 'integer', maximum: 9 } } } }, required: ['grid'] }, typed: { 'grid[r1][r1]': '40' } },
    ['Grid, entry 1.1: enter 9 or less.'],
  ],
  [
    'an entry of a named list in an entry',
    { schema: { type: 'object', properties: { classes: { title: 'Classes', type: 'array', minItems: 1, items: { type: 'object', required: ['name', 'marks'], properties: { name: { type: 'string', title: 'Name' }, marks: { ...AGES, title: 'Marks', minItems: 1 } } } } }, required: ['classes'] }, typed: { 'classes[r1].name': 'A', 'classes[r1].marks[r1]': '40' } },
    ['Classes, entry 1 – Marks, entry 1: enter 23 or less.'],
  ],
  [
    'a list of which the name is a question',
    { schema: { type: 'object', properties: { ages: { ...AGES, title: 'How old are your children?', minItems: 1 } }, required: ['ages'] }, typed: { 'ages[r1]': '40' } },
    ['How old are your children? – entry 1: enter 23 or less.'],
  ],
  ['a list of which the entries have a name', { schema: { type: 'object', properties: { ages: { ...AGES, minItems: 1, items: { title: 'Age', type: 'integer', maximum: 23 } } }, required: ['ages'] }, typed: { 'ages[r1]': '40' } }, ['Age 1: enter 23 or less.']],
  ['a choice of what applies', { schema: { type: 'object', properties: { pet: PET }, required: ['pet'] } }, ['Pet: choose one of the options.']],
  ['a choice of the sort', { schema: { type: 'object', properties: { size: { title: 'Size', type: ['integer', 'array'], items: { type: 'string' } } }, required: ['size'] } }, ['Size: choose one of the options.']],
  ['a choice that the whole form begins with', { schema: { ...PET, title: '', type: 'object' } }, ['Which of these applies? – choose one of the options.']],
];

for (const [what, asked, errors] of CASES) {
  it(`${what} is named in its error`, async () => {
    expect(await errorsOf(asked)).to.deep.equal({ summary: errors, beside: errors.map((error) => error.split(' – ').length > 1 && error.startsWith('Classes') ? error.slice(error.indexOf('Marks')) : error) });
  });
}
