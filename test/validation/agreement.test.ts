import { expect } from 'chai';
import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Json, JsonSchema, SchemaFinding } from '../../src/engine.js';
import { interpreterValidator } from '../../src/engine.js';
import { outsideProfile } from '../../src/schema/profile.js';
import { readSchema } from '../../src/schema/schema-document.js';
import { ajvValidator } from '../../src/validation/ajv-validator.js';
import { FORMS } from '../procedure-files.js';
import { mutated } from './mutate.js';

const text = { type: 'string' };
const format = (name: string): JsonSchema => ({ type: 'string', format: name });

/** Every keyword of the profile, in one schema. */
const WHOLE_PROFILE: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://example.lu/whole.json',
  type: 'object',
  required: ['n'],
  minProperties: 1,
  maxProperties: 30,
  propertyNames: { $ref: '#/$defs/name' },
  properties: {
    n: { type: ['integer', 'null'], minimum: 1, maximum: 9, exclusiveMinimum: 0, exclusiveMaximum: 10 },
    m: { type: 'number', multipleOf: 0.01 },
    s: { $ref: '#/$defs/short', description: 'beside a reference' },
    c: { const: 'since' },
    b: { type: 'boolean' },
    l: { type: 'array', items: { allOf: [{ $ref: '#/$defs/short' }, { minLength: 2 }] }, minItems: 1, maxItems: 3, uniqueItems: true },
    unique: { type: 'array', items: text, uniqueItems: true },
    o: { type: 'object', properties: { x: { type: 'string', pattern: '^[a-z]+$', maxLength: 5 } }, required: ['x'], additionalProperties: { type: 'number' } },
    t: { not: { enum: ['', 'x'] } },
    e: { enum: [1, 'a', null, [1, { x: 'abc' }], { kind: 'owner' }] },
    formats: {
      type: 'object',
      properties: Object.fromEntries(
        ['date', 'time', 'date-time', 'duration', 'email', 'hostname', 'ipv4', 'ipv6', 'uri', 'uri-reference', 'uuid', 'json-pointer', 'unheard-of'].map((name) => [name, format(name)]),
      ),
      additionalProperties: false,
    },
    home: {
      oneOf: [
        { type: 'object', properties: { kind: { const: 'tenant' }, rent: { type: 'number' } }, required: ['kind', 'rent'], additionalProperties: false },
        { $ref: '#owner' },
        { type: 'string', maxLength: 10 },
      ],
    },
    u: { anyOf: [{ type: 'array', contains: { type: 'number' }, minContains: 2, maxContains: 3 }, { $ref: '#/$defs/short' }, { type: 'object', minProperties: 2 }] },
    some: { type: 'array', contains: { $ref: '#/$defs/short' }, maxContains: 2 },
    few: { contains: text, minContains: 2 },
    tuple: { type: 'array', prefixItems: [{ type: 'number' }, text], items: false },
    rest: { type: 'array', prefixItems: [true], items: { type: 'number' } },
    map: { type: 'object', maxProperties: 4, patternProperties: { '^x-': text, 'b$': { maxLength: 3 } }, additionalProperties: { type: ['number', 'boolean'] }, propertyNames: { maxLength: 4 } },
    left: { type: 'object', allOf: [{ properties: { x: text } }], anyOf: [{ properties: { since: { type: 'object' } }, required: ['since'] }, { properties: { y: text } }], dependentSchemas: { y: { properties: { z: true } } }, if: { properties: { k: { const: 1 } }, required: ['k'] }, then: { properties: { m: text } }, unevaluatedProperties: { type: 'number' } },
    closed: { type: 'object', $ref: '#/$defs/node', properties: { kind: text }, unevaluatedProperties: false },
    tree: { $ref: '#/$defs/node' },
    k: { type: 'integer' },
  },
  dependentRequired: { s: ['c'], b: ['n', 's'] },
  dependentSchemas: { l: { properties: { m: { minimum: 0 } }, required: ['m'] } },
  allOf: [{ if: { properties: { b: { const: true } }, required: ['b'] }, then: { required: ['o'] }, else: { properties: { o: false } } }],
  additionalProperties: false,
  $defs: {
    short: { type: 'string', minLength: 1, maxLength: 4 },
    name: { maxLength: 8 },
    owner: { $anchor: 'owner', type: 'object', properties: { kind: { const: 'owner' }, value: { type: 'integer' } }, required: ['kind'] },
    node: { type: 'object', properties: { value: { type: 'number' }, next: { $ref: '#/$defs/node' } } },
  },
};
const WHOLE_EXAMPLES: readonly Json[] = [
  { n: 1 },
  { n: null, t: 'y', m: 12.34, s: 'abc', c: 'since', b: true, l: ['ab', 'cd'], o: { x: 'abc', y: 2 } },
  { n: 9, m: 0, b: false, s: 'a', c: 'since', l: ['xy'], e: [1, { x: 'abc' }], unique: ['a', 'b'] },
  { n: 2, formats: { date: '2024-02-29', time: '12:30:00Z', 'date-time': '2024-02-29T12:30:00Z', duration: 'P1Y2M', email: 'a@b.lu', hostname: 'a.lu', ipv4: '1.2.3.4', ipv6: '::1', uri: 'https://a.lu', 'uri-reference': '/a', uuid: '123e4567-e89b-12d3-a456-426614174000', 'json-pointer': '/a', 'unheard-of': 'x' } },
  { n: 3, some: ['a', 1], few: ['a', 'b'], t: 'z' },
  { n: 3, home: { kind: 'tenant', rent: 10 }, u: [1, 2, 'a'], some: ['a', 1], tuple: [1, 'a'], rest: [{}, 1] },
  { n: 4, home: { kind: 'owner', value: 3 }, u: 'abc', map: { 'x-a': 'a', 'x-b': 'ab', n: 1, k: true }, left: { x: '', since: {}, n: 1 } },
  { n: 5, home: 'none', u: { a: 1, b: 2 }, closed: { value: 1, next: { value: 2 }, kind: 'a' }, tree: { next: { next: { value: 3 } } }, k: 3 },
];

interface Subject {
  readonly name: string;
  readonly schema: JsonSchema;
  readonly examples: readonly Json[];
  readonly runs: number;
  /** Keywords that must have been found wrong at least once. */
  readonly keywords: readonly string[];
}

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, FORMS), 'utf8'));
const RESIDENCE_EXAMPLES = readdirSync(new URL('residence-certificate/examples/', FORMS), { withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ name }) => (read(`residence-certificate/examples/${name}`) as { readonly answers: Json }).answers);

const WHOLE_KEYWORDS = [
  'anyOf', 'const', 'contains', 'enum', 'exclusiveMaximum', 'exclusiveMinimum', 'extra', 'format', 'maxContains', 'maxItems', 'maxLength', 'maxProperties', 'maximum',
  'minContains', 'minItems', 'minLength', 'minProperties', 'minimum', 'multipleOf', 'not', 'oneOf', 'pattern', 'propertyNames', 'required', 'type', 'uniqueItems',
];

const SUBJECTS: readonly Subject[] = [
  { name: 'every keyword of the profile', schema: WHOLE_PROFILE, examples: WHOLE_EXAMPLES, runs: 90_000, keywords: WHOLE_KEYWORDS },
  { name: 'the residence certificate', schema: read('residence-certificate/answers.schema.json') as JsonSchema, examples: RESIDENCE_EXAMPLES, runs: 10_000, keywords: ['enum', 'extra', 'required', 'type'] },
];

describe('page and receiver', () => {
  for (const { name, schema, examples, runs, keywords } of SUBJECTS) {
    const validators = [ajvValidator(schema), interpreterValidator(schema)];

    it(`${name}: lies inside the profile, and every example is accepted`, () => {
      expect(outsideProfile(readSchema(schema))).to.deep.equal([]);
      expect(examples.length).to.be.greaterThan(3);
      for (const validator of validators) for (const example of examples) expect(validator.validate(example), JSON.stringify(example)).to.deep.equal([]);
    });

    it(`${name}: find the same in ${runs} spoilt documents`, () => {
      const wrong = new Set<string>();
      let refused = 0;
      fc.assert(
        fc.property(mutated(examples), (document) => {
          const [theirs = [], ours = []] = validators.map((validator) => validator.validate(document));
          const difference = comparable(theirs).join('\n') === comparable(ours).join('\n') ? undefined : { theirs: comparable(theirs), ours: comparable(ours) };
          expect(difference).to.equal(undefined);
          if (ours.length > 0) refused += 1;
          for (const { keyword } of ours) wrong.add(keyword);
        }),
        { numRuns: runs, seed: 20_260_301 },
      );
      // Were most documents still valid, or wrong in one way only, agreeing would mean little.
      expect(refused).to.be.within(runs * 0.6, runs * 0.99);
      expect([...wrong]).to.include.members([...keywords]);
      console.log(`${name}: ${runs} documents, ${refused} refused, 0 disagreements`);
    });
  }
});

function comparable(findings: readonly SchemaFinding[]): readonly string[] {
  return findings.map(({ pointer, keyword, limit }) => `${pointer} ${keyword} ${limit ?? ''}`);
}
