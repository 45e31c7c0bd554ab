import { expect } from 'chai';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { checkProcedure } from '../../src/procedure/check-procedure.js';
import { compileProcedure } from '../../src/procedure/compile-procedure.js';
import { ajvValidator } from '../../src/validation/ajv-validator.js';
import { interpreterValidator } from '../../src/validation/interpreter-validator.js';
import { revalidate } from '../../src/validation/revalidate.js';
import { LANGUAGES, readExamples, readJson } from './procedure-folder.js';

const texts = Object.fromEntries(LANGUAGES.map((language) => [language, readJson(`texts/${language}.json`)]));
const { checked, problems } = checkProcedure({ procedure: readJson('procedure.json'), answers: readJson('answers.schema.json'), texts });
if (checked === undefined) throw new Error(JSON.stringify(problems));
const model = await compileProcedure(checked, (text) => Promise.resolve(createHash('sha256').update(text).digest('hex')));
const validators = { ajv: ajvValidator(checked.answers), interpreter: interpreterValidator(checked.answers) };

describe('the residence certificate in the engine', () => {
  it('is checked without a problem or a warning', () => {
    expect(problems).to.deep.equal([]);
  });

  for (const [name, validator] of Object.entries(validators)) {
    const issuesOf = (answers: Parameters<typeof revalidate>[1]) =>
      revalidate(model, answers, { today: '2026-03-08', validator }).map(({ code, path }) => ({ code, path }));

    for (const { name: example, answers, expect: issues } of [...readExamples('examples/'), ...readExamples('examples/invalid/')]) {
      it(`finds in ${example} what the example says, with ${name}`, () => {
        expect(issuesOf(answers)).to.have.deep.members([...issues]);
      });
    }
  }
});
