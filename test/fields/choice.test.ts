import { expect } from 'chai';
import { describe, it } from 'node:test';
import { choiceOptions, listedIn } from '../../src/fields/choice/choice-options.js';
import { choice } from '../../src/fields/choice/choice.js';
import { choices } from '../../src/fields/choices/choices.js';
import { checkValue } from '../../src/fields/field-kinds.js';
import { kindForSchema, optionsFor } from '../../src/fields/kind-schemas.js';
import type { Json, JsonObject } from '../../src/model/json.js';

const optionsOf = (schema: JsonObject) => choiceOptions(listedIn(schema) ?? []);

describe('the options of a closed list', () => {
  const CASES: readonly (readonly [name: string, schema: JsonObject, options: Json])[] = [
    ['texts are their own codes', { enum: ['a', 'b'] }, { codes: ['a', 'b'] }],
    ['numbers', { enum: [1, 2.5] }, { codes: ['1', '2.5'], values: [1, 2.5] }],
    ['all sorts', { enum: ['a', 1, true, null] }, { codes: ['a', '1', 'true', 'null'], values: ['a', 1, true, null] }],
    ['a number beside the same text', { enum: [1, '1', true, 'true'] }, { codes: ['=1', '1', '=true', 'true'], values: [1, '1', true, 'true'] }],
    ['the empty text', { enum: ['', 'a'] }, { codes: ['""', 'a'], values: ['', 'a'] }],
    ['each value once', { enum: ['a', 'a', 1, 1] }, { codes: ['a', '1'], values: ['a', 1] }],
    ['only values of the type', { type: 'string', enum: ['a', 1, null] }, { codes: ['a', 'null'], values: ['a', null] }],
    ['whole numbers', { type: 'integer', enum: [1, 1.5, 2] }, { codes: ['1', '2'], values: [1, 2] }],
    ['foreign names', { enum: ['a', 'b'], enumNames: ['First', 'Second'] }, { codes: ['a', 'b'], titles: { a: 'First', b: 'Second' } }],
    [
      'branches with one value each',
      { oneOf: [{ const: 'a', title: 'First' }, { const: 'b', title: 'Second', description: 'The other' }] },
      { codes: ['a', 'b'], titles: { a: 'First', b: 'Second' }, hints: { b: 'The other' } },
    ],
    ['anyOf, and enum of one', { anyOf: [{ const: 1, title: 'One' }, { enum: [2] }] }, { codes: ['1', '2'], values: [1, 2], titles: { 1: 'One' } }],
    ['branches that enum narrows', { enum: ['b'], oneOf: [{ const: 'a', title: 'A' }, { const: 'b', title: 'B' }] }, { codes: ['b'], titles: { b: 'B' } }],
    ['objects', { enum: [{ x: 1, y: 'z' }] }, { codes: ['{"x":1,"y":"z"}'], values: [{ x: 1, y: 'z' }], titles: { '{"x":1,"y":"z"}': '1, z' } }],
    ['a boolean with names', { type: 'boolean', enumNames: ['I agree', 'I do not'] }, { codes: ['true', 'false'], values: [true, false], titles: { true: 'I agree', false: 'I do not' } }],
  ];
  for (const [name, schema, options] of CASES) {
    it(name, () => {
      expect(optionsOf(schema)).to.deep.equal(options);
    });
  }

  it('are none where a branch says more than its value', () => {
    expect(listedIn({ oneOf: [{ const: 'a' }, { type: 'string', minLength: 2 }] })).to.equal(undefined);
    expect(listedIn({ oneOf: [{ const: 'a', minLength: 2 }] })).to.equal(undefined);
    expect(listedIn({ type: 'string' })).to.equal(undefined);
  });
});

describe('a choice', () => {
  it('of more options than can be looked over keeps what was typed and is none of them', () => {
    const options = optionsOf({ enum: Array.from({ length: 31 }, (_each, index) => index) });
    expect(choice.read('30', options)).to.deep.equal({ state: 'read', value: 30 });
    expect(choice.read('31', options)).to.deep.equal({ state: 'unread', raw: '31' });
    expect(choice.unreadIssue('31', options).code).to.equal('choice.unknown');
    expect(choice.read('31', optionsOf({ enum: [1, 2] }))).to.deep.include({ state: 'read' });
  });

  const VALUES: readonly Json[] = ['a', '', 1, 0, -1.5, true, false, null, { x: [1, { y: 2 }] }, ['p', 'q'], '1', 'true'];
  const options = optionsOf({ enum: VALUES });

  it('gives back every sort of value that was chosen by its code', () => {
    expect(new Set(options.codes).size).to.equal(VALUES.length);
    for (const [index, value] of VALUES.entries()) {
      expect(choice.read(options.codes[index] ?? '', options)).to.deep.equal({ state: 'read', value });
      expect(choice.format(value, options)).to.equal(options.codes[index]);
      expect(checkValue({ kind: 'choice', options }, value)).to.equal(undefined);
    }
  });

  it('knows an object by what it holds', () => {
    const pairs = optionsOf({ enum: [{ a: 1, b: 2 }, { a: 2 }] });
    expect(choice.format({ b: 2, a: 1 }, pairs)).to.equal(pairs.codes[0]);
  });

  it('keeps a code that is not in its list, for the schema to refuse', () => {
    expect(choice.read('gone', options)).to.deep.equal({ state: 'read', value: 'gone' });
    expect(choice.read('', options)).to.deep.equal({ state: 'blank' });
  });

  it('of several keeps the order of the list, and the sort of each value', () => {
    const several = optionsFor('choices', { type: 'array', items: { enum: [3, 2, 'x'] } });
    expect(kindForSchema({ type: 'array', items: { oneOf: [{ const: 1, title: 'One' }, { const: 2, title: 'Two' }] } })).to.equal('choices');
    expect(choices.read(['x', '3'], several as never)).to.deep.equal({ state: 'read', value: [3, 'x'] });
    expect(choices.format([3, 'x'], several as never)).to.deep.equal(['3', 'x']);
    expect(checkValue({ kind: 'choices', options: several }, ['x', 3])).to.equal(undefined);
  });
});
