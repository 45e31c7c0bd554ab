import { expect } from 'chai';
import fc from 'fast-check';
import { describe, it } from 'node:test';
import { claimsGuarding } from '../../src/checker/proof/guards.js';
import { groundsOf, outcomeOf, outcomes } from '../../src/checker/proof/outcomes.js';
import type { Claim } from '../../src/checker/proof/outcomes.js';
import { evaluate } from '../../src/expression/evaluate.js';
import type { Expression } from '../../src/model/expression.js';
import type { Json } from '../../src/model/json.js';
import { compileExpression, expressionTypesOf } from '../../src/procedure/compile-expression.js';
import { readSchema } from '../../src/schema/schema-document.js';
import { CHANCE } from '../chance.js';
import { formOf, TODAY } from './explore/form-of.js';

const SCHEMA = {
  type: 'object',
  properties: {
    a: { type: 'string', enum: ['x', 'y', 'z'] },
    b: { type: 'string', enum: ['y', 'z', 'w'] },
    yes: { type: 'boolean' },
    n: { type: 'integer', minimum: -2, maximum: 6 },
    m: { type: 'integer', minimum: 4, maximum: 9 },
    r: { type: 'number', minimum: 0, exclusiveMaximum: 3 },
    s: { type: 'number' },
    d: { type: 'string', format: 'date' },
    e: { type: 'string', format: 'date' },
    t: { type: 'string' },
    u: { type: 'string' },
    v: { type: 'string', minLength: 1, maxLength: 3 },
    rows: { type: 'array', minItems: 1, maxItems: 3, items: { type: 'object', properties: { k: { type: 'integer', minimum: 0, maximum: 4 } } } },
  },
} as const;
const types = expressionTypesOf(SCHEMA);
const grounds = groundsOf(readSchema(SCHEMA), TODAY);

function claim(text: string): Claim {
  const result = compileExpression(text, types, { expects: 'boolean' });
  if ('problem' in result) throw new Error(`${text}: ${result.problem.message}`);
  return { expression: result.expression, rows: { self: '', rows: new Map() } };
}

const day = fc.integer({ min: -40_000, max: 4000 }).map((days) => new Date(Date.parse(TODAY) + days * 86_400_000).toISOString().slice(0, 10));
const near = fc.constantFrom(TODAY, '2008-03-08', '2008-03-09', '2007-03-08', '2000-01-01', '1999-12-31', '2000-12-31', '2001-01-01', '2026-03-07', '2026-03-09');
const any = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const document = fc.record({
  a: any(fc.constantFrom('x', 'y', 'z')), b: any(fc.constantFrom('y', 'z', 'w')), yes: any(fc.boolean()), n: any(fc.integer({ min: -2, max: 6 })), m: any(fc.integer({ min: 4, max: 9 })),
  r: any(fc.oneof(fc.integer({ min: 0, max: 2 }), fc.double({ min: 0, max: 2.99, noNaN: true }))), s: any(fc.oneof(fc.integer({ min: -9, max: 9 }), fc.double({ min: -9, max: 9, noNaN: true }))),
  d: any(fc.oneof(day, near)), e: any(fc.oneof(day, near)), t: any(fc.constantFrom('p', 'q', 'o', 'xyz')), u: any(fc.constantFrom('p', 'q', 'o', 'xyz')), v: any(fc.constantFrom('p', 'pq', 'xyz', 'x😀z')),
  rows: any(fc.array(fc.record({ k: any(fc.integer({ min: 0, max: 4 })) }), { minLength: 1, maxLength: 3 })),
}, { noNullPrototype: true });

const order = fc.constantFrom('<', '<=', '>', '>=', '==', '!=');
const number = fc.oneof(fc.integer({ min: -3, max: 10 }).map(String), fc.constantFrom('0.5', '2.5', '2.99', '3.0'));
const date = fc.oneof(near, day).map((text) => `date('${text}')`);
const written = (...parts: readonly (fc.Arbitrary<string> | string)[]) => fc.tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part))).map((each) => each.join(' '));
const atom = fc.oneof(
  written('a', fc.constantFrom('==', '!='), fc.constantFrom("'x'", "'y'")), written('b', fc.constantFrom('==', '!='), fc.constantFrom('a', "'w'")), written(fc.constantFrom('a', 'b'), "in ['y', 'z']"),
  fc.constant('yes'), written(fc.constantFrom('n', 'm', 'r', 's'), order, number), written('n', order, 'm'), written('r', order, 's'), written('n', order, 's'),
  written(fc.constantFrom('d', 'e'), order, date), written('d', order, fc.constantFrom('e', 'today()')), written('age(d)', order, fc.constantFrom('18', '17', '17.5', '0')), written('year(e)', order, fc.constantFrom('2000', '1999')),
  written('daysBetween(d, today())', order, fc.constantFrom('0', '1', '6574', '30')), written('daysBetween(today(), e)', order, fc.constantFrom('0', '7')), written('daysBetween(d, e)', order, '10'),
  written('t', fc.constantFrom('==', '!=', '<', '>='), fc.constantFrom("'p'", 'u', "'q'")), fc.constantFrom('has(a)', 'has(d)', 'has(s)', "t.startsWith('x')", 'n + m > 12', '!yes'),
  written('size(rows)', order, fc.constantFrom('1', '2', '3')), written('size(v)', order, fc.constantFrom('0', '1', '2', '3', '4')), written(fc.constantFrom('rows.exists(x,', 'rows.all(x,', 'rows.exists_one(x,'), 'x.k', order, fc.constantFrom('2', '5'), ')'),
);
const expression = fc.letrec<{ readonly whole: string }>((tie) => ({
  whole: fc.oneof({ maxDepth: 2, depthSize: 'small' }, atom, written('(', tie('whole'), fc.constantFrom('&&', '||'), tie('whole'), ')'), written('!(', tie('whole'), ')')),
})).whole;

const at = (values: Readonly<Record<string, unknown>>) => (path: string): Json | undefined => values[path] as Json | undefined;

function seen({ expression: compiled }: { readonly expression: Expression }, values: Readonly<Record<string, unknown>>): string {
  const value = evaluate(compiled, { answer: at(values), today: () => TODAY });
  return outcomeOf([typeof value === 'boolean' ? value : undefined]);
}

describe('what a condition can come out as', () => {
  it('never leaves out what some valid answers give', () => {
    fc.assert(fc.property(expression, fc.array(document, { minLength: 20, maxLength: 40 }), (text, documents) => {
      const about = claim(text);
      const possible = outcomes(grounds, [about]);
      for (const values of documents) if (possible !== undefined) expect([...possible], `${text} with ${JSON.stringify(values)}`).to.include(seen(about, values));
    }), { ...CHANCE, numRuns: 300 });
  });

  const CERTAIN: readonly (readonly [string, readonly string[]])[] = [
    ["a == 'x' && a == 'y'", ['F', 'U']],
    ["a == 'x' || a != 'x'", ['T', 'U']],
    ["a == 'x' || has(a) || !has(a)", ['T']],
    ["a == b && a == 'x'", ['F', 'U']],
    ['n > 6', ['F', 'U']],
    ['n >= m', ['T', 'F', 'U']],
    ['n > 5 && n < m && m < 6', ['F', 'U']],
    ['n > 2 && n < 3', ['F', 'U']],
    ['s > 2 && s < 3', ['T', 'F', 'U']],
    ['age(d) < 18 && age(d) >= 18', ['F', 'U']],
    ['age(d) < 18 && d < date(\'2000-01-01\')', ['F', 'U']],
    ['year(e) == 2000 && e > date(\'2000-12-31\')', ['F', 'U']],
    ['d < e && e < d', ['F', 'U']],
    ["t == 'p' && t == u && u == 'q'", ['F', 'U']],
    ['size(rows) > 3', ['F', 'U']],
    ['rows.exists(x, x.k > 4)', ['F', 'U']],
    ['rows.all(x, x.k < 5)', ['T', 'U']],
    ['n + m > 100', ['T', 'F', 'U']],
  ];
  for (const [text, possible] of CERTAIN) {
    it(`knows what "${text}" can be`, () => {
      expect([...(outcomes(grounds, [claim(text)]) ?? [])]).to.have.members(possible);
    });
  }

  it('says nothing of what would take too long', () => {
    expect(outcomes(grounds, [claim("a == 'x' && b == 'y' && n > 1 && m > 5 && r > 1 && s > 2 && d < e && t == u && yes && age(d) > 3")])).to.equal(undefined);
  });
});

describe('of another mistake', () => {
  it('nothing follows: an answer that no value fits, a condition that reads nothing', async () => {
    const impossible = { type: 'object', properties: { n: { type: 'integer', minimum: 5, maximum: 4 } } };
    const result = compileExpression('n > 1', expressionTypesOf(impossible), { expects: 'boolean' });
    if ('problem' in result) throw new Error(result.problem.message);
    expect(outcomes(groundsOf(readSchema(impossible), TODAY), [{ expression: result.expression, rows: { self: '', rows: new Map() } }])).to.equal(undefined);
    const model = await formOf({ answers: { properties: { a: { type: 'boolean' }, b: { type: 'boolean' } } }, steps: [{ id: 's', ask: ['a', { path: 'b', when: "'x' == 'y'" }] }] });
    expect(claimsGuarding(model, 'b')).to.deep.equal([]);
  });
});
