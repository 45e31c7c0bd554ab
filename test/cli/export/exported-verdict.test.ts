import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import { expect } from 'chai';
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { exportSchema } from '../../../src/cli/export/export-schema.js';
import { checkProcedure, compileProcedure, revalidate } from '../../../src/engine.js';
import type { JsonObject } from '../../../src/engine.js';
import { isJsonObject } from '../../../src/model/json.js';
import { ajvValidator } from '../../../src/validation/ajv-validator.js';
import { FORMS, readProcedureFolder } from '../../procedure-files.js';
import { mutated } from '../../validation/mutate.js';
import { attributed } from './attribution.js';

const TODAY = '2026-03-08';
/** Of each example; the whole thousand takes minutes: `MUTATIONS=1000`. */
const MUTATIONS = Number(process.env.MUTATIONS ?? 30);

const examplesIn = (folder: URL): readonly { readonly name: string; readonly answers: JsonObject }[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ name, answers: JSON.parse(readFileSync(new URL(name, folder), 'utf8')).answers }));

/** All different, and always the same. */
function spoilt(answers: JsonObject): readonly JsonObject[] {
  const copies = new Map<string, JsonObject>();
  for (const copy of fc.sample(mutated([answers]), { numRuns: MUTATIONS * 4, seed: 20 })) {
    if (isJsonObject(copy) && copies.size < MUTATIONS) copies.set(JSON.stringify(copy), copy);
  }
  return [...copies.values()];
}

for (const form of readdirSync(FORMS)) {
  const { checked } = checkProcedure(readProcedureFolder(form));
  if (checked === undefined) throw new Error(`${form} has mistakes`);
  const model = await compileProcedure(checked, (text) => Promise.resolve(createHash('sha256').update(text).digest('hex')));
  const { schema, leftOut } = exportSchema({ checked, model, language: 'fr' });
  const ajv = new Ajv2020({ strict: false, allErrors: true, ownProperties: true });
  ajvFormats.default(ajv);
  const validate = ajv.compile(schema);
  const validator = ajvValidator(checked.answers);

  describe(`the exported schema of ${form}`, () => {
    for (const folder of ['examples/', 'examples/invalid/']) {
      for (const { name, answers } of examplesIn(new URL(`${form}/${folder}`, FORMS))) {
        it(`says of ${folder}${name}, and of ${MUTATIONS} spoilt copies, what the engine says, or why not`, () => {
          const documents = [answers, ...spoilt(answers)];
          let told = 0;
          for (const document of documents) {
            const issues = revalidate(model, document, { today: TODAY, validator });
            const says = validate(document);
            if (says === (issues.length === 0)) {
              told += 1;
              continue;
            }
            const why = attributed({ model, leftOut, document, issues, today: TODAY, errors: validate.errors ?? [] });
            expect(why, `${JSON.stringify(document)}\nengine: ${JSON.stringify(issues)}\nschema: ${JSON.stringify(validate.errors)}`).to.not.equal(undefined);
          }
          expect(told).to.be.greaterThan(documents.length / 2);
        });
      }
    }
  });
}
