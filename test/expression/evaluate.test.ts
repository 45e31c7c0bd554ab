// What protects the page from an expression that was not written in good faith, and what a condition says when unknown.
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { readsOf } from '../../src/expression/answers-read.js';
import { evaluate, holds } from '../../src/expression/evaluate.js';
import { functions } from '../../src/expression/functions.js';
import { GovFormError } from '../../src/model/error.js';
import type { Expression } from '../../src/model/expression.js';
import type { JsonSchema } from '../../src/model/json.js';
import { compileExpression, expressionTypesOf } from '../../src/procedure/compile-expression.js';
import { environmentOf } from './vectors.js';

const schema: JsonSchema = {
  properties: {
    a: { type: 'boolean' },
    n: { type: 'number' },
    t: { type: 'string' },
    amounts: { type: 'array', items: { type: 'number' } },
    applicant: { properties: { birthDate: { type: 'string', format: 'date' } } },
    children: { type: 'array', items: { properties: { birthDate: { type: 'string', format: 'date' } } } },
  },
};

function compiled(text: string): Expression {
  const result = compileExpression(text, expressionTypesOf(schema));
  return 'problem' in result ? expect.fail(`${text}: ${result.problem.message}`) : result.expression;
}

function errorOf(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe('A condition holds', () => {
  const cases: readonly (readonly [string, boolean])[] = [
    ['n > 3', false],
    ['n > 3 || a', true],
    ['t == t', false],
    ['n + 1', false],
    ['has(a)', true],
  ];
  for (const [text, expected] of cases) {
    it(`${text}: ${String(expected)} while n and t are blank`, () => {
      expect(holds(compiled(text), environmentOf({ a: true }))).to.equal(expected);
    });
  }
});

describe('An expression that would not end in time', () => {
  const many = Array.from({ length: 60 }, (_, index) => index);
  let nested: Expression = ['answer', 'a'];
  for (let level = 0; level < 100_000; level += 1) nested = ['call', '!', nested];
  const hostile: Readonly<Record<string, Expression>> = {
    'rows inside rows inside rows': compiled('amounts.all(x, amounts.all(y, amounts.all(z, x + y + z >= 0)))'),
    'a text doubled forty times': Array.from({ length: 40 }).reduce<Expression>((list) => ['each', 'map', list, 'x', ['call', '+', ['row', 'x'], ['row', 'x']]], ['list', ['value', 'ab']]),
    'a hundred thousand levels': nested,
  };
  for (const [name, expression] of Object.entries(hostile)) {
    it(`${name} ends with GF120`, () => {
      const error = errorOf(() => evaluate(expression, environmentOf({ amounts: many, a: true })));
      expect(error).to.be.instanceOf(GovFormError).with.property('code', 'GF120');
    });
  }

  it('numbers stay at 34 digits however often they are squared', () => {
    const squared = Array.from({ length: 60 }).reduce<Expression>((list) => ['each', 'map', list, 'x', ['call', '*', ['row', 'x'], ['row', 'x']]], ['list', ['value', 1.000000001]]);
    expect(evaluate(squared, environmentOf({}))).to.deep.equal([null]);
  });

  it('an honest condition over a thousand rows is evaluated', () => {
    const children = Array.from({ length: 1000 }, () => ({ birthDate: '2020-05-01' }));
    expect(evaluate(compiled('children.all(c, age(c.birthDate) < 13 && c.birthDate < today())'), environmentOf({ children }))).to.equal(true);
  });
});

describe('A stored tree', () => {
  it('with an operation this version does not know ends with GF121', () => {
    for (const stored of ['["call","toString"]', '["call","constructor",["value",1]]', '["each","__proto__",["list"],"x",["value",1]]', '["fetch","x"]']) {
      const error = errorOf(() => evaluate(JSON.parse(stored), environmentOf({})));
      expect(error, stored).to.be.instanceOf(GovFormError).with.property('code', 'GF121');
    }
  });

  it('never reaches what a row inherits', () => {
    const expression: Expression = ['each', 'map', ['answer', 'children'], 'c', ['row', 'c', 'constructor', 'name']];
    expect(evaluate(expression, environmentOf({ children: [{}] }))).to.deep.equal([null]);
  });
});

describe('The answers an expression reads', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['1 + 1 == 2', []],
    ['n > 3 && (has(t) || n < 9)', ['n', 't']],
    ['a ? applicant.birthDate : today()', ['a', 'applicant.birthDate']],
    ['children.exists(c, c.birthDate > applicant.birthDate)', ['children', 'applicant.birthDate']],
    ['n in [1, size(t)]', ['n', 't']],
  ];
  for (const [text, paths] of cases) {
    it(`${text}: ${paths.join(', ') || 'none'}`, () => { expect([...readsOf(compiled(text)).paths]).to.have.members([...paths]); });
  }
});

describe('Every function', () => {
  for (const [name, rule] of Object.entries(functions)) {
    it(`${name} leaves arguments it cannot use unknown, and never throws`, () => {
      for (const given of [[], [{}], ['2026-99-99', '2026-01-01'], [true, 1e308], [1, 1e9], ['2026-01-01', -1e15], [[{}]]]) {
        const value = rule(given, () => '2026-03-01');
        expect(value === undefined || ['string', 'number', 'boolean', 'object'].includes(typeof value)).to.equal(true);
        expect(Number.isNaN(value)).to.equal(false);
      }
    });
  }
});
