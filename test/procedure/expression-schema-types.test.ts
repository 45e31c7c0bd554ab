// How the types of expressions follow from a schema, whatever its shape, and which value may become which answer.
import { describe, it } from 'node:test';
import { expect } from 'chai';
import type { JsonSchema } from '../../src/model/json.js';
import { compileExpression, expressionTypesOf, fits, typeOfSchema } from '../../src/procedure/compile-expression.js';
import type { AnswerType } from '../../src/procedure/compile-expression.js';

const text: JsonSchema = { type: 'string' };
const number: JsonSchema = { type: 'number' };
const day: JsonSchema = { type: 'string', format: 'date' };

describe('The type of a value that a schema describes', () => {
  const cases: readonly (readonly [name: string, schema: JsonSchema, type: AnswerType])[] = [
    ['text', text, 'text'],
    ['a whole number', { type: 'integer' }, 'number'],
    ['a number of either sort', { type: ['integer', 'number'] }, 'number'],
    ['yes or no', { type: 'boolean' }, 'boolean'],
    ['a date', day, 'date'],
    ['a date that may be left out', { type: ['string', 'null'], format: 'date' }, 'date'],
    ['a date by its format alone', { format: 'date' }, 'date'],
    ['a number may be null', { type: ['number', 'null'] }, 'number'],
    ['a number or null by anyOf', { anyOf: [{ type: 'null' }, number] }, 'number'],
    ['a choice or null by oneOf', { oneOf: [{ const: 'a' }, { const: 'b' }, { const: null }] }, { codes: ['a', 'b'] }],
    ['a choice or null by enum', { enum: ['a', null] }, { codes: ['a'] }],
    ['text or number', { type: ['string', 'number'] }, 'any'],
    ['text, number, text again', { anyOf: [text, number, text] }, 'any'],
    ['a format beside several types', { type: ['string', 'number'], format: 'date' }, 'any'],
    ['true', true, 'any'],
    ['false', false, 'any'],
    ['no schema of the name', { $ref: '#/$defs/none' }, 'any'],
    ['a const', { const: 'a' }, { codes: ['a'] }],
    ['a const number', { const: 3 }, 'number'],
    ['a const of nothing', { const: null }, 'any'],
    ['an enum of several sorts', { enum: ['a', 1] }, 'any'],
    ['an enum of objects', { type: 'object', properties: { a: text }, enum: [{ a: 'x' }] }, { group: { a: 'text' } }],
    ['codes with titles', { type: 'string', oneOf: [{ const: 'a', title: 'A' }, { const: 'b', title: 'B' }] }, { codes: ['a', 'b'] }],
    ['some codes and free text', { anyOf: [{ enum: ['a'] }, { type: 'string', pattern: '^x' }] }, 'text'],
    ['some codes and anything', { anyOf: [{ enum: ['a'] }, {}] }, 'any'],
    ['codes that a second schema narrows', { allOf: [{ enum: ['a', 'b', 'c'] }, { enum: ['b', 'c', 'd'] }] }, { codes: ['b', 'c'] }],
    ['codes that a condition narrows', { enum: ['a', 'b'], if: { const: 'x' }, then: { const: 'a' } }, { codes: ['a', 'b'] }],
    ['text of which a condition names codes', { type: 'string', if: { minLength: 1 }, then: { enum: ['a'] } }, 'text'],
    ['only a condition says anything', { if: {}, then: { enum: ['a'] } }, 'text'],
    ['a date said in two places', { allOf: [{ type: 'string' }, { format: 'date' }] }, 'date'],
    ['both text and number', { allOf: [text, number] }, 'any'],
    ['a list', { type: 'array', items: day }, { listOf: 'date' }],
    ['a list of lists', { items: { items: number } }, { listOf: { listOf: 'number' } }],
    ['a list of anything', { type: 'array' }, { listOf: 'any' }],
    ['places of one sort, and no more', { prefixItems: [number, number], items: false }, { listOf: 'number' }],
    ['places of one sort, and more of it', { prefixItems: [number], items: number }, { listOf: 'number' }],
    ['places of one sort, and who knows what', { prefixItems: [number] }, { listOf: 'any' }],
    ['as many places as there may be', { prefixItems: [number, number], maxItems: 2 }, { listOf: 'number' }],
    ['places of different sorts', { prefixItems: [number, text], items: false }, { listOf: 'any' }],
    ['places, then unevaluated ones', { prefixItems: [text], unevaluatedItems: { enum: ['a'] } }, { listOf: 'text' }],
    ['a list whose branch says more', { type: 'array', anyOf: [{ items: text }, { items: { enum: ['a'] } }] }, { listOf: 'text' }],
    ['a group', { type: 'object', properties: { a: text } }, { group: { a: 'text' } }],
    ['a group without members', { type: 'object' }, { group: {} }],
    ['a map', { type: 'object', additionalProperties: number }, { group: { '*': 'any' } }],
    ['a map by patterns, with one known name', { properties: { a: text }, patternProperties: { '^x': number } }, { group: { a: 'text', '*': 'any' } }],
    ['a group with nothing else', { properties: { a: text }, additionalProperties: false }, { group: { a: 'text' } }],
    ['branches with members of their own', { oneOf: [{ properties: { kind: { const: 'a' }, n: number } }, { properties: { kind: { const: 'b' }, n: text } }] }, { group: { kind: { codes: ['a', 'b'] }, n: 'any' } }],
    ['a branch that only requires', { properties: { a: text }, anyOf: [{ required: ['a'] }, { properties: { b: text } }] }, { group: { a: 'text', b: 'text' } }],
    ['then, else and dependentSchemas', { properties: { a: text }, if: {}, then: { properties: { b: number } }, else: { properties: { b: number } }, dependentSchemas: { a: { properties: { c: day } } } }, { group: { a: 'text', b: 'number', c: 'date' } }],
    ['a condition inside allOf', { properties: { a: { enum: ['x', 'y'] } }, allOf: [{ if: {}, then: { properties: { a: { const: 'x' }, b: text } } }] }, { group: { a: { codes: ['x', 'y'] }, b: 'text' } }],
    ['what a condition only tests', { if: { properties: { a: text } }, not: { properties: { b: text } }, properties: { c: text } }, { group: { c: 'text' } }],
    ['siblings of $ref', { $defs: { person: { properties: { name: text } } }, $ref: '#/$defs/person', properties: { age: number } }, { group: { age: 'number', name: 'text' } }],
    ['an anchor anywhere', { properties: { a: { $anchor: 'here', type: 'number' }, b: { $ref: '#here' } } }, { group: { a: 'number', b: 'number' } }],
    ['an identifier inside', { $id: 'https://example.org/a', properties: { a: { $ref: 'b' } }, $defs: { b: { $id: 'b', $defs: { c: number }, $ref: '#/$defs/c' } } }, { group: { a: 'number' } }],
    ['a name with a slash', { $defs: { 'a/b': number }, $ref: '#/$defs/a~1b' }, 'number'],
  ];
  for (const [name, schema, type] of cases) it(name, () => { expect(typeOfSchema(schema)).to.deep.equal(type); });

  it('$dynamicRef leads to the $dynamicAnchor of the outermost resource', () => {
    const types = expressionTypesOf({
      $id: 'https://example.org/named-tree',
      $dynamicAnchor: 'node',
      $ref: 'tree',
      properties: { name: text },
      $defs: { tree: { $id: 'tree', $dynamicAnchor: 'node', properties: { children: { type: 'array', items: { $dynamicRef: '#node' } } } } },
    });
    expect(compileExpression("children.exists(c, c.children.exists(d, d.name == 'x'))", types)).to.have.property('expression');
    expect(compileExpression("children.exists(c, c.nme == 'x')", types)).to.have.nested.property('problem.remedy', 'Did you mean "c.name"?');
  });
});

describe('A map', () => {
  const types = expressionTypesOf({ properties: { prices: { properties: { base: number }, additionalProperties: number } } });
  const accepted = ['prices.winter > 3', 'prices.base > 3', 'has(prices.summer)'];
  for (const expression of accepted) it(`${expression} is accepted`, () => { expect(compileExpression(expression, types)).to.have.property('expression'); });
  const refused = ["prices.base == 'x'", 'prices.constructor > 1', 'prices.__proto__ == prices.base', 'price.base > 1'];
  for (const expression of refused) it(`${expression} is refused`, () => { expect(compileExpression(expression, types)).to.have.property('problem'); });
  it('the names of the whole may be open too', () => {
    expect(compileExpression('winter > 3', expressionTypesOf({ additionalProperties: number }))).to.have.property('expression');
  });
});

/** A schema that counts how often something in it is looked at. */
function counted(schema: object): { readonly schema: JsonSchema; looks(): number } {
  let looks = 0;
  const seen = new WeakMap<object, object>();
  const watch = <Watched>(value: Watched): Watched => {
    if (typeof value !== 'object' || value === null) return value;
    const known = seen.get(value);
    if (known !== undefined) return known as Watched;
    const proxy = new Proxy(value, {
      get(target, name, receiver) {
        looks += 1;
        return watch(Reflect.get(target, name, receiver));
      },
    });
    seen.set(value, proxy);
    return proxy as Watched;
  };
  return { schema: watch(schema) as JsonSchema, looks: () => looks };
}

describe('A schema that contains itself', () => {
  const twenty = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`m${index}`, { $ref: '#' }]));
  const cases: Readonly<Record<string, readonly [schema: object, expression: string]>> = {
    'in twenty members': [{ properties: { name: text, ...twenty } }, "m1.m2.m3.m4.name == 'x'"],
    'in every branch of anyOf': [{ properties: { name: text }, anyOf: [{ $ref: '#' }, { $ref: '#' }, { properties: { a: { $ref: '#' } } }] }, "a.a.a.name == 'x'"],
    'in allOf': [{ properties: { name: text, a: { $ref: '#' } }, allOf: [{ $ref: '#' }] }, "a.a.name == 'x'"],
    'in lists of lists': [{ properties: { name: text, l: { items: { $ref: '#' } } } }, "l.exists(a, a.l.exists(b, b.name == 'x'))"],
    'as two that contain each other, merged over one another': [
      { $defs: { a: { properties: { name: text, ...Object.fromEntries(Object.keys(twenty).map((name) => [name, { $ref: '#/$defs/b' }])) } }, b: { allOf: [{ $ref: '#/$defs/a' }, { properties: Object.fromEntries(Object.keys(twenty).map((name) => [name, { $ref: '#/$defs/a' }])) }] } }, $ref: '#/$defs/b' },
      "m1.m2.m3.m4.m5.name == 'x'",
    ],
  };
  for (const [name, [schema, expression]] of Object.entries(cases)) {
    it(`${name}: is looked at as far as it is asked about`, () => {
      const { schema: watched, looks } = counted(schema);
      const types = expressionTypesOf(watched);
      expect(compileExpression(expression, types)).to.have.property('expression');
      expect(compileExpression(`${expression} && nonsense`, types)).to.have.property('problem');
      expect(looks()).to.be.below(5000);
    });
  }

  it('as nothing but itself, ends', () => {
    for (const schema of [{ $ref: '#' }, { allOf: [{ $ref: '#' }] }, { anyOf: [{ $ref: '#' }, { $ref: '#' }] }, { items: { $ref: '#' } }]) typeOfSchema(schema);
    expect(typeOfSchema({ $ref: '#' })).to.equal('any');
  });
  it('is any below sixteen levels', () => {
    const types = expressionTypesOf({ properties: { a: { $ref: '#' } } });
    expect(compileExpression(`${'a.'.repeat(30)}b == 1`, types)).to.have.property('expression');
    expect(compileExpression(`${'a.'.repeat(10)}b == 1`, types)).to.have.property('problem');
  });
  it('a row of references ends too', () => {
    const $defs = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`d${index}`, { $ref: `#/$defs/d${index + 1}` }]));
    expect(typeOfSchema({ $defs: { ...$defs, d5000: text }, $ref: '#/$defs/d0' })).to.equal('any');
    expect(typeOfSchema({ $defs: { ...$defs, d5000: text }, $ref: '#/$defs/d4900' })).to.equal('text');
  });
});

describe('A wide schema', () => {
  it('of 5,000 questions, codes and conditions costs a few looks at each', () => {
    const many = Array.from({ length: 5000 }, (_, index) => `q${index}`);
    const { schema, looks } = counted({
      properties: Object.fromEntries(many.map((name) => [name, number])),
      allOf: many.map((name) => ({ if: { required: [name] }, then: { properties: { [`${name}More`]: text } } })),
    });
    const types = expressionTypesOf(schema);
    expect(compileExpression("q7 > 1 && q4999More == 'x'", types)).to.have.property('expression');
    expect(looks()).to.be.below(5000 * 120);
    expect(typeOfSchema({ oneOf: many.map((name) => ({ const: name })) })).to.deep.equal({ codes: many });
  });
});

describe('A value fits a question', () => {
  const ab: AnswerType = { codes: ['a', 'b'] };
  const row: AnswerType = { group: { name: 'text', age: 'number' } };
  const cases: readonly (readonly [AnswerType, AnswerType, boolean])[] = [
    ['number', 'number', true],
    ['number', 'text', false],
    ['text', 'number', false],
    ['boolean', 'boolean', true],
    ['boolean', 'text', false],
    ['date', 'date', true],
    ['text', 'date', false],
    [{ codes: ['2026-01-01'] }, 'date', false],
    ['date', 'text', false],
    [ab, 'text', true],
    [ab, { codes: ['a', 'b', 'c'] }, true],
    [ab, { codes: ['a'] }, false],
    ['text', ab, false],
    ['any', 'date', true],
    ['number', 'any', true],
    [{ listOf: 'number' }, { listOf: 'number' }, true],
    [{ listOf: 'number' }, { listOf: 'text' }, false],
    [{ listOf: 'number' }, 'number', false],
    ['number', { listOf: 'number' }, false],
    [{ listOf: ab }, { listOf: 'text' }, true],
    [{ listOf: 'any' }, { listOf: ab }, true],
    [{ listOf: { listOf: 'date' } }, { listOf: { listOf: 'date' } }, true],
    [{ listOf: row }, { listOf: row }, true],
    [{ listOf: { group: { name: ab } } }, { listOf: row }, true],
    [{ listOf: { group: { name: 'number' } } }, { listOf: row }, false],
    [{ listOf: { group: { other: 'text' } } }, { listOf: row }, false],
    [{ listOf: { group: { other: 'text' } } }, { listOf: { group: { '*': 'any' } } }, true],
    [row, 'text', false],
  ];
  for (const [type, question, expected] of cases) {
    it(`${JSON.stringify(type)} ${expected ? 'fits' : 'does not fit'} ${JSON.stringify(question)}`, () => { expect(fits(type, question)).to.equal(expected); });
  }

  const calculations: readonly (readonly [string, AnswerType, boolean])[] = [
    ["a ? 'x' : 'y'", { codes: ['x', 'y', 'z'] }, true],
    ["a ? 'x' : 'w'", { codes: ['x', 'y', 'z'] }, false],
    ["['x'] == [] ? ['x'] : ['y', 'z']", { listOf: { codes: ['x', 'y', 'z'] } }, true],
    ["'x' + 'y'", { codes: ['xy'] }, false],
    ['addMonths(today(), 3)', 'date', true],
    ["'2026-01-01'", 'date', false],
    ['round(1 / 3, 2)', 'number', true],
    ['a ? [] : [1]', { listOf: 'number' }, true],
  ];
  for (const [expression, question, expected] of calculations) {
    it(`${expression} ${expected ? 'fits' : 'does not fit'} ${JSON.stringify(question)}`, () => {
      const compiled = compileExpression(expression, { a: 'boolean' });
      expect('problem' in compiled ? compiled.problem : fits(compiled.type, question)).to.equal(expected);
    });
  }
});
