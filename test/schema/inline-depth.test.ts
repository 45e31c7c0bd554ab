import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { JsonObject } from '../../src/engine.js';
import { inlineDepth } from '../../src/schema/inline-depth.js';
import { readSchema } from '../../src/schema/schema-document.js';
import { schemaForm } from '../schema-form.js';

const text = { type: 'string' };

/** So many sorts of thing, each of which may hold any of them. */
function mutual(count: number): JsonObject {
  const sorts = Array.from({ length: count }, (_none, index) => `t${index}`);
  const members = () => Object.fromEntries(sorts.map((sort) => [`m${sort}`, { $ref: `#/$defs/${sort}` }]));
  return { $defs: Object.fromEntries(sorts.map((sort) => [sort, { type: 'object', properties: { name: text, ...members() } }])), $ref: '#/$defs/t0' };
}

/** Each level holds the next one twice. */
function doubling(levels: number): JsonObject {
  const level = (index: number) => ({ type: 'object', properties: index === levels ? { name: text } : { name: text, a: { $ref: `#/$defs/t${index + 1}` }, b: { $ref: `#/$defs/t${index + 1}` } } });
  return { $defs: Object.fromEntries(Array.from({ length: levels + 1 }, (_none, index) => [`t${index}`, level(index)])), $ref: '#/$defs/t0' };
}

const wide: JsonObject = { type: 'object', properties: Object.fromEntries(Array.from({ length: 3000 }, (_none, index) => [`g${index}`, { type: 'object', properties: { name: text } }])) };

describe('how far groups in groups stand where they are', () => {
  const SCHEMAS: readonly (readonly [says: string, schema: JsonObject, depth: number])[] = [
    ['one that holds itself', mutual(1), 100],
    ['two that hold one another', { $defs: { a: { properties: { b: { $ref: '#/$defs/b' } } }, b: { properties: { a: { $ref: '#/$defs/a' } } } }, $ref: '#/$defs/a' }, 100],
    ['thousands side by side', wide, Infinity],
    ['twice the next one, six times', doubling(6), Infinity],
    ['twice the next one, thirty times', doubling(30), 8],
    ['two rows of two rows, thirty times', Array.from({ length: 30 }).reduce<JsonObject>((items) => ({ type: 'array', minItems: 2, items }), text), 8],
    ['twelve that hold one another', mutual(12), 2],
    ['a hundred that hold one another', mutual(100), 0],
  ];
  for (const [says, schema, depth] of SCHEMAS) {
    it(`${says}: ${depth}`, () => {
      const document = readSchema(schema);
      expect(inlineDepth(document)).to.equal(depth);
    });
  }

  it('beyond, a group that holds no part of itself is asked for, too, and comes back', async () => {
    const form = await schemaForm(doubling(14));
    expect(form.outline().questions.size).to.be.within(100, 2000);
    const document = Array.from({ length: 14 }).reduce<JsonObject>((inner) => ({ name: 'x', a: inner }), { name: 'deep' });
    expect(form.returned(document)).to.deep.equal(document);
    expect(form.issuesOf(document)).to.deep.equal([]);
  });

  it('beyond, a group is asked for, and what came in it comes back', async () => {
    const form = await schemaForm(mutual(8));
    expect(form.outline().questions.size).to.be.within(5, 200);
    const document = { name: 'a', mt1: { mt2: { mt3: { mt4: { mt5: { name: 'deep' }, name: 'b' } } } } };
    expect(form.returned(document)).to.deep.equal(document);
    expect(form.issuesOf(document)).to.deep.equal([]);
  });
});
