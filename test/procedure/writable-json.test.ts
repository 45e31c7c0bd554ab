import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { Json } from '../../src/engine.js';
import { writableJson } from '../../src/procedure/writable-json.js';

describe('JSON that nobody could write down again', () => {
  const CASES: readonly (readonly [says: string, found: Json, kept: Json, left: readonly string[]])[] = [
    ['a number beyond all numbers', JSON.parse('{"a":{"maximum":1e400,"minimum":1}}'), { a: { minimum: 1 } }, ['/a/maximum']],
    ['one in a list', JSON.parse('{"enum":[1,-1e400,2]}'), { enum: [1, 2] }, ['/enum/1']],
    ['half a character', { title: 'a\ud800', 'b\udc00': 1, c: '\u{1f600}' }, { c: '\u{1f600}' }, ['/title', '/b\udc00']],
  ];
  for (const [says, found, kept, left] of CASES) {
    it(`${says} is left out, and named`, () => {
      const written = writableJson(found);
      expect(written.value).to.deep.equal(kept);
      expect(written.left.map(({ pointer }) => pointer)).to.deep.equal(left);
    });
  }

  it('everything else stays the very same', () => {
    const found = { a: [1, { b: null }], 'שם': 'x' };
    expect(writableJson(found)).to.deep.equal({ value: found, left: [] });
    expect(writableJson(found).value).to.equal(found);
  });

  it('depth ends somewhere', () => {
    const deep = Array.from({ length: 100_000 }).reduce<Json>((inner) => [inner], 1);
    expect(writableJson(deep).left).to.have.length(1);
  });
});
