import { expect } from 'chai';
import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { validatorModule } from '../../src/cli/validator-module.js';
import type { Json, JsonObject, JsonSchema, SchemaFinding, SchemaValidator } from '../../src/engine.js';
import { interpreterValidator, revalidate } from '../../src/engine.js';
import { checkAnswersSchema } from '../../src/procedure/check-answers-schema.js';
import { ajvValidator } from '../../src/validation/ajv-validator.js';
import { validatorOf } from '../../src/validation/ajv-findings.js';
import type { AjvValidate } from '../../src/validation/ajv-findings.js';
import { FORMS } from '../procedure-files.js';
import { residence } from '../session/residence-session.js';
import { mutated } from './mutate.js';

const RUNS = 5000;

describe('the three validators', async () => {
  const { checked, model } = await residence();
  const module = await import(`data:text/javascript,${encodeURIComponent(validatorModule(checked.answers))}`);
  const validators: Readonly<Record<string, SchemaValidator>> = {
    ajv: ajvValidator(checked.answers),
    interpreter: interpreterValidator(checked.answers),
    precompiled: validatorOf(module.validate as AjvValidate),
  };
  const folder = new URL('residence-certificate/examples/', FORMS);
  const originals = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => (JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { answers: Json }).answers);

  it('accept every example', () => {
    expect(originals.length).to.be.greaterThan(3);
    for (const validator of Object.values(validators)) for (const original of originals) expect(validator.validate(original)).to.deep.equal([]);
  });

  it(`find the same in ${RUNS} spoilt documents`, () => {
    let refused = 0;
    fc.assert(
      fc.property(mutated(originals), (document) => {
        const [first = [], ...others] = Object.values(validators).map((validator) => comparable(validator.validate(document)));
        for (const other of others) expect(other).to.deep.equal(first);
        if (first.length > 0) refused += 1;
      }),
      { numRuns: RUNS, seed: 20_260_301 },
    );
    // Were most documents still valid, agreeing would mean little.
    expect(refused).to.be.within(RUNS * 0.6, RUNS * 0.99);
  });

  it('lead the receiver and the page to the same issues', () => {
    fc.assert(
      fc.property(mutated(originals), (document) => {
        const [first, ...others] = Object.values(validators).map((validator) => revalidate(model, document as JsonObject, { today: '2026-03-01', validator }));
        for (const other of others) expect(other).to.deep.equal(first);
      }),
      { numRuns: 1000, seed: 20_260_302 },
    );
  });
});

/** Every keyword of the profile, in one schema. */
const WHOLE_PROFILE: JsonSchema = {
  type: 'object',
  required: ['n'],
  properties: {
    n: { type: ['integer', 'null'], minimum: 1, maximum: 9, exclusiveMinimum: 0, exclusiveMaximum: 10 },
    m: { type: 'number', multipleOf: 0.01 },
    s: { $ref: '#/$defs/short' },
    c: { const: 'since' },
    b: { type: 'boolean' },
    l: { type: 'array', items: { allOf: [{ $ref: '#/$defs/short' }, { minLength: 2 }] }, minItems: 1, maxItems: 3, uniqueItems: true },
    o: { type: 'object', properties: { x: { type: 'string', pattern: '^[a-z]+$', maxLength: 5 } }, required: ['x'], additionalProperties: { type: 'number' } },
    d: { type: 'string', format: 'date' },
    t: { not: { enum: ['', 'x'] } },
  },
  dependentRequired: { s: ['c'], b: ['n', 's'] },
  dependentSchemas: { l: { properties: { m: { minimum: 0 } }, required: ['m'] } },
  allOf: [{ if: { properties: { b: { const: true } }, required: ['b'] }, then: { required: ['o'] }, else: { properties: { o: false } } }],
  additionalProperties: false,
  $defs: { short: { type: 'string', minLength: 1, maxLength: 4 } },
};
const WHOLE_EXAMPLES: readonly Json[] = [
  { n: 1 },
  { n: null, m: 12.34, s: 'abc', c: 'since', b: true, l: ['ab', 'cd'], o: { x: 'abc', y: 2 }, d: '2024-02-29', t: 'y' },
  { n: 9, m: 0, b: false, s: 'a', c: 'since', l: ['xy'] },
];

describe('the three validators over the whole profile', async () => {
  const module = await import(`data:text/javascript,${encodeURIComponent(validatorModule(WHOLE_PROFILE))}`);
  const validators = [ajvValidator(WHOLE_PROFILE), interpreterValidator(WHOLE_PROFILE), validatorOf(module.validate as AjvValidate)];

  it('is a schema that the check lets pass', () => {
    expect(checkAnswersSchema(WHOLE_PROFILE)).to.deep.equal([]);
  });

  it(`find the same in ${RUNS} spoilt documents, and nothing in the examples`, () => {
    for (const validator of validators) for (const example of WHOLE_EXAMPLES) expect(validator.validate(example)).to.deep.equal([]);
    fc.assert(
      fc.property(mutated(WHOLE_EXAMPLES), (document) => {
        const [first, ...others] = validators.map((validator) => validator.validate(document));
        for (const other of others) expect(other).to.deep.equal(first);
      }),
      { numRuns: RUNS, seed: 20_260_303 },
    );
  });
});

function comparable(findings: readonly SchemaFinding[]): readonly string[] {
  return [...new Set(findings.map(({ pointer, keyword, limit }) => `${pointer} ${keyword} ${limit ?? ''}`))].sort();
}
