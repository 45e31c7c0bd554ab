import { expect } from 'chai';
import fc from 'fast-check';
import { describe, it } from 'node:test';
import type { Json, JsonSchema } from '../../src/engine.js';
import { GovFormError } from '../../src/engine.js';
import { evaluate, holds } from '../../src/schema/evaluate.js';
import { outsideProfile } from '../../src/schema/profile.js';
import { readSchema } from '../../src/schema/schema-document.js';
import { upgradeSchema } from '../../src/schema/upgrade-schema.js';

const KEYWORDS = [
  '$schema', '$id', 'id', '$anchor', '$dynamicAnchor', '$ref', '$dynamicRef', '$recursiveRef', '$recursiveAnchor', '$defs', 'definitions', 'type', 'enum', 'const', 'minimum', 'exclusiveMinimum',
  'multipleOf', 'minLength', 'pattern', 'format', 'items', 'prefixItems', 'additionalItems', 'contains', 'minContains', 'maxContains', 'uniqueItems', 'unevaluatedItems', 'properties',
  'patternProperties', 'additionalProperties', 'propertyNames', 'unevaluatedProperties', 'required', 'dependentRequired', 'dependentSchemas', 'dependencies', 'minProperties', 'allOf',
  'anyOf', 'oneOf', 'not', 'if', 'then', 'else', '__proto__', 'constructor',
];
const TEXTS = ['#', '#/$defs/a', '#/properties/a', '#a', 'a', 'https://a.lu/b', 'https://[', '%', '#%', '(', '^a', 'string', 'object', 'date', 'http://json-schema.org/draft-04/schema#', 'http://json-schema.org/draft-07/schema#'];

/** Anything that could pass for a schema, most of it nonsense. */
const { schema } = fc.letrec<{ schema: JsonSchema; value: Json }>((tie) => ({
  schema: fc.oneof({ maxDepth: 4, withCrossShrink: true }, fc.boolean(), fc.dictionary(fc.constantFrom(...KEYWORDS), tie('value'), { maxKeys: 5, noNullPrototype: true })),
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<Json>(null, 0, 1, -1, 0.1, true, false, [], {}, ...TEXTS),
    tie('schema'),
    fc.array(tie('schema'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', '__proto__', '^a', '['), tie('schema'), { maxKeys: 3, noNullPrototype: true }),
  ),
}));
const value = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>;

describe('any schema, however wrong', () => {
  it('is read and evaluated, or refused by a code: it never crashes, and verdict and findings agree', () => {
    const refusals = new Map<string, number>();
    let invalid = 0;
    fc.assert(
      fc.property(schema, value, (written, answer) => {
        const document = readSchema(upgradeSchema(written));
        outsideProfile(document);
        try {
          const findings = evaluate(document, document.root, answer);
          expect(holds(document, document.root, answer)).to.equal(findings.length === 0);
          if (findings.length > 0) invalid += 1;
        } catch (error) {
          if (!(error instanceof GovFormError)) throw error;
          refusals.set(error.code, (refusals.get(error.code) ?? 0) + 1);
        }
      }),
      { numRuns: 20_000, seed: 20_261_122 },
    );
    expect([...refusals.keys()]).to.deep.equal(['GF130']);
    expect(invalid).to.be.greaterThan(1000);
  });
});
