import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import { expect } from 'chai';
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { exportSchema } from '../../../src/cli/export/export-schema.js';
import type { ExportedSchema } from '../../../src/cli/export/export-schema.js';
import { checkProcedure, compileProcedure, revalidate } from '../../../src/engine.js';
import type { FormModel, JsonObject, JsonSchema } from '../../../src/engine.js';
import { isJsonObject } from '../../../src/model/json.js';
import { ajvValidator } from '../../../src/validation/ajv-validator.js';
import { mutated } from '../../validation/mutate.js';
import { attributed } from './attribution.js';

const TODAY = '2026-03-08';

interface Case {
  readonly name: string;
  readonly schema: JsonObject;
  readonly procedure: JsonObject;
  /** Spoilt from these. */
  readonly documents: readonly JsonObject[];
  /** What cannot be said, and where. */
  readonly leftOut?: readonly string[];
}

const text = { type: 'string', minLength: 1 };
const number = { type: 'number' };

const CASES: readonly Case[] = [
  {
    name: 'a question, a group, a list and a step under conditions',
    schema: {
      type: 'object',
      required: ['kind', 'home', 'pets', 'note'],
      additionalProperties: false,
      properties: {
        kind: { type: 'string', enum: ['tenant', 'owner', 'x'] },
        home: { type: 'object', required: ['rent'], additionalProperties: false, properties: { rent: number, left: text } },
        pets: { type: 'array', minItems: 1, items: text },
        note: text,
      },
    },
    procedure: { steps: [{ id: 'a', ask: ['kind', { path: 'home', when: "kind == 'tenant'" }, { path: 'home.left', when: 'home.rent > 3' }] }, { id: 'b', ask: ['pets'], when: "kind == 'owner' || home.rent > 3" }, { id: 'c', ask: ['note'], when: '!has(pets)' }] },
    documents: [{ kind: 'tenant', home: { rent: 1 }, note: 'n' }, { kind: 'tenant', home: { rent: 9, left: 'x' }, pets: ['a'] }, { kind: 'owner', pets: ['a'] }, { kind: 'x', note: 'n' }],
  },
  {
    name: 'rows that look at themselves and beyond, inside one another',
    schema: {
      type: 'object',
      required: ['rows', 'kind'],
      additionalProperties: false,
      properties: {
        kind: { type: 'string', enum: ['tenant', 'owner', 'x'] },
        rows: { type: 'array', items: { $ref: '#/$defs/row' } },
        more: { type: 'array', items: { $ref: '#/$defs/row' } },
      },
      $defs: {
        row: { type: 'object', required: ['n', 'a', 'b', 'parts'], additionalProperties: false, properties: { n: number, a: text, b: text, parts: { type: 'array', items: { $ref: '#/$defs/part' } } } },
        part: { type: 'object', required: ['m', 'o'], additionalProperties: false, properties: { m: number, o: text } },
      },
    },
    procedure: {
      steps: [{ id: 'a', ask: ['kind', 'rows', { path: 'rows[].a', when: 'self.n > 3' }, { path: 'rows[].b', when: "kind == 'owner' && self.n > 1" }, { path: 'rows[].parts[].o', when: "self.m < 10 || kind == 'x'" }, 'more'] }],
      rules: [{ id: 'small', check: "self.m < 100 || kind == 'tenant'", on: ['rows[].parts[].m'] }],
    },
    documents: [
      { kind: 'tenant', rows: [{ n: 1, parts: [{ m: 10 }, { m: 1, o: 'x' }] }, { n: 9, a: 'x', parts: [] }] },
      { kind: 'owner', rows: [{ n: 9, a: 'x', b: 'short', parts: [{ m: 99 }] }], more: [{ n: 1, a: 'x', b: 'x', parts: [{ m: 1, o: 'x' }] }] },
      { kind: 'x', rows: [{ n: 1, parts: [{ m: 10, o: 'x' }] }] },
    ],
  },
  {
    name: 'an open schema, members that nobody asks, texts that may not be blank',
    schema: { type: 'object', required: ['n', 'm'], properties: { n: { type: 'string' }, m: { type: 'string', maxLength: 20 }, s: { type: 'string' }, o: { type: 'object', properties: { x: text, t: { type: 'string' } } }, b: number } },
    procedure: { steps: [{ id: 'a', ask: ['n', 'm', { path: 's', kind: 'long-text' }, 'o.x'] }] },
    documents: [{ n: 'a', m: 'b' }, { n: 'a', m: 'b', s: 'x\ny', o: { x: 'x' } }, { n: ' a\n', m: 'a\tb', s: 'a\tb' }],
  },
  {
    name: 'what may follow later, what is only read, what is required under a condition of the schema',
    schema: {
      type: 'object',
      required: ['kind', 'r', 'l', 'later'],
      additionalProperties: false,
      properties: { kind: { type: 'string', enum: ['tenant', 'owner', 'x'] }, r: { type: 'string', readOnly: true }, l: { type: 'string' }, later: text, e: number, t: text, u: text },
      if: { properties: { kind: { const: 'tenant' } }, required: ['kind'] },
      then: { required: ['t', 'u'] },
      dependentRequired: { e: ['t'] },
    },
    procedure: { steps: [{ id: 'a', ask: ['kind', 'r', { path: 'l', needed: 'later' }, { path: 'later', needed: 'later' }, 'e', { path: 't', when: 'e > 3' }, 'u'] }] },
    documents: [{ kind: 'tenant', e: 9, t: 'x', u: 'x', r: 'x', l: 'x', later: 'x' }, { kind: 'x', e: 1, l: '', later: 'x' }, { kind: 'tenant', u: 'x' }],
  },
  {
    name: 'calculations that can be said, and conditions that read them',
    schema: { type: 'object', required: ['n'], additionalProperties: false, properties: { n: number, k: { type: 'string', enum: ['short', 'x'] }, t: text, b: { type: 'boolean' }, rows: { type: 'array', items: { type: 'object', additionalProperties: false, properties: { m: number, c: { type: 'boolean' } } } } } },
    procedure: { steps: [{ id: 'a', ask: ['n', { path: 'k', calculate: "n > 3 ? 'short' : 'x'" }, { path: 'b', calculate: 'n < 5', when: 'n > 1' }, { path: 't', when: "k == 'short' && !b" }, 'rows', { path: 'rows[].c', calculate: 'self.m > n * 0' }] }] },
    documents: [{ n: 9, k: 'short', t: 'x', b: false }, { n: 1, k: 'x' }, { n: 9, t: 'x', rows: [{ m: 1, c: true }] }, { n: 3, b: true }],
    leftOut: ['calculation rows[].c'],
  },
  {
    name: 'conditions that cannot be said as a whole',
    schema: { type: 'object', required: ['kind', 'u', 't'], additionalProperties: false, properties: { kind: { type: 'string', enum: ['tenant', 'owner', 'x'] }, since: { type: 'string', format: 'date' }, u: text, t: text } },
    procedure: { steps: [{ id: 'a', ask: ['kind', 'since', { path: 'u', when: "kind == 'tenant' && age(since) < 18" }, { path: 't', when: "kind == 'owner' || since < today()" }] }], rules: [{ id: 'old', check: "since <= today() && kind != 'x'", on: ['since'] }] },
    documents: [{ kind: 'tenant', since: '2020-01-01', u: 'x', t: 'x' }, { kind: 'owner', since: '9999-12-31', t: 'x' }, { kind: 'x' }],
    leftOut: ['condition u', 'condition t', 'rule since'],
  },
  {
    name: 'a schema that holds itself, and one that refers to its own root',
    schema: { type: 'object', additionalProperties: false, required: ['value'], properties: { value: number, s: text, left: { $ref: '#' }, next: { $ref: '#' } } },
    procedure: { steps: [{ id: 'a', ask: ['value', 's', 'left', { path: 'next', when: 'value > 3' }] }], rules: [{ id: 'r', check: "value < 9 || s == 'x'", on: ['value'] }] },
    documents: [{ value: 1, left: { value: 10 } }, { value: 9, s: 'x', next: { value: 1 } }],
    leftOut: ['members left', 'members next'],
  },
  {
    name: 'what is left over where the schema counts what was looked at',
    schema: { type: 'object', required: ['kind'], properties: { kind: { type: 'string', enum: ['tenant', 'owner'] }, n: { const: 1 } }, oneOf: [{ properties: { rent: number }, required: ['rent'] }, { properties: { since: text }, required: ['since'] }], unevaluatedProperties: false },
    procedure: { steps: [{ id: 'a', ask: ['kind', 'n', 'rent', { path: 'since', when: "kind == 'owner'" }] }], rules: [{ id: 'r', check: 'rent < 9', on: ['rent'] }] },
    documents: [{ kind: 'tenant', rent: 1, n: 1 }, { kind: 'owner', since: 'x' }],
    leftOut: [],
  },
  {
    name: 'groups without members, one of them required, in rows too',
    schema: { type: 'object', required: ['n', 'held'], properties: { n: number, held: { type: 'object', properties: {} }, bare: { type: 'object' }, rows: { type: 'array', items: { type: 'object', properties: { m: number, note: { type: 'object', properties: {} } } } } } },
    procedure: { steps: [{ id: 'a', ask: ['n', 'held', 'bare', 'rows'] }] },
    documents: [{ n: 1, held: {} }, { n: 1, held: {}, bare: {}, rows: [{ m: 1, note: {} }] }, { n: 1, held: { x: 1 } }, { n: 1, rows: [{ m: 1, note: { x: 1 } }] }],
  },
  {
    name: 'what lies in a group or a list that is only read',
    schema: {
      type: 'object',
      required: ['home', 'rows', 'l'],
      additionalProperties: false,
      properties: {
        home: { type: 'object', readOnly: true, required: ['street', 'rows'], additionalProperties: false, properties: { street: text, rows: { type: 'array', items: text } } },
        rows: { type: 'array', readOnly: true, items: { type: 'object', required: ['name'], additionalProperties: false, properties: { name: text } } },
        l: text,
      },
    },
    procedure: { steps: [{ id: 'a', ask: ['home', 'rows', 'l'] }] },
    documents: [{ home: { street: 'x', rows: ['x'] }, rows: [{ name: 'x' }], l: 'x' }, { home: { rows: [] }, l: 'x' }, { l: 'x' }, { home: { street: 'x' } }],
  },
];

async function exported({ schema, procedure }: Case): Promise<{ readonly exported: ExportedSchema; readonly model: FormModel; readonly answers: JsonSchema }> {
  const questions = Object.fromEntries(['kind', 'n'].map((path) => [path, { label: `Label of ${path}`, hint: 'Hint' }]));
  const names = isJsonObject(schema.properties) ? schema.properties : {};
  const { checked, problems } = checkProcedure({
    procedure: { format: 'gov-form/procedure/1', id: 'small', version: '1.0.0', languages: ['en'], answers: 'a.json', texts: { en: 'en.json' }, draftDays: 1, ...procedure },
    answers: { $schema: 'https://json-schema.org/draft/2020-12/schema', ...schema },
    texts: {
      en: {
        format: 'gov-form/texts/1', language: 'en', procedure: { title: 'Small', introduction: ['One.', 'Two.'], authority: 'A', nextSteps: [] },
        steps: { a: { title: 'A' }, b: { title: 'B' }, c: { title: 'C' } },
        questions: Object.fromEntries(Object.entries(questions).filter(([path]) => Object.hasOwn(names, path))),
        rules: { small: 's', old: 'o', r: 'r' },
      },
    },
  });
  if (checked === undefined) throw new Error(JSON.stringify(problems));
  const model = await compileProcedure(checked, (each) => Promise.resolve(createHash('sha256').update(each).digest('hex')));
  return { exported: exportSchema({ checked, model, language: 'en' }), model, answers: checked.answers };
}

describe('exporting a procedure as one schema', () => {
  for (const example of CASES) {
    it(`says what the engine says: ${example.name}`, async () => {
      const { exported: { schema, leftOut }, model, answers } = await exported(example);
      expect(leftOut.map(({ what, on }) => `${what} ${on.join(' ')}`), JSON.stringify(leftOut)).to.deep.equal(example.leftOut ?? []);
      const ajv = new Ajv2020({ strict: false, allErrors: true, ownProperties: true });
      ajvFormats.default(ajv);
      const validate = ajv.compile(schema);
      const validator = ajvValidator(answers);
      const verdicts = { taken: 0, refused: 0 };
      for (const document of [...example.documents, ...fc.sample(mutated(example.documents), { numRuns: 400, seed: 4 })]) {
        if (!isJsonObject(document)) continue;
        const issues = revalidate(model, document, { today: TODAY, validator });
        const says = validate(document);
        verdicts[says ? 'taken' : 'refused'] += 1;
        if (says === (issues.length === 0)) continue;
        const why = attributed({ model, leftOut, document, issues, today: TODAY, errors: validate.errors ?? [] });
        expect(why, `${JSON.stringify(document)}\nengine: ${JSON.stringify(issues)}\nschema: ${JSON.stringify(validate.errors)}\n${JSON.stringify(schema)}`).to.not.equal(undefined);
      }
      expect(Math.min(verdicts.taken, verdicts.refused)).to.be.greaterThan(20);
    });
  }

  it('speaks one language, and lists in its comment what it cannot say', async () => {
    const [, , , , , example] = CASES;
    const { exported: { schema, leftOut } } = await exported(example ?? expect.fail('no case'));
    expect(schema).to.include({ title: 'Small', description: 'One.\nTwo.' });
    expect((schema.properties as JsonObject).kind).to.include({ title: 'Label of kind', description: 'Hint' });
    for (const { text: words, reason, pointer } of leftOut) expect(schema.$comment).to.include(words).and.to.include(reason).and.to.include(pointer);
  });
});
