import { expect } from 'chai';
import { describe, it } from 'node:test';
import { manualEnvironment, memoryDrafts, memorySubmission } from '../../src/adapters/index.js';
import { checkProcedure, compileProcedure, startSession, wordsFrom } from '../../src/engine.js';
import { screenOf } from './residence-session.js';

const PROCEDURE = { format: 'gov-form/procedure/1', id: 'words', version: '1.0.0', languages: ['en'], answers: 'a.json', texts: { en: 'en.json' }, draftDays: 7, steps: [{ id: 'one', ask: ['names'] }] };
const ANSWERS = { type: 'object', properties: { names: { type: 'array', minItems: 1, items: { type: 'object', required: ['first'], properties: { first: { type: 'string', minLength: 2, maxLength: 5 } } } } }, required: ['names'] };

/** By what the texts name, which sentence stands at a name that is too short. */
const CASES: readonly (readonly [string, Readonly<Record<string, string>>, string | undefined])[] = [
  ['nothing', {}, undefined],
  ['the keyword', { minLength: 'By keyword.' }, 'By keyword.'],
  ['the code', { 'text.too-short': 'By code.' }, 'By code.'],
  ['both', { minLength: 'By keyword.', 'text.too-short': 'By code.' }, 'By code.'],
  ['another keyword', { maxLength: 'Not this one.' }, undefined],
];

describe('a designer\'s own sentence', () => {
  for (const [what, errors, expected] of CASES) {
    it(`is found in every row when the texts name ${what}`, async () => {
      const en = {
        format: 'gov-form/texts/1', language: 'en',
        procedure: { title: 'Words', introduction: [], authority: 'Test', nextSteps: [] },
        steps: { one: { title: 'Names' } },
        questions: { 'names[].first': { label: 'First name', errors } },
      };
      const { checked, problems } = checkProcedure({ procedure: PROCEDURE, answers: ANSWERS, texts: { en } });
      if (checked === undefined) throw new Error(JSON.stringify(problems));
      const environment = manualEnvironment();
      const session = await startSession({
        model: await compileProcedure(checked, environment.sha256),
        ports: { drafts: memoryDrafts(), environment, submission: memorySubmission(), sources: {} },
        language: 'en',
        loadWords: async () => wordsFrom([checked.texts.en ?? { format: 'gov-form/texts/1', language: 'en' }]),
        draftId: 'words',
        onFailure: (error) => expect.fail(String(error)),
      });
      session.dispatch({ do: 'continue' });
      session.dispatch({ do: 'answer', path: 'names[r1].first', raw: 'A' });
      session.dispatch({ do: 'continue' });
      const [issue, ...others] = screenOf(session, 'step').issues;
      expect(others).to.deep.equal([]);
      expect(issue?.issue).to.include({ code: 'text.too-short', path: 'names[r1].first' });
      expect(issue?.sentence?.text).to.equal(expected);
    });
  }
});
