import { expect } from 'chai';
import { describe, it } from 'node:test';
import { revalidate } from '../../src/engine.js';
import type { JsonObject, SchemaValidator } from '../../src/engine.js';
import { schemaForm } from '../schema-form.js';
import type { SmallProcedure } from '../small-procedure.js';
import { smallProcedure } from '../small-procedure.js';

interface Case {
  readonly name: string;
  readonly procedure: SmallProcedure;
  /** Document, then `path code` of each issue. */
  readonly documents: readonly (readonly [JsonObject, readonly string[]])[];
}

const text = { type: 'string' };

const CASES: readonly Case[] = [
  {
    name: 'takes nothing that was not asked, however it is named',
    procedure: { answers: { properties: { person: { type: 'object', properties: { name: text } } } }, steps: [{ id: 'one', ask: ['person.name'] }] },
    documents: [
      [{ person: { name: 'A' } }, []],
      [{ 'person.name': 'A' }, ['["person.name"] answer.not-asked']],
      [{ person: { name: 'A' }, 'person.name': { any: 'thing' } }, ['["person.name"] answer.not-asked']],
      [{ other: [1] }, ['other answer.not-asked']],
    ],
  },
  {
    name: 'misses what the form gives by itself, as it would have sent it',
    procedure: {
      answers: { properties: { kind: { const: 'request' }, one: { type: 'number' }, twice: { type: 'number' } }, required: ['kind', 'twice'] },
      steps: [{ id: 'one', ask: ['kind', 'one', { path: 'twice', calculate: 'one * 2' }] }],
    },
    documents: [
      [{ kind: 'request', one: 1, twice: 2 }, []],
      [{ one: 1, twice: 2 }, ['kind required']],
      [{ kind: 'request', one: 1 }, ['twice required']],
      [{ kind: 'request', one: 1, twice: 3 }, ['twice answer.not-asked']],
    ],
  },
  {
    name: 'is not kept from an error by a warning at the same question',
    procedure: {
      answers: { properties: { a: { type: 'number' } } },
      steps: [{ id: 'one', ask: ['a'] }],
      rules: [
        { id: 'odd', check: 'a < 5', on: ['a'], severity: 'warning' },
        { id: 'late', check: 'a < 7', on: ['a'], severity: 'later' },
        { id: 'wrong', check: 'a < 10', on: ['a'] },
      ],
    },
    documents: [
      [{ a: 4 }, []],
      [{ a: 6 }, []],
      [{ a: 8 }, []],
      [{ a: 11 }, ['a rule.wrong']],
    ],
  },
  {
    name: 'takes no value that its own controls would not give',
    procedure: { answers: { properties: { a: { ...text, maxLength: 20 }, c: { type: 'array', items: { enum: ['x', 'y'] } } }, required: ['a'] }, steps: [{ id: 'one', ask: ['a', 'c'] }] },
    documents: [
      [{ a: 'A' }, []],
      [{ a: '   ' }, ['a answer.other']],
      [{ a: '  ' }, ['a answer.other']],
      [{ a: '\u0000\u202Eabc' }, ['a answer.other']],
      [{ a: 'A', c: ['x', 'y'] }, []],
      [{ a: 'A', c: ['y', 'x'] }, []],
      [{ a: 'A', c: [] }, []],
    ],
  },
  {
    name: 'lets a condition read a question before it on the same step',
    procedure: { answers: { properties: { a: { enum: ['x', 'y'] }, b: text } }, steps: [{ id: 'one', ask: ['a', { path: 'b', when: "a == 'x'" }] }] },
    documents: [
      [{ a: 'x', b: '1' }, []],
      [{ a: 'y', b: '1' }, ['b answer.not-asked']],
      [{ b: '1' }, ['b answer.not-asked']],
    ],
  },
  {
    name: 'hears a rule whose first question does not apply',
    procedure: {
      answers: { properties: { a: { enum: ['x', 'y'] }, b: text } },
      steps: [{ id: 'one', ask: ['a'] }, { id: 'two', ask: [{ path: 'b', when: "a == 'x'" }] }],
      rules: [{ id: 'never-y', check: "a != 'y'", on: ['b'] }],
    },
    documents: [
      [{ a: 'x' }, []],
      [{ a: 'y' }, ['a rule.never-y']],
    ],
  },
  {
    name: 'lets the schema say what a missing group needs',
    procedure: {
      answers: {
        required: ['g'],
        properties: { v: { enum: ['x', 'y'] }, g: { type: 'object', required: ['w'], properties: { w: text, s: text, o: text }, if: { properties: { w: { const: 'z' } }, required: ['w'] }, then: { required: ['s'] } } },
        if: { properties: { v: { const: 'x' } }, required: ['v'] },
        then: { properties: { g: { required: ['o'] } } },
      },
      steps: [{ id: 'one', ask: ['v', 'g.w', 'g.s', 'g.o'] }],
    },
    documents: [
      [{ v: 'y' }, ['g.w required']],
      [{ v: 'x' }, ['g.w required', 'g.o required']],
      [{ v: 'y', g: { w: 'z' } }, ['g.s required']],
      [{ v: 'y', g: { w: 'a' } }, []],
    ],
  },
  {
    name: 'asks nothing of a group that need not be there',
    procedure: { answers: { properties: { g: { type: 'object', required: ['w'], properties: { w: text, s: text } } } }, steps: [{ id: 'one', ask: ['g.w', 'g.s'] }] },
    documents: [
      [{}, []],
      [{ g: { s: '1' } }, ['g.w required']],
    ],
  },
];

/** Says of every document that these are missing or wrong: `keyword pointer`. */
const saying = (findings: readonly string[]): SchemaValidator => ({
  validate: () => findings.map((found) => ({ keyword: found.split(' ')[0] ?? '', pointer: found.split(' ')[1] ?? '' })),
});

describe('what a second validator finds in an incomplete application', () => {
  const DOCUMENTS: readonly (readonly [what: string, findings: readonly string[], issues: readonly string[]])[] = [
    ['nothing', [], []],
    ['missing what may follow', ['required /proof'], []],
    ['missing what nobody can give', ['required /number'], []],
    ['missing something else', ['required /proof', 'required /name'], ['name answer.other']],
    ['wrong', ['maxLength /name'], ['name answer.other']],
  ];
  for (const [what, findings, expected] of DOCUMENTS) {
    it(`${expected.length === 0 ? 'does not stop it' : 'stops it'}: ${what}`, async () => {
      const { model } = await smallProcedure({
        answers: { properties: { name: text, proof: text, number: { ...text, readOnly: true } }, required: ['name', 'proof', 'number'] },
        steps: [{ id: 'one', ask: ['name', { path: 'proof', needed: 'later' }, 'number'] }],
      });
      const issues = revalidate(model, { name: 'Ana' }, { today: '2026-03-01', validator: saying(findings) });
      expect(issues.map(({ path, code }) => `${path} ${code}`)).to.deep.equal(expected);
    });
  }
});

describe('the receiver\'s own check', () => {
  for (const { name, procedure, documents } of CASES) {
    it(name, async () => {
      const { model, validators } = await smallProcedure(procedure);
      for (const [document, expected] of documents) {
        for (const validator of validators) {
          const issues = revalidate(model, document, { today: '2026-03-01', validator }).map(({ path, code }) => `${path} ${code}`);
          expect(issues, JSON.stringify(document)).to.deep.equal(expected);
        }
      }
    });
  }
});

describe('a fixed value', () => {
  it('that is another one is refused', async () => {
    const { model } = await schemaForm({ type: 'object', required: ['kind'], properties: { kind: { const: 'right' }, n: { type: 'string' } } });
    const codes = (document: JsonObject) => revalidate(model, document, { today: '2026-03-01' }).map(({ path, code }) => `${path} ${code}`);
    expect(codes({ kind: 'wrong', n: 'x' })).to.deep.equal(['kind answer.not-asked']);
    expect(codes({ kind: 'right', n: 'x' })).to.deep.equal([]);
  });
});
