// No schema, however wrong, stops the form: whatever was generated, or mutated from the constructs, an outline grows from
// it, any document loads, and its issues are found.
import { describe, it } from 'node:test';
import { expect } from 'chai';
import fc from 'fast-check';
import { GovFormError } from '../../src/model/error.js';
import type { Json, JsonObject } from '../../src/model/json.js';
import { readConstructs } from '../constructs/construct.js';
import { schemaForm } from '../schema-form.js';

/** What JSON.parse makes of 1e400. */
const BEYOND = Infinity;
const NAMES = ['a', 'b', 'c', 'x y', '', '__proto__', 'constructor', 'toString', 'a.b', '#', 'x[r1]', '[0]', 'a"b', "a'b", 'a/b~1', 'שם פרטי', '\ud800', '0', '#oneOf', 'a\nb'];
const TEXTS = ['#', '#/$defs/a', '#/$defs/b', '#/properties/a', '#a', 'https://a.example/b', '%', 'string', 'object', 'array', 'null', 'date', '^a', '('];
const SINGLE = ['items', 'contains', 'not', 'if', 'then', 'else', 'additionalProperties', 'unevaluatedProperties', 'unevaluatedItems', 'propertyNames'];
const LISTS = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];
const NAMED = ['properties', '$defs', 'patternProperties', 'dependentSchemas'];
const PLAIN: Readonly<Record<string, readonly Json[]>> = {
  type: ['string', 'object', 'array', 'integer', 'number', 'boolean', 'null', ['string', 'null'], ['object', 'array', 'string'], [], 'text'],
  $ref: TEXTS, $dynamicRef: ['#a', '#'], $anchor: ['a'], $dynamicAnchor: ['a'], $id: ['https://a.example/b', 'b'],
  enum: [['a', 1, null], [{ a: 1 }, [1], null], [], 'a', Array.from({ length: 5000 }, (_none, index) => `v${index}`)], const: [1, null, 'a', { a: [1] }, [], BEYOND],
  required: [['a'], ['a', 'b', '__proto__'], ['unheard-of', '', 'x[r1]', 'constructor'], 'a', [1]],
  dependentRequired: [{ a: ['b'] }, { a: 'b' }], default: [1, 'a', null, { a: 1 }, [], BEYOND, '\ud800'], minItems: [0, 2, 1e9, BEYOND, -1], maxItems: [0, 2], uniqueItems: [true], minProperties: [2], maxProperties: [0],
  minimum: [3, '3', BEYOND], maximum: [2, -BEYOND], exclusiveMinimum: [3], multipleOf: [0.1, 0, 1e-300, BEYOND], minLength: [2, 1e9], maxLength: [0, 1, 500],
  pattern: ['^a', '(', '(a+)+$', '(?<=a)b', '\\p{L}', '[', '^(?:a|a)*$', '\ud800'], format: ['date', 'email', 'unheard-of'],
  title: ['A', '', 3, '\ud800', '<b>'], description: ['', 'x'.repeat(5000)], readOnly: [true], writeOnly: [true], deprecated: [true], minContains: [0, 3], maxContains: [1], examples: [['a'], 'a'],
};

const { schema } = fc.letrec<{ schema: Json; member: readonly [string, Json] }>((tie) => ({
  schema: fc.oneof({ maxDepth: 5, withCrossShrink: true }, fc.constantFrom<Json>(true, false, {}, { type: 'string' }), fc.array(tie('member'), { maxLength: 6 }).map((members) => Object.fromEntries(members))),
  member: fc.oneof(
    fc.constantFrom(...Object.entries(PLAIN)).chain(([keyword, values]) => fc.constantFrom(...values).map((value) => [keyword, value] as const)),
    fc.tuple(fc.constantFrom(...SINGLE), tie('schema')),
    fc.tuple(fc.constantFrom(...LISTS), fc.array(tie('schema'), { maxLength: 3 })),
    fc.tuple(fc.constantFrom(...NAMED), fc.array(fc.tuple(fc.constantFrom(...NAMES, 'a', 'a', 'a', 'b', 'b', '^a'), tie('schema')), { maxLength: 4 }).map((members) => Object.fromEntries(members))),
  ),
}));

const document = fc.dictionary(fc.constantFrom(...NAMES), fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom(BEYOND, '\ud800')), { noNullPrototype: true }) as fc.Arbitrary<JsonObject>;

/** A construct with some of its parts replaced by parts of others. */
const mutated = fc.tuple(fc.constantFrom(...readConstructs()), fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), schema), { minLength: 1, maxLength: 3 })).map(([construct, changes]) => ({
  schema: changes.reduce((whole, [where, part]) => replaced(whole, where, part), structuredClone(construct.schema)),
  document: construct.document,
}));

function replaced(whole: Json, where: number, part: Json): Json {
  const places = placesIn(whole);
  const place = places[Math.floor(where * (places.length - 1))];
  if (place !== undefined) place.holder[place.key] = structuredClone(part);
  return whole;
}

function placesIn(value: Json): readonly { readonly holder: Record<string, Json>; readonly key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  // Checked boundary: a list is written to by its index, as an object is by its name.
  const holder = value as Record<string, Json>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key] ?? null)]);
}

const refused = new Map<string, number>();

/** GF131, too much work, is an answer; anything else that is thrown is a crash. */
async function survives(written: Json, given: JsonObject): Promise<void> {
  try {
    const form = await schemaForm(written);
    expect(form.outline().steps.size).to.be.lessThan(1000);
    form.issues(new Map());
    form.returned(given);
    form.issuesOf(given);
  } catch (error) {
    if (!(error instanceof GovFormError) || error.code !== 'GF131') throw error;
    refused.set(error.code, (refused.get(error.code) ?? 0) + 1);
  }
}

const SEED = 20_261_122;

describe('a form of any schema', () => {
  it('never crashes for what was generated', async () => {
    await fc.assert(fc.asyncProperty(schema, document, survives), { numRuns: 1500, seed: SEED });
  });

  it('never crashes for constructs that were spoilt', async () => {
    await fc.assert(fc.asyncProperty(mutated, ({ schema: spoilt, document: given }) => survives(spoilt, given)), { numRuns: 1500, seed: SEED });
    expect(refused.get('GF131') ?? 0).to.be.lessThan(60);
  });
});
