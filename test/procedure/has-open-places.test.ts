// A schema that is said to have no open places grows without what grows them, whatever is answered.
import { expect } from 'chai';
import fc from 'fast-check';
import { describe, it } from 'node:test';
import { fromDocument } from '../../src/answers/document.js';
import { haveOpenPlaces } from '../../src/answers/open-part.js';
import type { OpenPlaces } from '../../src/answers/open-part.js';
import { openPlaces } from '../../src/answers/open-places.js';
import { outlineOf } from '../../src/answers/outline.js';
import type { Json, JsonObject } from '../../src/model/json.js';
import { hasOpenPlaces } from '../../src/procedure/has-open-places.js';
import { readConstructs } from '../constructs/construct.js';
import { schemaForm, TODAY } from '../schema-form.js';

const text = { type: 'string' };
const listed = { type: 'string', enum: ['a', 'b'] };

describe('a schema without open places', () => {
  const CLOSED: readonly JsonObject[] = [
    { type: 'object', properties: { a: text, b: { type: ['integer', 'null'] } } },
    { type: 'object', properties: { list: { type: 'array', items: listed, uniqueItems: true, minItems: 1 } } },
    { type: 'object', properties: { a: { oneOf: [{ const: 'x', title: 'X' }, { const: 'y', title: 'Y' }] } }, anyOf: [{ required: ['a'] }, { required: ['b'] }] },
    { type: 'object', properties: { a: listed, group: { type: 'object', properties: { b: text }, additionalProperties: false } }, if: { properties: { a: { const: 'a' } } }, then: { required: ['group'] }, else: { properties: { group: false } } },
  ];
  for (const schema of CLOSED) {
    it(`is ${JSON.stringify(schema)}`, () => {
      expect(hasOpenPlaces(schema)).to.equal(false);
    });
  }

  const OPEN: readonly JsonObject[] = [
    { type: 'array', items: text },
    { type: 'array', items: { type: 'object', properties: { a: text } } },
    { type: 'array' },
    { minItems: 1 },
    { type: ['array', 'null'], items: listed },
    { type: 'array', items: { type: 'integer', enum: [1] } },
    { type: 'array', prefixItems: [text] },
    { type: 'object' },
    { type: 'object', properties: { a: text }, additionalProperties: text },
    { type: 'object', properties: { a: text }, patternProperties: { '^b': text } },
    { type: ['string', 'integer'] },
    { oneOf: [{ properties: { a: text } }, { properties: { b: text } }] },
    { anyOf: [text, { type: 'integer' }] },
    { properties: { a: { $ref: '#' } } },
    { properties: { a: { type: 'array', items: listed } }, then: { properties: { a: { items: { enum: ['c'] } } } } },
  ];
  for (const schema of OPEN) {
    it(`is not ${JSON.stringify(schema)}`, () => {
      expect(hasOpenPlaces({ properties: { inside: schema } })).to.equal(true);
    });
  }

  it('is among those of our constructs, and not all of them are', () => {
    const answers = readConstructs().map(({ schema }) => hasOpenPlaces(schema as JsonObject));
    expect(new Set(answers)).to.deep.equal(new Set([true, false]));
  });

  it('grows no open place, whatever it says and whatever is answered', async () => {
    let grown = 0;
    await fc.assert(
      fc.asyncProperty(schemas, documents, async (schema, document) => {
        if (hasOpenPlaces(schema)) return;
        const { model } = await schemaForm(schema);
        haveOpenPlaces(watched);
        outlineOf(model, new Map(), TODAY);
        outlineOf(model, fromDocument(model, document), TODAY);
        grown += 1;
      }),
      { numRuns: 1500, seed: 20_261_123 },
    );
    haveOpenPlaces(openPlaces);
    expect(grown).to.be.above(300);
  });
});

const PARTS: Readonly<Record<string, readonly Json[]>> = {
  type: ['string', 'object', 'array', 'integer', ['string', 'null']],
  enum: [['a', 'b'], ['a', 1, null], [{ a: 1 }]], const: ['a', null, [1]], format: ['date'], pattern: ['^a'], minLength: [2], minimum: [3], required: [['a'], ['b', 'z']],
  dependentRequired: [{ a: ['b'] }], items: [listed, { enum: ['b', 'c'] }, text], uniqueItems: [true], minItems: [1], additionalProperties: [false], unevaluatedProperties: [false], readOnly: [true], default: ['a', [1]],
  oneOf: [[{ const: 'a' }, { const: 'b', title: 'B' }]], anyOf: [[{ required: ['a'] }, { required: ['b'] }], [{ const: 1 }, { const: 2 }]],
};
const NAMES = ['a', 'b', 'c', 'd'];
const { schema: schemas } = fc.letrec<{ schema: JsonObject; member: readonly [string, Json] }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom<JsonObject>({}, text, listed, { type: 'array', items: listed }, { type: 'object', properties: { a: text } }),
    fc.tuple(fc.dictionary(fc.constantFrom(...NAMES), tie('schema'), { minKeys: 1, maxKeys: 4, noNullPrototype: true }), fc.array(tie('member'), { maxLength: 3 })).map(([properties, members]) => ({ type: 'object', properties, ...Object.fromEntries(members) })),
    fc.array(tie('member'), { maxLength: 3 }).map((members) => Object.fromEntries(members)),
  ),
  member: fc.oneof(
    fc.constantFrom(...Object.entries(PARTS)).chain(([keyword, values]) => fc.constantFrom(...values).map((value) => [keyword, value] as const)),
    fc.tuple(fc.constantFrom('if', 'then', 'else', 'not'), tie('schema')),
    fc.tuple(fc.constant('allOf'), fc.array(tie('schema'), { maxLength: 2 })),
    fc.tuple(fc.constant('dependentSchemas'), fc.dictionary(fc.constantFrom(...NAMES), tie('schema'), { maxKeys: 2, noNullPrototype: true })),
  ),
}));
const documents = fc.dictionary(fc.constantFrom(...NAMES), fc.jsonValue({ maxDepth: 3 }), { noNullPrototype: true }) as fc.Arbitrary<JsonObject>;

function never(): never {
  throw new Error('an open place');
}

/** As it is, but whatever makes a difference to the outline is one too many. */
const watched: OpenPlaces = {
  ...openPlaces,
  growList: never, growEntries: never, growTypes: never, growTold: never, codesOf: never,
  growOnRequest: (...place) => (openPlaces.growOnRequest(...place) === undefined ? undefined : never()),
  toldBy: (...member) => (openPlaces.toldBy(...member) === undefined ? undefined : never()),
  selectorsAt: (...place) => (openPlaces.selectorsAt(...place).items.length === 0 ? { items: [], value: undefined } : never()),
  namesToCome: (...names) => (openPlaces.namesToCome(...names).size === 0 ? new Set() : never()),
};
