// A year typed with two digits: read where what the procedure says of the question leaves one possible date, else asked for in full.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { valueAt } from '../../src/model/answer.js';
import type { Json, JsonObject } from '../../src/model/json.js';
import type { AskFile } from '../../src/model/procedure.js';
import { haveEveryPart } from '../../src/fields/parts/every-part.js';
import { leaveStep } from '../../src/session/answering.js';
import { begun, given, modelOf } from '../answers/outline-vectors.js';

haveEveryPart();

const TODAY = '2026-11-23';
const DATE = { type: 'string', format: 'date' };
const MONTH = { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}$' };
const PARTIAL = { type: 'string', pattern: '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$' };
const BIRTH = { path: 'when', autocomplete: 'bday' };

interface Case {
  readonly schema?: JsonObject;
  readonly ask?: AskFile;
  readonly rule?: string;
  readonly warning?: true;
}

const day = (typed: string): Json => {
  const [first = '', month = '', year = ''] = typed.split('.');
  return { day: first, month, year };
};
const month = (typed: string): Json => ({ month: typed.split('.')[0] ?? '', year: typed.split('.')[1] ?? '' });

async function stateOf({ schema = DATE, ask = { path: 'when' }, rule, warning }: Case) {
  const rules = rule === undefined ? [] : [{ id: 'limit', check: rule, on: ['when'], ...(warning === undefined ? {} : { severity: 'warning' as const }) }];
  return begun(await modelOf({ schema: { properties: { when: schema, other: DATE } }, procedure: { steps: [{ id: 'one', ask: [ask, 'other'] }], rules } }), new Map(), TODAY);
}

async function outcome(asked: Case, raw: Json): Promise<Json> {
  const state = given(await stateOf(asked), 'when', raw);
  const value = valueAt(state.answers, 'when');
  return value ?? [...leaveStep(state, 'one').shown.values()].find(({ path }) => path === 'when')?.code ?? 'nothing';
}

const SPAN = "when >= date('1926-11-24') && when <= today()";

describe('a year of two digits', () => {
  const CASES: readonly (readonly [says: string, asked: Case, raw: Json, outcome: Json])[] = [
    ['no limit', {}, day('31.3.80'), 'date.year'],
    ['an upper limit alone', { rule: 'when <= today()' }, day('31.3.80'), 'date.year'],
    ['a lower limit alone', { rule: "when >= date('1950-01-01')" }, day('31.3.80'), 'date.year'],
    ['a hundred years', { rule: SPAN }, day('31.3.80'), '1980-03-31'],
    ['a hundred years, on the last day', { rule: SPAN }, day('23.11.26'), '2026-11-23'],
    ['a hundred years, on the first day', { rule: SPAN }, day('24.11.26'), '1926-11-24'],
    ['a hundred years and a day', { rule: "when >= date('1926-11-23') && when <= today()" }, day('23.11.26'), 'date.year'],
    ['the limits the other way round', { rule: "date('1926-11-24') <= when && today() >= when" }, day('31.3.80'), '1980-03-31'],
    ['exclusive limits', { rule: "when > date('1926-11-23') && when < addDays(today(), 1)" }, day('23.11.26'), '2026-11-23'],
    ['limits that only warn', { rule: SPAN, warning: true }, day('31.3.80'), 'date.year'],
    ['one of two conditions', { rule: `has(other) || (${SPAN})` }, day('31.3.80'), 'date.year'],
    ['another answer', { rule: "when >= other && when <= today()" }, day('31.3.80'), 'date.year'],
    ['nothing that is possible', { rule: "when >= date('2000-01-01') && when <= today()" }, day('31.3.80'), 'date.year'],
    ['an age', { rule: 'when <= today() && age(when) < 18' }, day('3.3.15'), '2015-03-03'],
    ['an age that neither century has', { rule: 'age(when) >= 18 && age(when) <= 110' }, day('3.3.15'), 'date.year'],
    ['a day that only one century has', { rule: "when >= date('1900-01-01') && when <= today()" }, day('29.2.00'), '2000-02-29'],
    ['a whole date in one field', { rule: SPAN }, day('31/3/80'), '1980-03-31'],
    ['one’s own date of birth', { ask: BIRTH }, day('31.3.80'), '1980-03-31'],
    ['one’s own date of birth, a hundred and eleven years ago or eleven', { ask: BIRTH }, day('31.3.15'), 'date.year'],
    ['one’s own date of birth, the oldest', { ask: BIRTH }, day('22.11.96'), '1996-11-22'],
    ['one’s own date of birth, as old as anybody', { ask: BIRTH }, day('23.11.96'), 'date.year'],
    ['one’s own date of birth, a month as it is written', { ask: BIRTH }, day('3.mars.80'), '1980-03-03'],
    ['one’s own date of birth, in other digits', { ask: BIRTH }, day('٣١.٣.٨٠'), '1980-03-31'],
    ['a month within limits', { schema: MONTH, ask: { path: 'when', kind: 'month' }, rule: "when >= '2020-01' && when <= '2030-12'" }, month('3.26'), '2026-03'],
    ['a month written whole', { schema: MONTH, ask: { path: 'when', kind: 'month' }, rule: "when >= '2020-01' && when <= '2030-12'" }, month('3/26'), '2026-03'],
    ['a month that may be of any century', { schema: MONTH, ask: { path: 'when', kind: 'month' } }, month('3.26'), 'month.year'],
    ['a month whose pattern has one century', { schema: { type: 'string', pattern: '^20[0-9]{2}-[0-9]{2}$' }, ask: { path: 'when', kind: 'month' } }, month('3.26'), '2026-03'],
    ['a month whose pattern has two', { schema: { type: 'string', pattern: '^(19|20)[0-9]{2}-[0-9]{2}$' }, ask: { path: 'when', kind: 'month' } }, month('3.26'), 'month.year'],
    ['a year of a partial date', { schema: PARTIAL, ask: { path: 'when', kind: 'partial-date' }, rule: "when >= '1850' && when <= '1949'" }, day('..08'), '1908'],
    ['a month of a partial date', { schema: PARTIAL, ask: { path: 'when', kind: 'partial-date' }, rule: "when >= '1850' && when <= '1949'" }, day('.3.08'), '1908-03'],
    ['a day of a partial date', { schema: PARTIAL, ask: { path: 'when', kind: 'partial-date' }, rule: "when >= '1850' && when <= '1949'" }, day('31.3.08'), '1908-03-31'],
    ['a partial date of any century', { schema: PARTIAL, ask: { path: 'when', kind: 'partial-date' } }, day('31.3.08'), 'partial-date.year'],
    ['a year of which a part may be possible', { schema: PARTIAL, ask: { ...BIRTH, kind: 'partial-date' } }, day('..96'), 'partial-date.year'],
    ['a partial date of birth', { schema: PARTIAL, ask: { ...BIRTH, kind: 'partial-date' } }, day('..80'), '1980'],
    ['a year up to today’s', { schema: { type: 'integer', minimum: 1927 }, ask: { path: 'when', kind: 'year' }, rule: 'when <= year(today())' }, '80', 1980],
    ['a year before today’s', { schema: { type: 'integer', minimum: 1927 }, ask: { path: 'when', kind: 'year' }, rule: 'when < year(today())' }, '26', 'year.digits'],
    ['a year whose pattern has one century', { schema: { type: 'string', pattern: '^20[0-9]{2}$' }, ask: { path: 'when', kind: 'year' } }, '26', '2026'],
  ];
  for (const [says, asked, raw, expected] of CASES) {
    it(`with ${says}: ${JSON.stringify(raw)} is ${JSON.stringify(expected)}`, async () => {
      expect(await outcome(asked, raw)).to.equal(expected);
    });
  }

  it('of a row keeps to what is said of its row', async () => {
    const people = { type: 'array', items: { type: 'object', properties: { born: DATE } }, minItems: 1 };
    const rules = [{ id: 'limit', check: 'self.born <= today() && age(self.born) < 18', on: ['people[].born'] }];
    const state = begun(await modelOf({ schema: { properties: { people }, required: ['people'] }, procedure: { steps: [{ id: 'one', ask: ['people'] }], rules } }), new Map(), TODAY);
    const [path = ''] = state.outline.questions.keys();
    expect(valueAt(given(state, path, day('3.3.15')).answers, path)).to.equal('2015-03-03');
    expect(valueAt(given(state, path, day('3.3.07')).answers, path)).to.equal(undefined);
  });

  it('stands in full once the step is left', async () => {
    const { answers, stays } = leaveStep(given(await stateOf({ ask: BIRTH }), 'when', day('31.3.80')), 'one');
    expect([stays, answers.get('when')]).to.deep.equal([false, { state: 'read', value: '1980-03-31' }]);
  });
});
