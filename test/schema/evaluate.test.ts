import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { Json, JsonSchema } from '../../src/engine.js';
import { evaluate, holds } from '../../src/schema/evaluate.js';
import type { EvaluateOptions } from '../../src/schema/evaluate.js';
import { readSchema } from '../../src/schema/schema-document.js';
import type { SchemaFinding } from '../../src/schema/schema-finding.js';

const text = { type: 'string' };

function findings(schema: JsonSchema, value: Json, options?: EvaluateOptions): readonly SchemaFinding[] {
  const document = readSchema(schema);
  const found = evaluate(document, document.root, value, options);
  if (options?.branch === undefined) expect(holds(document, document.root, value), 'holds').to.equal(found.length === 0);
  return found;
}

/** `pointer keyword limit` of each finding. */
function brief(schema: JsonSchema, value: Json, options?: EvaluateOptions): readonly string[] {
  return findings(schema, value, options).map(({ pointer, keyword, limit }) => [pointer, keyword, ...(limit === undefined ? [] : [limit])].join(' '));
}

interface Case {
  readonly name: string;
  readonly schema: JsonSchema;
  /** Value, then its findings. */
  readonly values: readonly (readonly [Json, readonly string[]])[];
}

const CASES: readonly Case[] = [
  {
    name: 'a missing member stands at the member, whoever asks for it',
    schema: { required: ['a'], dependentRequired: { a: ['b/c'] } },
    values: [[{}, ['/a required']], [{ a: 1 }, ['/b~1c required']], [{ a: 1, 'b/c': 1 }, []], [7, []]],
  },
  {
    name: 'a member or item that is not allowed is extra, where it stands',
    schema: { properties: { a: true, no: false }, patternProperties: { '^x-': true }, additionalProperties: false, prefixItems: [true], items: false },
    values: [[{ a: 1, b: 2, 'x-c': 3 }, ['/b extra']], [{ no: 1 }, ['/no extra']], [[1, 2, 3], ['/1 extra', '/2 extra']]],
  },
  {
    name: 'names like those of prototypes are members like any other',
    schema: { properties: { constructor: { type: 'number' } }, required: ['toString'], dependentRequired: { ['__proto__']: ['x'] }, additionalProperties: text },
    values: [[{}, ['/toString required']], [JSON.parse('{"toString":"","__proto__":1,"constructor":""}') as Json, ['/x required', '/constructor type', '/__proto__ type']]],
  },
  {
    name: 'limits come with their number',
    schema: { minimum: 2, exclusiveMaximum: 5, multipleOf: 0.01, minLength: 2, maxLength: 3, minItems: 1, maxItems: 2, minProperties: 1, maxProperties: 1 },
    values: [
      [1, [' minimum 2']], [5, [' exclusiveMaximum 5']], [4.015, [' multipleOf 0.01']], [4.07, []], ['\u{1F600}', [' minLength 2']], ['\u{1F600}\u{1F600}', []],
      ['abcd', [' maxLength 3']], [[], [' minItems 1']], [[1, 2, 3], [' maxItems 2']], [{}, [' minProperties 1']], [{ a: 1, b: 2 }, [' maxProperties 1']],
    ],
  },
  {
    name: 'decimals are exact, small and large',
    schema: { multipleOf: 1e-8 },
    values: [[0.07, []], [1e308, []], [-0.1, []], [1e-9, [' multipleOf 1e-8']], [0, []], [123456789.12345678, []]],
  },
  {
    name: 'equality is that of JSON',
    schema: { enum: [{ a: 1, b: [null, 'x'] }, [1, 2], 0, 'null'] },
    values: [[{ b: [null, 'x'], a: 1.0 }, []], [{ a: 1 }, [' enum']], [[2, 1], [' enum']], [-0, []], [null, [' enum']], [false, [' enum']], ['null', []]],
  },
  {
    name: 'equal items are found, however deep',
    schema: { uniqueItems: true },
    values: [[[1, '1', true, null, 'null', [1], { a: 1 }, { a: '1' }], []], [[{ a: 1, b: 2 }, { b: 2, a: 1 }], [' uniqueItems']], [[1, 1], [' uniqueItems']], [[[1], [1]], [' uniqueItems']]],
  },
  {
    name: 'what contains counts stands at the list',
    schema: { contains: text, maxContains: 2 },
    values: [[[], [' contains 1']], [['a', 1], []], [['a', 'b', 'c'], [' maxContains 2']]],
  },
  { name: 'and so does what minContains asks for', schema: { contains: text, minContains: 2 }, values: [[['a'], [' minContains 2']], [['a', 'b'], []]] },
  {
    name: 'a name that is not allowed stands at its member',
    schema: { propertyNames: { maxLength: 2 } },
    values: [[{ ab: 1, abc: 2 }, ['/abc propertyNames']]],
  },
  {
    name: 'what holds nothing back inside says so once, at the value',
    schema: { properties: { o: { oneOf: [text, { minLength: 2 }] }, a: { anyOf: [text, { minimum: 3 }] }, n: { not: text } } },
    values: [[{ o: 'ab', a: 1, n: '' }, ['/o oneOf', '/a anyOf', '/n not']], [{ o: 'a', a: 3, n: 1 }, []]],
  },
  {
    name: 'branches of if speak for themselves',
    schema: { if: { properties: { a: { const: 1 } }, required: ['a'] }, then: { required: ['b'] }, else: { required: ['c'] } },
    values: [[{ a: 1 }, ['/b required']], [{}, ['/c required']]],
  },
  {
    name: 'what is left over is what no part that applies looked at',
    schema: { allOf: [{ properties: { a: text } }], anyOf: [{ properties: { b: { const: 1 } }, required: ['b'] }, true], if: { required: ['c'], properties: { c: true } }, unevaluatedProperties: false },
    values: [[{ a: '', b: 1, c: 1 }, []], [{ a: '', b: 2 }, ['/b extra']], [{ a: 1 }, ['/a type']]],
  },
  {
    name: 'a text beyond ten thousand characters is wrong without being matched',
    schema: { pattern: '^(a+)+$', format: 'nobody-knows' },
    values: [['a', []], ['a'.repeat(10_001), [' pattern']]],
  },
  { name: 'a pattern that cannot be read says nothing', schema: { pattern: '(', patternProperties: { '[': false } }, values: [['x', []], [{ '[': 1 }, []]] },
  { name: 'a pattern that only the older reading knows is read so', schema: { pattern: '^\\d\\-\\d$' }, values: [['1-2', []], ['1', [' pattern']]] },
  { name: 'values that a keyword cannot have say nothing', schema: { type: 7, minLength: '3', required: 'a', enum: {}, items: 3, allOf: {}, properties: [], not: 1, if: [] }, values: [[{ a: 1 }, []]] },
  {
    name: 'references that only lead to one another ask for nothing',
    schema: { $ref: '#/$defs/a', $defs: { a: { $ref: '#/$defs/b' }, b: { allOf: [{ $ref: '#/$defs/a' }, { minimum: 3 }] } } },
    values: [[3, []], [2, [' minimum 3']]],
  },
  {
    name: 'recursive schemas reach as deep as the value',
    schema: { properties: { next: { $ref: '#' }, name: text } },
    values: [[{ next: { next: { name: 1 } } }, ['/next/next/name type']]],
  },
];

describe('the evaluator', () => {
  for (const { name, schema, values } of CASES) {
    it(name, () => {
      for (const [value, expected] of values) expect(brief(schema, value), JSON.stringify(value).slice(0, 200)).to.deep.equal(expected);
    });
  }

  it('says what a sentence may use, and where the keyword stands', () => {
    const schema = { $id: 'https://example.lu/s.json', properties: { a: { enum: [1] }, b: { $ref: '#/$defs/d' } }, $defs: { d: { $id: 'day.json', format: 'date', type: ['string', 'null'] } } };
    expect(findings(schema, { a: 2, b: '1' })).to.deep.equal([
      { pointer: '/a', keyword: 'enum', value: [1], place: 'https://example.lu/s.json#/properties/a/enum' },
      { pointer: '/b', keyword: 'format', value: 'date', place: 'https://example.lu/day.json#/format' },
    ]);
    expect(findings({ required: ['a'], additionalProperties: false }, { b: 1 }).map(({ place }) => place)).to.deep.equal(['#/required', '#/additionalProperties']);
  });

  it('begins where it is told', () => {
    expect(brief({ properties: { a: text } }, { a: 1 }, { pointer: '/rows/3' })).to.deep.equal(['/rows/3/a type']);
  });

  it('gives the findings of the branch that was chosen', () => {
    const schema: JsonSchema = {
      properties: { home: { oneOf: [{ properties: { kind: { const: 'rent' }, rent: { type: 'number' } }, required: ['rent'] }, { properties: { kind: { const: 'own' } } }] } },
      unevaluatedProperties: false,
    };
    const asked: string[] = [];
    const choose = (index: number | undefined): EvaluateOptions => ({
      branch(pointer, place, keyword) {
        asked.push(`${pointer} ${place.pointer} ${keyword}`);
        return index;
      },
    });
    expect(brief(schema, { home: { kind: 'rent' } }, choose(0))).to.deep.equal(['/home/rent required']);
    expect(brief(schema, { home: { kind: 'rent', rent: 'x' } }, choose(0))).to.deep.equal(['/home/rent type']);
    expect(brief(schema, { home: { kind: 'rent' } }, choose(1))).to.deep.equal(['/home/kind const']);
    expect(brief(schema, { home: { rent: 3 } }, choose(0))).to.deep.equal(['/home oneOf']);
    expect(brief(schema, { home: { kind: 'other' } }, choose(undefined))).to.deep.equal(['/home oneOf']);
    expect(new Set(asked)).to.deep.equal(new Set(['/home /properties/home oneOf']));
  });

  const nested = (depth: number): Json => JSON.parse('{"c":'.repeat(depth) + '1' + '}'.repeat(depth)) as Json;
  const fan = Object.fromEntries([...Array(40).keys()].map((n) => [`d${n}`, { anyOf: [{ $ref: `#/$defs/d${n + 1}` }, { $ref: `#/$defs/d${n + 1}` }] }]));
  const HOSTILE: readonly (readonly [string, JsonSchema, Json])[] = [
    ['branches that double at each level', { $ref: '#/$defs/d0', $defs: { ...fan, d40: false } }, 1],
    ['a value deeper than any answer', { properties: { c: { $ref: '#' } } }, nested(1000)],
    ['a deep value to compare', { enum: [{ c: 2 }] }, nested(1000)],
  ];
  for (const [name, schema, value] of HOSTILE) {
    it(`gives up on ${name}`, () => {
      const document = readSchema(schema);
      expect(() => holds(document, document.root, value)).to.throw().with.property('code', 'GF131');
    });
  }
});
