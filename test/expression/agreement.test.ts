// Where no answer is blank, our evaluator gives what cel-js gives: random expressions over what both mean alike.
// Left out: whole-number division (theirs drops the remainder), decimals that doubles cannot hold (theirs are not exact:
// here they are quarters), mixing the two number sorts in arithmetic (they refuse it), dates, min, max, sum and round.
import { describe, it } from 'node:test';
import { Environment } from '@marcbachmann/cel-js';
import { expect } from 'chai';
import fc from 'fast-check';
import { evaluate } from '../../src/expression/evaluate.js';
import type { JsonObject, JsonSchema } from '../../src/model/json.js';
import { compileExpression, expressionTypesOf } from '../../src/procedure/compile-expression.js';
import { environmentOf } from './vectors.js';

const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
const schema: JsonSchema = {
  properties: {
    a: { type: 'boolean' },
    b: { type: 'boolean' },
    n: { type: 'integer' },
    m: { type: 'integer' },
    x: { type: 'number' },
    y: { type: 'number' },
    t: { type: 'string' },
    u: { type: 'string' },
    tags: list({ type: 'string' }),
    counts: list({ type: 'integer' }),
    children: list({ properties: { name: { type: 'string' }, visits: { type: 'integer' }, minor: { type: 'boolean' } } }),
  },
};
const types = expressionTypesOf(schema);

const environment = new Environment({ homogeneousAggregateLiterals: true });
for (const [name, type] of Object.entries({ a: 'bool', b: 'bool', n: 'int', m: 'int', x: 'double', y: 'double', t: 'string', u: 'string', tags: 'list<string>', counts: 'list<int>', children: 'list<map<string, dyn>>' })) {
  environment.registerVariable(name, type);
}

const word = fc.constantFrom('', 'a', 'b', 'ab', 'ba', 'aba', 'é', 'Éa');
const whole = fc.integer({ min: -30, max: 30 });
const quarter = whole.map((n) => n / 4);
const answers = fc.record({
  a: fc.boolean(),
  b: fc.boolean(),
  n: whole,
  m: whole,
  x: quarter,
  y: quarter,
  t: word,
  u: word,
  tags: fc.array(word, { maxLength: 4 }),
  counts: fc.array(whole, { maxLength: 4 }),
  children: fc.array(fc.record({ name: word, visits: whole, minor: fc.boolean() }), { maxLength: 3 }),
});

type Sort = 'truth' | 'whole' | 'decimal' | 'text' | 'wholes' | 'texts';
const binary = (left: fc.Arbitrary<string>, right: fc.Arbitrary<string>, ...operators: readonly string[]) =>
  fc.tuple(left, fc.constantFrom(...operators), right).map(([a, operator, b]) => `(${a} ${operator} ${b})`);
const written = (...parts: readonly (string | fc.Arbitrary<string>)[]) =>
  fc.tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part))).map((all) => all.join(''));

const { truth, whole: wholeExpression, decimal, text, wholes, texts } = fc.letrec<Record<Sort, string>>((tie) => ({
  truth: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('a', 'b', 'true', 'false'),
    binary(tie('truth'), tie('truth'), '&&', '||', '==', '!='),
    written('!', tie('truth')),
    binary(tie('whole'), tie('whole'), '<', '<=', '>', '>=', '==', '!='),
    binary(tie('decimal'), tie('decimal'), '<', '<=', '>', '>=', '==', '!='),
    binary(tie('whole'), tie('decimal'), '<', '<=', '>', '>='),
    binary(tie('text'), tie('text'), '<', '<=', '>', '>=', '==', '!='),
    binary(tie('whole'), tie('wholes'), 'in'),
    binary(tie('text'), tie('texts'), 'in'),
    binary(tie('wholes'), tie('wholes'), '==', '!='),
    written('(', tie('truth'), ' ? ', tie('truth'), ' : ', tie('truth'), ')'),
    written(tie('text'), fc.constantFrom('.startsWith(', '.endsWith(', '.contains('), tie('text'), ')'),
    written(tie('wholes'), fc.constantFrom('.exists(', '.all(', '.exists_one('), 'i, i ', fc.constantFrom('<', '>=', '==', '!='), ' ', tie('whole'), ')'),
    written('children', fc.constantFrom('.exists(', '.all(', '.exists_one('), 'c, c.minor ', fc.constantFrom('&&', '||'), ' c.visits > ', tie('whole'), ')'),
  ),
  whole: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('n', 'm'),
    whole.map((n) => `(${n})`),
    binary(tie('whole'), tie('whole'), '+', '-', '*'),
    written('(', tie('whole'), ' % ', fc.constantFrom('3', '7', '-4'), ')'),
    written('(-', tie('whole'), ')'),
    written('size(', tie('text'), ')'),
    written('size(', tie('wholes'), ')'),
    written('size(', tie('texts'), ')'),
    written('(', tie('truth'), ' ? ', tie('whole'), ' : ', tie('whole'), ')'),
  ),
  decimal: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('x', 'y'),
    quarter.map((n) => `(${n.toFixed(2)})`),
    binary(tie('decimal'), tie('decimal'), '+', '-', '*'),
    written('(', tie('decimal'), ' / ', fc.constantFrom('2.0', '0.5', '-4.0'), ')'),
    written('(-', tie('decimal'), ')'),
  ),
  text: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('t', 'u'),
    word.map((text) => `'${text}'`),
    binary(tie('text'), tie('text'), '+'),
    written('(', tie('truth'), ' ? ', tie('text'), ' : ', tie('text'), ')'),
  ),
  wholes: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constant('counts'),
    written('[', tie('whole'), ', ', tie('whole'), ']'),
    written(tie('wholes'), '.filter(i, i > ', tie('whole'), ')'),
    written(tie('wholes'), '.map(i, i + ', tie('whole'), ')'),
    written('children.map(c, c.minor, c.visits)'),
  ),
  texts: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constant('tags'),
    written('[', tie('text'), ', ', tie('text'), ']'),
    written("children.filter(c, c.minor).map(c, c.name + ", tie('text'), ')'),
  ),
}));

/** Within our limits of size, and with products that a double still holds exactly. */
function staysSmall(source: string): boolean {
  const count = (character: string) => source.split(character).length - 1;
  return source.length < 600 && count('(') < 40 && count('*') <= 3 && count('/') <= 4;
}

/** Whole numbers are BigInt there. */
function asTheirs(values: JsonObject): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, name === 'x' || name === 'y' ? value : wholeToBig(value)]));
}
function wholeToBig(value: unknown): unknown {
  if (typeof value === 'number') return BigInt(value);
  if (Array.isArray(value)) return value.map(wholeToBig);
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([name, part]) => [name, wholeToBig(part)])) : value;
}
function asOurs(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(asOurs);
  return value === 0 ? 0 : value;
}

describe('Without blanks we agree with cel-js', () => {
  const sorts: Readonly<Record<Sort, fc.Arbitrary<string>>> = { truth, whole: wholeExpression, decimal, text, wholes, texts };
  for (const [name, expressions] of Object.entries(sorts)) {
    it(`on expressions that give a ${name}`, () => {
      fc.assert(
        fc.property(expressions.filter(staysSmall), answers, (source, values) => {
          const compiled = compileExpression(source, types);
          if ('problem' in compiled) return expect.fail(`${source}: ${compiled.problem.message}`);
          const ours = evaluate(compiled.expression, environmentOf(values));
          expect(asOurs(ours), source).to.deep.equal(asOurs(environment.evaluate(source, asTheirs(values))));
        }),
        { numRuns: 500 },
      );
    });
  }
});
