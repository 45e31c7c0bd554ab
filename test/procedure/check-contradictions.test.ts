import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { JsonObject } from '../../src/engine.js';
import { schemaForm } from '../schema-form.js';

const text = { type: 'string' };

/** What `a` is, and where the problem stands: both or neither. */
const CASES: readonly (readonly [says: string, schema: JsonObject, pointer: string | undefined])[] = [
  ['a text and a number', { properties: { a: { allOf: [text, { type: 'number' }] } } }, '/properties/a'],
  ['a number and a whole number', { properties: { a: { allOf: [{ type: 'number' }, { type: 'integer' }] } } }, undefined],
  ['two lists without a value in common', { properties: { a: { allOf: [{ enum: ['x'] }, { enum: ['y', 'z'] }] } } }, '/properties/a'],
  ['two lists with one value in common', { properties: { a: { allOf: [{ enum: ['x', 'y'] }, { enum: ['y', 'z'] }] } } }, undefined],
  ['two fixed values', { properties: { a: { allOf: [{ const: 1 }, { const: 2 }] } } }, '/properties/a'],
  ['the same fixed value twice', { properties: { a: { allOf: [{ const: { n: [1, 'x'] } }, { const: { n: [1, 'x'] } }] } } }, undefined],
  ['a fixed value that is not in the list', { properties: { a: { const: 'x', enum: ['y'] } } }, '/properties/a'],
  ['a fixed value of another type', { properties: { a: { ...text, const: 3 } } }, '/properties/a'],
  ['values of which one has the type', { properties: { a: { ...text, enum: [1, 'x', null] } } }, undefined],
  ['null, which may be', { properties: { a: { type: ['string', 'null'], const: null } } }, undefined],
  ['by reference', { $defs: { t: text }, properties: { a: { $ref: '#/$defs/t', type: 'boolean' } } }, '/properties/a'],
  ['in what is referred to', { $defs: { t: { allOf: [text, { type: 'boolean' }] } }, properties: { a: { $ref: '#/$defs/t' } } }, '/$defs/t'],
  ['a member that two schemas describe', { properties: { a: text }, allOf: [{ properties: { a: { type: 'number' } } }] }, '/properties/a'],
  ['only in a branch', { properties: { a: text }, if: { required: ['b'] }, then: { properties: { a: { const: 3 } } } }, undefined],
];

describe('schemas that exclude one another', () => {
  for (const [says, schema, pointer] of CASES) {
    it(`${says}: ${pointer === undefined ? 'asked' : 'named, and said to the citizen'}`, async () => {
      const form = await schemaForm({ type: 'object', ...schema });
      expect(form.problems.map((problem) => `${problem.code} ${problem.pointer}`)).to.deep.equal(pointer === undefined ? [] : [`GF132 ${pointer}`]);
      expect(form.outline().questions.get('a')?.kind === 'kept').to.equal(pointer !== undefined);
    });
  }

  const number = { type: 'number' };
  const LIMITS: readonly (readonly [says: string, member: JsonObject, isNamed: boolean])[] = [
    ['a number from 5 to 3', { ...number, minimum: 5, maximum: 3 }, true],
    ['a number from 3 to 3', { ...number, minimum: 3, maximum: 3 }, false],
    ['a number above 3 and at most 3', { ...number, exclusiveMinimum: 3, maximum: 3 }, true],
    ['a whole number between two', { type: 'integer', exclusiveMinimum: 3, maximum: 3.5 }, true],
    ['a number, or null', { type: ['number', 'null'], minimum: 5, maximum: 3 }, false],
    ['a text of at least 5 and at most 3 characters', { ...text, minLength: 5, maxLength: 3 }, true],
    ['a list of at least 5 and at most 3 entries', { type: 'array', items: text, minItems: 5, maxItems: 3 }, true],
    ['limits of two schemas', { allOf: [{ ...number, minimum: 5 }, { ...number, maximum: 3 }] }, true],
    ['an empty list of values', { enum: [] }, true],
    ['nothing', false as never, true],
    ['nothing, by reference', { $ref: '#/$defs/never' }, true],
  ];
  for (const [says, member, isNamed] of LIMITS) {
    it(`required: ${says}: ${isNamed ? 'named, said to the citizen, and not demanded' : 'asked'}`, async () => {
      const form = await schemaForm({ $defs: { never: false }, type: 'object', required: ['a', 'b'], properties: { a: member, b: text } });
      expect(form.problems.flatMap(({ code, pointer }) => (code === 'GF132' ? [pointer] : []))).to.deep.equal(isNamed ? ['/properties/a'] : []);
      const { questions } = form.outline();
      expect([questions.get('a')?.kind === 'kept', questions.get('a')?.required]).to.deep.equal(isNamed ? [true, false] : [false, true]);
      if (isNamed) expect(form.issues(new Map([['b', { state: 'read', value: 'x' }]]))).to.deep.equal([]);
    });
  }

  it('a member that is required and that no schema lets stand: named, said to the citizen, and not demanded', async () => {
    const form = await schemaForm({ type: 'object', required: ['a', 'b', 'x-1'], properties: { b: text }, patternProperties: { '^x-': text }, additionalProperties: false });
    expect(form.problems.map((problem) => `${problem.code} ${problem.pointer}`)).to.deep.equal(['GF132 /additionalProperties']);
    expect(form.outline().questions.get('a')).to.include({ kind: 'kept', required: false, title: 'A' });
    expect(form.issues(new Map(['b', 'x-1'].map((path) => [path, { state: 'read', value: 'x' }])))).to.deep.equal([]);
  });

  it('say nothing of what an answer forbids', async () => {
    const schema = { type: 'object', required: ['a'], properties: { a: text, b: text }, if: { required: ['b'] }, then: { required: ['a'], properties: { a: false } } };
    const form = await schemaForm(schema);
    expect(form.problems).to.deep.equal([]);
    expect(form.issues(new Map([['b', { state: 'read', value: 'x' }]]))).not.to.deep.equal([]);
  });

  it('mean it where a value is only held against them', async () => {
    const never = { allOf: [text, { type: 'number' }] };
    const { problems } = await schemaForm({ type: 'object', properties: { a: { ...text, not: never } }, if: { properties: { a: never } }, then: { required: ['a'] } });
    expect(problems).to.deep.equal([]);
  });
});
