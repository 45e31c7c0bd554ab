import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { JsonSchema } from '../../src/engine.js';
import { outsideProfile } from '../../src/schema/profile.js';
import { readSchema } from '../../src/schema/schema-document.js';

/** Schema, then `pointer name` of what lies outside. */
const CASES: readonly (readonly [JsonSchema, readonly string[]])[] = [
  [true, []],
  [{ $schema: 'https://json-schema.org/draft/2020-12/schema', $id: 'https://example.lu/a.json', properties: { a: { $anchor: 'x', enum: [{ $dynamicRef: '#' }] } } }, []],
  [{ $schema: 'https://example.lu/own-dialect' }, ['/$schema a dialect of its own ($schema)']],
  [{ $defs: { 'a/b': { $id: 'b.json' } } }, ['/$defs/a~1b/$id a resource inside the document ($id)']],
  [{ allOf: [{ $dynamicRef: '#a' }, { $dynamicAnchor: 'a', unevaluatedItems: false }] }, ['/allOf/0/$dynamicRef $dynamicRef', '/allOf/1/unevaluatedItems unevaluatedItems']],
  [{ properties: { a: { pattern: '^\\d\\-\\d$' } }, patternProperties: { '[': true } }, ['/patternProperties the pattern [', '/properties/a/pattern the pattern ^\\d\\-\\d$']],
  [{ $ref: '#' }, ['/$ref a reference that leads back to the same value']],
  [{ anyOf: [{ $ref: '#/$defs/a' }], $defs: { a: { not: { $ref: '#' } } } }, ['/anyOf/0/$ref a reference that leads back to the same value', '/$defs/a/not/$ref a reference that leads back to the same value']],
  [{ properties: { next: { $ref: '#' } }, items: { anyOf: [{ $ref: '#' }, true] } }, []],
  [{ $ref: '#/$defs/gone', unevaluatedProperties: false, if: true }, []],
];

describe('what lies outside the profile', () => {
  for (const [schema, expected] of CASES) {
    it(expected.length === 0 ? `nothing in ${JSON.stringify(schema).slice(0, 80)}` : expected.join(', '), () => {
      const found = outsideProfile(readSchema(schema));
      expect(found.map(({ pointer, name }) => `${pointer} ${name}`)).to.deep.equal(expected);
      for (const { remedy } of found) expect(remedy).to.match(/^[A-Z].*\.$/);
    });
  }
});
