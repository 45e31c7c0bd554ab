import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { JsonObject } from '../../src/engine.js';
import type { Json } from '../../src/model/json.js';
import type { Path } from '../../src/model/path.js';
import type { RuleFile, StepFile } from '../../src/model/procedure.js';
import { findIssues } from '../../src/validation/find-issues.js';
import { upToDate } from '../../src/session/answering.js';
import { begun, given, modelOf } from '../answers/outline-vectors.js';

interface Case {
  readonly name: string;
  readonly schema: JsonObject;
  readonly steps: readonly StepFile[];
  readonly rules?: readonly RuleFile[];
  readonly answers?: Readonly<Record<Path, Json>>;
  /** `path code`, with a severity behind it. */
  readonly issues: readonly string[];
}

const text = { type: 'string' };
const CHILDREN = { type: 'array', items: { type: 'object', properties: { name: text, school: text }, required: ['name', 'school'] } };
const FAMILIES = { type: 'array', items: { type: 'object', properties: { children: CHILDREN } } };

const CASES: readonly Case[] = [
  {
    name: 'stand in the order of the page: what is chosen comes behind what is asked in any case',
    schema: { properties: { account: { type: 'object', required: ['holder'], properties: { holder: text }, oneOf: [{ title: 'A', properties: { iban: text }, required: ['iban'] }, { title: 'B', properties: { bic: text }, required: ['bic'] }] } }, required: ['account'] },
    steps: [{ id: 'bank', ask: ['account'] }],
    issues: ['account.holder required', 'account#oneOf required'],
  },
  {
    name: 'parts of rows in a step that does not apply are missed by nobody',
    schema: { properties: { pupils: { type: 'boolean' }, children: CHILDREN } },
    steps: [{ id: 'who', ask: ['pupils', 'children[].name'] }, { id: 'school', when: 'pupils', ask: ['children[].school'] }],
    answers: { children: ['r1', 'r2'], 'children[r1].name': 'Ana' },
    issues: ['children[r2].name required'],
  },
  {
    name: 'nor are those of rows in rows',
    schema: { properties: { pupils: { type: 'boolean' }, families: FAMILIES } },
    steps: [{ id: 'who', ask: ['pupils', 'families[].children[].name'] }, { id: 'school', when: 'pupils', ask: ['families[].children[].school'] }],
    answers: { families: ['r1', 'r2'], 'families[r1].children': ['r1'], 'families[r2].children': ['r1', 'r2'], 'families[r2].children[r1].name': 'Ana' },
    issues: ['families[r1].children[r1].name required', 'families[r2].children[r2].name required'],
  },
  {
    name: 'what can only be read is not asked of anybody',
    schema: { properties: { a: text, number: { ...text, readOnly: true }, g: { type: 'object', properties: { n: { ...text, readOnly: true } }, required: ['n'] } }, required: ['a', 'number', 'g'] },
    steps: [{ id: 'one', ask: ['a', 'number', 'g'] }],
    issues: ['a required'],
  },
  {
    name: 'what is calculated needs what it is calculated from',
    schema: { properties: { a: { type: 'integer' }, b: { type: 'integer' } }, required: ['b'] },
    steps: [{ id: 'one', ask: ['a', { path: 'b', calculate: 'a + 1' }] }],
    issues: ['a place.needed'],
  },
  {
    name: 'what may be null and is needed later is still needed',
    schema: { properties: { a: { type: ['string', 'null'] }, b: { type: ['string', 'null'] }, c: text }, required: ['a', 'b', 'c'] },
    steps: [{ id: 'one', ask: [{ path: 'a', needed: 'later' }, 'b', { path: 'c', needed: 'later' }] }],
    issues: ['a required later', 'c required later'],
  },
];

describe('the issues of answers', () => {
  for (const { name, schema, steps, rules = [], answers = {}, issues } of CASES) {
    it(name, async () => {
      const model = await modelOf({ schema, procedure: { steps, rules } });
      const state = Object.entries(answers).reduce((before, [path, raw]) => given(before, path, raw), begun(model, new Map(), '2026-03-01'));
      expect(findIssues(upToDate(state)).map(({ path, code, severity }) => [path, code, ...(severity === undefined ? [] : [severity])].join(' '))).to.deep.equal(issues);
    });
  }
});

describe('an entry of a sort that a list lacks', () => {
  const SORTS: readonly (readonly [name: string, contains: JsonObject, params: JsonObject])[] = [
    ['by its title', { title: 'Guide dog', const: 'g' }, { limit: 1, sort: 'Guide dog' }],
    ['by its value', { const: 'Labrador' }, { limit: 1, sort: 'Labrador' }],
    ['by its few values', { enum: ['Labrador', 'Poodle'] }, { limit: 1, sort: 'Labrador, Poodle' }],
    ['by the values of its members', { properties: { breed: { const: 'Labrador' } }, required: ['breed'] }, { limit: 1, sort: 'Labrador' }],
    ['not at all where nothing names it', { minLength: 40 }, { limit: 1 }],
  ];
  for (const [name, contains, params] of SORTS) {
    it(`is named ${name}`, async () => {
      const model = await modelOf({ schema: { properties: { breeds: { type: 'array', items: {}, contains } }, required: ['breeds'] }, procedure: { steps: [{ id: 'one', ask: ['breeds'] }] } });
      const state = given(begun(model, new Map(), '2026-03-01'), 'breeds', []);
      expect(findIssues(upToDate(state)).find(({ code }) => code === 'list.contains')?.params).to.deep.equal(params);
    });
  }
});
