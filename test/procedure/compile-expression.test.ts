// What a designer is told about an expression that cannot work, and what the types of answers are.
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { functions } from '../../src/expression/functions.js';
import type { JsonSchema } from '../../src/model/json.js';
import { compileExpression, expressionTypesOf } from '../../src/procedure/compile-expression.js';
import { functionNames } from '../../src/procedure/expression-typings.js';

const schema: JsonSchema = {
  $defs: {
    address: { type: 'object', properties: { city: { type: 'string' }, since: { $ref: '#/$defs/day' } } },
    day: { type: 'string', format: 'date' },
    person: { $anchor: 'person', properties: { name: { type: 'string' }, parent: { $ref: '#person' } } },
  },
  type: 'object',
  properties: {
    agreed: { type: 'boolean' },
    rent: { type: ['number', 'null'] },
    rooms: { type: 'integer' },
    name: { type: 'string', allOf: [{ minLength: 1 }, { maxLength: 80 }] },
    housing: { type: 'object', properties: { status: { oneOf: [{ const: 'tenant', title: 'T' }, { const: 'owner', title: 'O' }] }, rent: { type: 'number' } } },
    address: { $ref: '#/$defs/address' },
    person: { $ref: '#person' },
    birthDate: { $ref: '#/$defs/day' },
    grade: { enum: [1, 2] },
    visits: { type: 'array', items: { $ref: '#/$defs/day' } },
    children: { type: 'array', items: { properties: { birthDate: { type: 'string', format: 'date' }, income: { type: 'number' } } } },
    mentions: { type: 'array', items: { enum: ['civil', 'parents'] } },
    stays: { type: 'array', items: { properties: { status: { enum: ['tenant', 'owner'] } } } },
    country: { enum: Array.from({ length: 30 }, (_, index) => `land-${index}`) },
    anything: true,
    open: { anyOf: [{ enum: ['a', 'b'] }, { type: 'string', pattern: '^x-' }] },
    pair: { prefixItems: [{ type: 'number' }] },
  },
  ...JSON.parse(`{
    "if": { "properties": { "agreed": { "const": true }, "neverAsked": { "type": "string" } } },
    "then": { "properties": { "reason": { "type": "string" } } },
    "else": { "properties": { "refusal": { "type": "string", "enum": ["a", "b"] }, "rent": { "minimum": 1 } } }
  }`),
  dependentSchemas: { rent: { properties: { currency: { const: 'EUR' } } } },
};
const types = expressionTypesOf(schema);

function problemOf(text: string, expects: 'boolean' | 'any' = 'any'): string {
  const result = compileExpression(text, types, { expects });
  return 'problem' in result ? `${result.problem.message} ${result.problem.remedy}` : expect.fail(`"${text}" was accepted`);
}

describe('The types of the answers', () => {
  const expected: Readonly<Record<string, unknown>> = {
    agreed: 'boolean',
    rent: 'number',
    rooms: 'number',
    name: 'text',
    housing: { group: { status: { codes: ['tenant', 'owner'] }, rent: 'number' } },
    address: { group: { city: 'text', since: 'date' } },
    birthDate: 'date',
    grade: 'number',
    visits: { listOf: 'date' },
    children: { listOf: { group: { birthDate: 'date', income: 'number' } } },
    anything: 'any',
    open: 'text',
    pair: { listOf: 'any' },
    reason: 'text',
    refusal: { codes: ['a', 'b'] },
    currency: { codes: ['EUR'] },
  };
  for (const [name, type] of Object.entries(expected)) it(`${name}: ${JSON.stringify(type)}`, () => { expect(types[name]).to.deep.equal(type); });

  it('leaves out what a condition of the schema only tests', () => { expect(types).not.to.have.property('neverAsked'); });
  it('ends where a schema contains itself', () => { expect(compileExpression('person.parent.parent.name == name', types)).to.have.property('expression'); });
  it('has none for a schema that says nothing', () => { expect(expressionTypesOf(true)).to.deep.equal({}); });
  it('never holds a name that reaches a prototype', () => {
    expect(Object.keys(expressionTypesOf(JSON.parse('{"properties":{"__proto__":{"type":"string"},"constructor":{},"ok":{}}}')))).to.deep.equal(['ok']);
    expect(problemOf('constructor == name')).to.contain('There is no answer "constructor".');
    expect(problemOf('__proto__ == name')).to.contain('"__proto__ == name"');
  });
});

describe('A problem says what is wrong and what to write', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['housing.rentt > 5', 'There is no answer "housing.rentt". Did you mean "housing.rent"?'],
    ['birthdate < today()', 'There is no answer "birthdate". Did you mean "birthDate"?'],
    ['birthDate <= today', 'There is no answer "today"; it is a function, and has no brackets here. Write today().'],
    ['age > 17', 'There is no answer "age"; it is a function, and has no brackets here. Write age(…).'],
    ['housing.status == tenant', "There is no answer \"tenant\". Name an answer of the schema. If you mean the text, put it in quotes: 'tenant'."],
    ["housing.status == 'tennant'", "\"housing.status\" is never 'tennant'. Did you mean 'tenant'? Its codes are 'tenant', 'owner'."],
    ["housing.status in ['owner', 'x']", "\"housing.status\" is never 'x'. Its codes are 'tenant', 'owner'."],
    ["children.exists(c, housing.status == 'tenants')", "Did you mean 'tenant'?"],
    ["'civl' in mentions", "\"mentions\" never holds 'civl'. Did you mean 'civil'? Its codes are 'civil', 'parents'."],
    ["mentions == ['parent']", "\"mentions\" never holds 'parent'. Did you mean 'parents'?"],
    ["(agreed ? housing.status : refusal) == 'tenent'", "Did you mean 'tenant'? Its codes are 'tenant', 'owner', 'a', 'b'."],
    ["'tenent' in stays.map(s, s.status)", "\"stays.map(s, s.status)\" never holds 'tenent'. Did you mean 'tenant'?"],
    ["country == 'nowhere'", "\"country\" is never 'nowhere'. It has 30 codes, among them 'land-0', "],
    ["'guest' != housing.status", "\"housing.status\" is never 'guest'."],
    ["'a' < 1", '"<" does not take text and a number: "\'a\' < 1". Compare two numbers, two dates or two texts.'],
    ["birthDate < '2020-01-01'", "\"<\" does not take a date and text: \"birthDate < '2020-01-01'\". Write the date as date('2020-01-01')."],
    ["birthDate == '2020-01-01'", "Write the date as date('2020-01-01')."],
    ["date('2020-02-30') < birthDate", '"date(\'2020-02-30\')" is not a day of the calendar.'],
    ['agreed == 1', '"==" does not take yes or no and a number'],
    ['rent + name', '"+" does not take a number and text'],
    ['birthDate - 1', 'Use daysBetween(), addDays() or addMonths() with dates.'],
    ['birthDate + 1', 'Use addDays() or addMonths() with a date.'],
    ['!rent', '"!" does not take a number'],
    ['agreed && rent', 'Put a condition on each side of &&.'],
    ['agreed ? 1 : name', '"? :" does not take yes or no and a number and text'],
    ['rent ? 1 : 2', '"? :" does not take'],
    ['[1, name]', 'The list "[1, name]" mixes values of different sorts.'],
    ["1 in ['a']", '"in" does not take a number and a list of texts'],
    ['name in name', '"in" does not take text and text'],
    ['rent == null', 'Write has(answer) or !has(answer).'],
    ['agee(birthDate)', 'There is no function "agee". Did you mean "age"?'],
    ['timestamp(name)', 'There is no function "timestamp". The functions are has, size'],
    ['name.matches(name)', 'There is no function "matches".'],
    ['age(name)', '"age()" does not take text: "age(name)". Give it one date: age(applicant.birthDate).'],
    ['age()', '"age()" does not take nothing'],
    ['today(1)', 'Write today() with nothing between the brackets.'],
    ['birthDate.age()', '"age" is not written after a dot'],
    ["startsWith(name, 'x')", '"startsWith" is written after a dot'],
    ["visits.contains(birthDate)", 'For a list, write: value in list.'],
    ['sum(name)', '"sum()" does not take text'],
    ['sum(visits)', '"sum()" does not take a list of dates'],
    ['max(rent, birthDate)', '"max()" does not take a number and a date'],
    ['children.birthDate', '"children" is a list: "children.birthDate" does not say which row. Look at its rows, for example children.exists(row, has(row.birthDate)).'],
    ['children[0].birthDate', 'names a single row'],
    ['children[0]', '"children[0]" is not part of the language for conditions.'],
    ['children == children', '"==" does not take a list of rows and a list of rows'],
    ['name.first', '"name" is text: it has no part "first". Write "name" alone.'],
    ['housing', '"housing" is a group of answers. Name one answer of the group.'],
    ['has(housing)', 'Name one answer, not a group'],
    ['has(rent + 1)', 'has() asks whether one answer was given'],
    ['rent.exists(c, c > 1)', '"rent" is a number, and "exists" needs a list.'],
    ['children.exists(c, c.birthdate < today())', 'There is no answer "c.birthdate". Did you mean "c.birthDate"?'],
    ['children.exists(c, c.income)', '"c.income" is a number, not a condition.'],
    ['children.filter(c, 1, 2)', '"filter" needs a name for one row, then what to look at'],
    ['children.exists(c.income > 1)', '"exists" needs a name for one row'],
    ['children.exists(1, true)', 'A name for one row is missing'],
    ['c.income > 1', 'There is no answer "c.income".'],
    ['0.12345678901234567890', 'has more digits than can be kept exactly'],
    ['99999999999999999999', 'has more digits than can be kept exactly'],
    ['1u', '"1u" is not part of the language'],
    ["b'x'", 'is not part of the language'],
    ["{'a': 1}", 'Curly brackets have no meaning here'],
    ['rent = 1', 'The expression cannot be read from character 6: "= 1". To compare, write == (two equals signs).'],
    ['agreed and agreed', 'For "and", write &&.'],
    ['name == ‘x’', "Write straight quotes: 'text'."],
    ['rent >', 'The expression ends too early.'],
    ['  ', 'The expression is empty.'],
    [`${'('.repeat(50)}1${')'.repeat(50)}`, 'The expression is too large'],
    [Array.from({ length: 300 }).fill('agreed').join('||'), 'The expression is too large'],
    [Array.from({ length: 300 }).fill('rent').join('+'), 'The expression is too large'],
    [`name == '${'x'.repeat(2000)}'`, 'The expression is too large: at most 2000 characters, 500 parts and 40 levels.'],
  ];
  for (const [text, sentence] of cases) it(text.slice(0, 60), () => { expect(problemOf(text)).to.contain(sentence); });

  it('a condition must be true or false', () => {
    expect(problemOf('rent + 1', 'boolean')).to.equal('"rent + 1" is a number, not a condition. Write something that is true or false, for example with ==, < or has().');
    expect(compileExpression('rent > 1', types, { expects: 'boolean' })).to.have.property('type', 'boolean');
  });
});

describe('The tree', () => {
  const cases: readonly (readonly [string, unknown])[] = [
    ["housing.status == 'tenant'", ['call', '==', ['answer', 'housing.status'], ['value', 'tenant']]],
    ['agreed && agreed && !agreed', ['call', '&&', ['answer', 'agreed'], ['answer', 'agreed'], ['call', '!', ['answer', 'agreed']]]],
    ['rent > -5', ['call', '>', ['answer', 'rent'], ['value', -5]]],
    ["date('2020-01-31')", ['value', '2020-01-31']],
    ['children.exists(c, age(c.birthDate) < 13)', ['each', 'exists', ['answer', 'children'], 'c', ['call', '<', ['call', 'age', ['row', 'c', 'birthDate']], ['value', 13]]]],
    ["name.contains('x')", ['call', 'contains', ['answer', 'name'], ['value', 'x']]],
    ['anything.deep.er > 1', ['call', '>', ['answer', 'anything.deep.er'], ['value', 1]]],
    ['agreed // a comment', ['answer', 'agreed']],
  ];
  for (const [text, tree] of cases) it(text, () => { expect(compileExpression(text, types)).to.have.property('expression').that.deep.equals(tree); });

  const gives: readonly (readonly [string, unknown])[] = [
    ['rent * 12', 'number'],
    ['agreed ? birthDate : today()', 'date'],
    ['children.map(c, c.income)', { listOf: 'number' }],
    ['max(visits)', 'date'],
    ["'a' + name", 'text'],
  ];
  for (const [text, type] of gives) it(`${text} is ${JSON.stringify(type)}`, () => { expect(compileExpression(text, types)).to.have.property('type').that.deep.equals(type); });
});

describe('The documentation', () => {
  const documentation = readFileSync(new URL('../../docs/expressions.md', import.meta.url), 'utf8');
  for (const name of functionNames) it(`explains ${name}`, () => { expect(documentation).to.match(new RegExp(`^\\| \`[^|]*\\b${name}\\(`, 'm')); });
  it('every function that is checked is evaluated', () => { expect([...Object.keys(functions), 'has']).to.have.members([...functionNames]); });
});
