import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { JsonSchema } from '../../src/engine.js';
import { DIALECT, upgradeSchema } from '../../src/schema/upgrade-schema.js';

const DRAFT_04 = 'http://json-schema.org/draft-04/schema#';
const DRAFT_07 = 'http://json-schema.org/draft-07/schema#';
const DRAFT_2019 = 'https://json-schema.org/draft/2019-09/schema';

/** What holds, the old schema, the new one. */
const CASES: readonly (readonly [string, JsonSchema, JsonSchema])[] = [
  ['a boolean is a schema already', false, false],
  [
    'draft 04: identifiers, and limits that were flags',
    { $schema: DRAFT_04, id: 'http://example.lu/a.json#', minimum: 3, exclusiveMinimum: true, maximum: 5, exclusiveMaximum: false, definitions: { a: { id: '#a' }, b: { id: 'b.json#b' } } },
    { $schema: DIALECT, $id: 'http://example.lu/a.json', exclusiveMinimum: 3, maximum: 5, definitions: { a: { $anchor: 'a' }, b: { $id: 'b.json', $anchor: 'b' } } },
  ],
  [
    'what is data stays data',
    { $schema: DRAFT_04, enum: [{ id: 'x', minimum: 1, exclusiveMinimum: true }], default: { dependencies: {} }, properties: { id: { type: 'string' }, dependencies: true, $ref: { id: '#r' } } },
    { $schema: DIALECT, enum: [{ id: 'x', minimum: 1, exclusiveMinimum: true }], default: { dependencies: {} }, properties: { id: { type: 'string' }, dependencies: true, $ref: { $anchor: 'r' } } },
  ],
  [
    'draft 07: lists of items, dependencies, and references to what moves',
    {
      $schema: DRAFT_07,
      items: [{ type: 'string' }],
      additionalItems: { $ref: '#/items/0' },
      dependencies: { a: ['b'], c: { $ref: '#/additionalItems' }, d: false, e: { $ref: '#/dependencies/d' }, f: { $ref: '#/dependencies/c/x~1y' } },
      properties: { items: { $ref: '#/properties/items' } },
    },
    {
      $schema: DIALECT,
      prefixItems: [{ type: 'string' }],
      items: { $ref: '#/prefixItems/0' },
      dependentRequired: { a: ['b'] },
      dependentSchemas: { c: { $ref: '#/items' }, d: false, e: { $ref: '#/dependentSchemas/d' }, f: { $ref: '#/dependentSchemas/c/x~1y' } },
      properties: { items: { $ref: '#/properties/items' } },
    },
  ],
  ['an empty list of items allows whatever additionalItems says', { $schema: DRAFT_07, items: [], additionalItems: false }, { $schema: DIALECT, items: false }],
  ['additionalItems beside one schema for all items meant nothing', { $schema: DRAFT_07, items: true, additionalItems: false }, { $schema: DIALECT, items: true }],
  [
    'draft 07: beside a reference only words and definitions count',
    { $schema: DRAFT_07, properties: { a: { $ref: '#/definitions/a', $id: 'x.json', title: 'A', minLength: 3 } }, definitions: { a: true } },
    { $schema: DIALECT, properties: { a: { $ref: '#/definitions/a', title: 'A' } }, definitions: { a: true } },
  ],
  [
    'draft 2019-09: recursive anchors, and keywords beside a reference',
    { $schema: DRAFT_2019, $recursiveAnchor: true, properties: { a: { $recursiveRef: '#' }, b: { $ref: '#', minProperties: 1 } } },
    { $schema: DIALECT, $dynamicAnchor: 'recursive', properties: { a: { $dynamicRef: '#recursive' }, b: { $ref: '#', minProperties: 1 } } },
  ],
  ['draft 2019-09: recursion without an anchor is a plain reference', { $schema: DRAFT_2019, properties: { a: { $recursiveRef: '#' } } }, { $schema: DIALECT, properties: { a: { allOf: [{ $ref: '#' }] } } }],
  [
    'without $schema, what only old drafts know has its old meaning, and nothing else changes',
    { id: 'person', properties: { a: { items: [true], $ref: '#/definitions/n', minimum: 1, exclusiveMinimum: true }, b: { id: 'field-b', contains: true } }, definitions: { n: {} }, dependentRequired: { a: ['b'] }, dependencies: { b: ['a'] } },
    { id: 'person', properties: { a: { prefixItems: [true], $ref: '#/definitions/n', exclusiveMinimum: 1 }, b: { id: 'field-b', contains: true } }, definitions: { n: {} }, dependentRequired: { a: ['b'], b: ['a'] } },
  ],
  ['a resource of another draft inside is read by its own', { $schema: DRAFT_2019, $defs: { old: { $schema: DRAFT_07, $id: 'old.json', properties: { a: { $ref: '#/properties/a', maxLength: 1 } } } } }, { $schema: DIALECT, $defs: { old: { $schema: DIALECT, $id: 'old.json', properties: { a: { $ref: '#/properties/a' } } } } }],
];

describe('older drafts, read as 2020-12', () => {
  for (const [name, old, expected] of CASES) {
    it(name, () => {
      const before = structuredClone(old);
      expect(upgradeSchema(old)).to.deep.equal(expected);
      expect(old).to.deep.equal(before);
    });
  }

  it('leaves a 2020-12 schema as it is', () => {
    const schema = { $schema: DIALECT, items: [true], id: 'x' };
    expect(upgradeSchema(schema)).to.equal(schema);
  });

  it('keeps names like those of prototypes', () => {
    const schema = JSON.parse('{"properties":{"__proto__":{"items":[true]},"constructor":{"type":"string"}}}') as JsonSchema;
    expect(JSON.stringify(upgradeSchema(schema))).to.equal('{"properties":{"__proto__":{"prefixItems":[true]},"constructor":{"type":"string"}}}');
  });
});
