import { expect } from 'chai';
import { describe, it } from 'node:test';
import { JoinedDocument } from '../../src/answers/joined-document.js';
import type { Json } from '../../src/model/json.js';

function joined(...parts: readonly Json[]): Json {
  const document = new JoinedDocument();
  for (const part of parts) document.add(part);
  return document.document;
}

describe('a document that the steps fill', () => {
  const cases: readonly (readonly [string, readonly Json[], Json])[] = [
    ['has the members of all, the first one first', [{ a: 1, b: { c: 2 } }, { d: 3, b: { e: 4 } }], { a: 1, b: { c: 2, e: 4 }, d: 3 }],
    ['has rows one on another', [{ a: [{ b: 1 }, { b: 2 }] }, { a: [{ c: 3 }, { c: 4 }, { c: 5 }] }], { a: [{ b: 1, c: 3 }, { b: 2, c: 4 }, { c: 5 }] }],
    ['keeps rows that a later step has fewer of', [{ a: [1, 2] }, { a: [3] }], { a: [3, 2] }],
    ['takes what comes where null was', [{ a: null }, { a: { b: 1 } }], { a: { b: 1 } }],
    ['takes the last of what cannot be joined', [{ a: { b: 1 } }, { a: 'x' }, { a: [1] }], { a: [1] }],
    ['takes a member by its own name alone', [{ a: 1 }, { toString: { b: 1 } }], { a: 1, toString: { b: 1 } }],
  ];
  for (const [name, parts, whole] of cases) {
    it(name, () => {
      expect(joined(...parts)).to.deep.equal(whole);
    });
  }

  it('changes no part that it was given', () => {
    const parts: readonly Json[] = [{ a: { b: { c: 1 } }, rows: [{ x: 1 }] }, { a: { b: { d: 2 } }, rows: [{ y: 2 }] }, { a: { b: { e: 3 } }, rows: [{ z: 3 }] }];
    const before = structuredClone(parts);
    joined(...parts);
    expect(parts).to.deep.equal(before);
  });

  it('keeps a member that is called like the prototype, and the prototype', () => {
    const whole = joined({ a: 1 }, JSON.parse('{"__proto__":{"b":2}}') as Json, JSON.parse('{"__proto__":{"c":3}}') as Json);
    expect(JSON.stringify(whole)).to.equal('{"a":1,"__proto__":{"b":2,"c":3}}');
    expect(Object.getPrototypeOf(whole)).to.equal(Object.prototype);
  });

  it('copies what is there once, however many parts follow', () => {
    const document = new JoinedDocument();
    document.add({ a: 1 });
    const first = document.document;
    document.add({ b: 2 });
    expect(document.document).to.equal(first);
  });
});
