import { expect } from 'chai';
import { describe, it } from 'node:test';
import { decided } from '../../src/answers/decided.js';
import { nothingFoundOut } from '../../src/answers/growth.js';
import { GovFormError } from '../../src/engine.js';
import type { Json, JsonObject, ProcedureProblem } from '../../src/engine.js';
import { readSchema } from '../../src/schema/schema-document.js';

function deciding(condition: JsonObject) {
  const schema = readSchema({ if: condition });
  const growth = { schema, ...nothingFoundOut(), limits: [] as ProcedureProblem[] };
  const seen = { times: 0 };
  const ask = (value: Json | undefined, pointer = '', tell = () => true) =>
    decided(growth, schema.under(schema.root, 'if'), { pointer, value, tell: () => ((seen.times += 1), tell()) });
  return { ask, seen, growth };
}

describe('a condition while an outline settles', () => {
  it('is told once for the same members, and again where one of them is another', () => {
    const { ask, seen } = deciding({ required: ['a'], properties: { b: { const: 1 } } });
    for (const value of [{ a: 'x' }, { a: 'x' }, { a: 'x', c: 'of no interest' }]) ask(value);
    expect(seen.times).to.equal(1);
    for (const value of [{ a: 'y' }, { a: 'y', b: 1 }, {}, undefined]) ask(value);
    expect(seen.times).to.equal(4);
  });

  it('is told for each place by itself', () => {
    const { ask, seen } = deciding({ required: ['a'] });
    for (const pointer of ['/rows/0', '/rows/1', '/rows/0']) ask({ a: 'x' }, pointer);
    expect(seen.times).to.equal(2);
  });

  it('is told anew each time where nobody knows what it looks at', () => {
    for (const condition of [{ minProperties: 1 }, { type: 'object' }]) {
      const { ask, seen } = deciding(condition);
      for (let turn = 0; turn < 3; turn += 1) ask({ a: 'x' });
      expect(seen.times).to.equal(3);
    }
  });

  it('that costs too much does not hold, and is noted each time', () => {
    const { ask, growth } = deciding({ required: ['a'] });
    const tell = (): never => {
      throw new GovFormError('GF131', 'too much', 'Write less.');
    };
    for (let turn = 0; turn < 2; turn += 1) expect(ask({ a: 'x' }, '', tell)).to.equal(false);
    expect(growth.limits.map(({ code, pointer }) => `${code} ${pointer}`)).to.deep.equal(['GF131 /if', 'GF131 /if']);
  });
});
