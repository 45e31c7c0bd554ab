// A kind is said not to fit only where nothing that it gives is taken, or something that is asked for cannot be given.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { unfitness } from '../../src/checker/rules/unfit-kinds.js';
import { haveEveryPart } from '../../src/fields/parts/every-part.js';
import { kindExamples } from '../../src/fields/kind-examples.js';
import type { JsonObject } from '../../src/model/json.js';

haveEveryPart();

const TEXT = { type: 'string' };
const FIT: readonly (readonly [kind: string, schema: JsonObject])[] = [
  ['country', { ...TEXT, pattern: '^(?:LU|FR)$' }],
  ['country', { ...TEXT, minLength: 2, maxLength: 2 }],
  ['country', { ...TEXT, format: 'iso-3166' }],
  ['country', { type: ['string', 'null'], enum: ['LU', null] }],
  ['nationality', { ...TEXT, pattern: '^[A-Z]{3}$' }],
  ['commune', { oneOf: [{ const: 'Esch-sur-Sûre', title: 'Esch' }] }],
  ['rating', { type: 'integer' }],
  ['rating', { type: 'integer', minimum: 0.5, maximum: 5.5 }],
  ['rating', { type: 'integer', minimum: 0, maximum: 100, multipleOf: 10 }],
  ['rating', { type: 'integer', exclusiveMinimum: 0, exclusiveMaximum: 12 }],
  ['rating', { enum: [1, 3, 5] }],
  ['time', { ...TEXT, pattern: '^(?:0[89]|1[0-7]):(?:00|15|30|45)$' }],
  ['time', { ...TEXT, pattern: '^23:59$' }],
  ['date', { ...TEXT, format: 'date', pattern: '^1[0-8]' }],
  ['date', { ...TEXT, format: 'date', pattern: '-01-31$' }],
  ['month', { ...TEXT, pattern: '^20[3-9]' }],
  ['year', { type: 'integer', pattern: '^[0-9]{2}$' }],
  ['year', { ...TEXT, pattern: '^20[0-9]{2}$' }],
  ['partial-date', { ...TEXT, pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' }],
  ['email', { ...TEXT, format: 'idn-email' }],
  ['web-address', { ...TEXT, format: 'uri' }],
];

describe('a kind and a schema', () => {
  for (const [kind, schema] of FIT) {
    it(`fit: ${kind} and ${JSON.stringify(schema)}`, () => {
      expect(unfitness(kind, schema)).to.equal(undefined);
    });
  }

  it('fit in all examples of the gallery', () => {
    const unfit = Object.entries(kindExamples).flatMap(([kind, examples]) => examples.flatMap(({ name, schema }) => (unfitness(kind, schema) === undefined ? [] : [`${kind} ${name}: ${unfitness(kind, schema)?.why}`])));
    expect(unfit).to.deep.equal([]);
  });
});

describe('what the kind has otherwise than the schema', () => {
  const MEANT: readonly (readonly [kind: string, schema: JsonObject, remedy: string])[] = [
    ['commune', { enum: ['Esch', 'Luxembourg'] }, 'Did you mean "Esch-sur-Alzette" or "Esch-sur-Sûre"? Correct "Esch"'],
    ['commune', { enum: ['Luxemburg'] }, 'Did you mean "Luxembourg"?'],
    ['country', { enum: ['lu'] }, 'Did you mean "LU"?'],
    ['country', { enum: ['LU', 'UK'] }, 'Correct "UK"'],
    ['country', { ...TEXT, pattern: '^[A-Z]+$', maxLength: 1 }, 'Correct "maxLength"'],
    ['rating', { type: 'integer', minimum: 1, exclusiveMaximum: 20 }, 'Lower "exclusiveMaximum"'],
    ['rating', { enum: [1, 2.5] }, 'Take 2.5 out of "enum"'],
    ['time', { ...TEXT, format: 'date' }, 'Correct "format"'],
    ['phone', { ...TEXT, maxLength: 4 }, 'Correct the length'],
  ];
  for (const [kind, schema, remedy] of MEANT) {
    it(`is named: ${kind} and ${JSON.stringify(schema)}`, () => {
      expect(unfitness(kind, schema)?.remedy).to.include(remedy);
    });
  }
});
