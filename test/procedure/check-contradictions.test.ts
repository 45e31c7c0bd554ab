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

  it('mean it where a value is only held against them', async () => {
    const never = { allOf: [text, { type: 'number' }] };
    const { problems } = await schemaForm({ type: 'object', properties: { a: { ...text, not: never } }, if: { properties: { a: never } }, then: { required: ['a'] } });
    expect(problems).to.deep.equal([]);
  });
});
