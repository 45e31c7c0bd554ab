// Every schema of the corpora in a real browser, filled in: it mounts without a complaint, every question has a control
// with a name of its own, and a sample of wrong values is refused with one error, at its question.
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import { isJsonObject } from '../../src/model/json.js';
import { readCorpus } from '../corpus/corpus.js';
import { filledIn } from '../corpus/fill-in.js';
import { planted } from '../corpus/plant.js';
import { idOf } from '../../src/model/path.js';
import { ajvValidator } from '../../src/validation/ajv-validator.js';
import { schemaForm } from '../schema-form.js';
import { begin, goOn, isAtReview } from './schema-person.js';
import { openSchemaSite } from './schema-site.js';
import type { SchemaPage, SchemaSite } from './schema-site.js';
import { walk } from './schema-walk.js';

const corpus = readCorpus();
const counts = { mounted: 0, questions: 0, errors: 0 };
/** Of the wrong values of each schema. */
const SAMPLE = 1;
let site: SchemaSite;
before(async () => {
  site = await openSchemaSite();
});
after(async () => {
  console.log(`${counts.mounted} of ${corpus.length} schemas mounted without an error; ${counts.questions} questions, each with a control and a name; ${counts.errors} wrong values refused at their question`);
  await site.end();
});

describe('the corpora in the browser', () => {
  for (const { name, schema } of corpus) {
    it(`${name}: mounts, and every question has a name of its own`, async () => {
      const form = await schemaForm(schema, `${name}.json`);
      const outline = form.outline(filledIn(form));
      const { document } = outline;
      if (!isJsonObject(document)) throw new TypeError(`${name} is filled in with something that is no object`);
      const page = await site.open({ name: `${name}.json`, schema, answers: document });
      const { questions, faults } = await walk(page);
      expect(faults).to.deep.equal([]);
      expect(questions).to.equal(form.outlineOf(document).questions.size);
      expect(await page.document()).to.deep.equal(document);
      expect(page.complaints).to.deep.equal([]);
      await page.close();
      counts.mounted += 1;
      counts.questions += questions;
    });

    it(`${name}: refuses what is wrong, once, at its question`, async () => {
      const form = await schemaForm(schema, `${name}.json`);
      const { validate } = ajvValidator(form.model.schema);
      const wrong = planted(form, form.outline(filledIn(form))).filter(({ document }) => validate(document).length > 0);
      const step = Math.max(Math.floor(wrong.length / SAMPLE), 1);
      for (const { path, what, document } of wrong.filter((_each, index) => index % step === Math.floor(step / 2)).slice(0, SAMPLE)) {
        const page = await site.open({ name: `${name}.json`, schema, answers: document });
        expect(await firstErrors(page), what).to.deep.equal([idOf(path)]);
        expect(page.complaints).to.deep.equal([]);
        await page.close();
        counts.errors += 1;
      }
    });
  }
});

/** The questions that say that something is wrong with them, on the first page that does not let one go on. */
async function firstErrors(form: SchemaPage): Promise<readonly string[]> {
  await begin(form);
  try {
    while (!(await isAtReview(form))) await goOn(form);
  } catch {
    // It is stopped here: what it says is looked at below.
  }
  return form.page.locator('form .error[id]').evaluateAll((notes) => notes.map(({ id }) => id.replace(/:error$/, '')));
}
