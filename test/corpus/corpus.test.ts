// Every schema of the corpora in Node: it loads, its example comes back as it came, everything in it can be answered, and
// each wrong value that is planted gives one error, at its question.
import { after, describe, it } from 'node:test';
import { expect } from 'chai';
import { isJsonObject } from '../../src/model/json.js';
import type { JsonObject } from '../../src/model/json.js';
import { ajvValidator } from '../../src/validation/ajv-validator.js';
import { isKind } from '../../src/fields/field-kinds.js';
import { viewOf } from '../../src/fields/field-views.js';
import { everyView } from '../fields/every-view.js';
import { placeIssueText } from '../../src/fields/shared/place-issues.view.js';
import type { Issue } from '../../src/model/issue.js';
import type { Outline } from '../../src/answers/outline.js';
import { Localizer, prepareLanguage, preparePartWords } from '../../src/text/localizer.js';
import { laterWords } from '../../src/ui/later-words.js';
import { schemaForm } from '../schema-form.js';
import { showsMachinery } from '../sentences.js';
import { readCorpus } from './corpus.js';
import { filledIn, listsIn } from './fill-in.js';
import { planted } from './plant.js';

await preparePartWords(laterWords);

await everyView();
const corpus = readCorpus();
/** Each sort of issue once: kind of question, code, what stands in it. */
const issues = new Map<string, { readonly kind: string; readonly issue: Issue }>();
const counts = { loaded: 0, examples: 0, filled: 0, planted: 0, leaves: 0 };

function remember(found: readonly Issue[], { questions }: Outline): void {
  for (const issue of found) {
    const kind = /^(place|list|group)\./.test(issue.code) ? '' : (questions.get(issue.path)?.kind ?? '');
    issues.set(JSON.stringify([kind, issue.code, issue.params]), { kind, issue });
  }
}

describe('the corpora', () => {
  for (const { name, schema, example } of corpus) {
    it(`${name}: loads, can be filled in, and says what is wrong where it is wrong`, async () => {
      const form = await schemaForm(schema, `${name}.json`);
      expect(form.problems.filter(({ severity }) => severity !== 'warning')).to.deep.equal([]);
      counts.loaded += 1;
      const { validate } = ajvValidator(form.model.schema);
      const documents: JsonObject[] = [];
      if (example !== undefined && validate(example).length === 0) {
        expect(form.returned(example)).to.deep.equal(example);
        expect(form.issuesOf(example)).to.deep.equal([]);
        documents.push(example);
        counts.examples += 1;
      }
      remember(form.issues(new Map()), form.outline());
      const answers = filledIn(form);
      const outline = form.outline(answers);
      expect(form.issues(answers)).to.deep.equal([]);
      expect(validate(outline.document)).to.deep.equal([]);
      if (isJsonObject(outline.document)) documents.push(outline.document);
      const empty = [...outline.steps.values()].flatMap(listsIn).filter(({ path, rows, most }) => rows.length === 0 && most !== 0 && !path.includes('[r'));
      expect(empty.map(({ path }) => path), 'lists that nobody filled in').to.deep.equal([]);
      counts.filled += 1;
      counts.leaves += outline.questions.size;
      const missed: string[] = [];
      for (const document of documents) {
        expect(form.returned(document)).to.deep.equal(document);
        for (const wrong of planted(form, form.outlineOf(document))) {
          // What is wrong in one branch may be right in another.
          if (validate(wrong.document).length === 0) continue;
          counts.planted += 1;
          const errors = form.issuesOf(wrong.document);
          remember(errors, form.outlineOf(wrong.document));
          const found = errors.map(({ path, code }) => `${path} ${code}`);
          if (found.length !== 1 || !found[0]?.startsWith(`${wrong.path} `)) missed.push(`${wrong.path} ${wrong.what}: ${found.join(', ')}`);
        }
      }
      expect(missed).to.deep.equal([]);
    });
  }

  for (const language of ['fr', 'de', 'lb', 'en']) {
    it(`every error of theirs is plain words in ${language}`, async () => {
      await prepareLanguage(language);
      const words = new Localizer();
      words.use(language);
      const sentences = [...issues.values()].map(({ kind, issue: { code, params } }) => (isKind(kind) ? viewOf(kind).issueText[code]?.(params, words) : placeIssueText(code, params, words)));
      expect(sentences.length).to.be.greaterThan(15);
      expect(sentences.filter((sentence) => sentence === undefined || sentence === '' || showsMachinery(sentence))).to.deep.equal([]);
    });
  }

  after(() => {
    console.log(`${counts.loaded} of ${corpus.length} schemas load; ${counts.examples} valid examples come back as they came; ${counts.filled} filled in, ${counts.leaves} questions; ${counts.planted} wrong values planted, one error each; ${issues.size} sorts of errors`);
  });
});
