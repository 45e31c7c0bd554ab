// Whether a step has something that may follow later: only then is that mark spoken of above its questions.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { manualEnvironment, memoryDrafts, memorySubmission } from '../../src/adapters/index.js';
import { checkProcedure, compileProcedure, startSession, wordsFrom } from '../../src/engine.js';
import { screenOf } from './residence-session.js';

const text = { type: 'string' };
const PROPERTIES = { name: text, proof: text, wish: text, plots: { type: 'array', minItems: 1, items: { type: 'object', required: ['plan'], properties: { plan: text } } } };
const CASES: readonly (readonly [what: string, required: readonly string[], ask: readonly unknown[], later: boolean | undefined])[] = [
  ['nothing that may follow', ['name'], ['name'], undefined],
  ['a question that may follow', ['name', 'proof'], ['name', { path: 'proof', needed: 'later' }], true],
  ['one that nobody has to answer at all', [], [{ path: 'wish', needed: 'later' }], undefined],
  ['one in a row of a repeat', ['plots'], ['plots', { path: 'plots[].plan', needed: 'later' }], true],
];

describe('a step with', () => {
  for (const [what, required, ask, later] of CASES) {
    it(`${what}: ${later === true ? 'says so' : 'does not speak of it'}`, async () => {
      const procedure = { format: 'gov-form/procedure/1', id: 'later', version: '1.0.0', languages: ['en'], answers: 'a.json', texts: { en: 'en.json' }, draftDays: 7, steps: [{ id: 'one', ask }] };
      const en = { format: 'gov-form/texts/1', language: 'en', procedure: { title: 'Later', introduction: [], authority: 'Test', nextSteps: [] }, steps: { one: { title: 'One' } }, questions: {} };
      const { checked, problems } = checkProcedure({ procedure, answers: { type: 'object', properties: PROPERTIES, required }, texts: { en } });
      if (checked === undefined) throw new Error(JSON.stringify(problems));
      const environment = manualEnvironment();
      const session = await startSession({
        model: await compileProcedure(checked, environment.sha256),
        ports: { drafts: memoryDrafts(), environment, submission: memorySubmission(), sources: {} },
        language: 'en',
        loadWords: async () => wordsFrom([checked.texts.en ?? { format: 'gov-form/texts/1', language: 'en' }]),
        draftId: 'later',
        onFailure: (error) => expect.fail(String(error)),
      });
      session.dispatch({ do: 'continue' });
      expect(screenOf(session, 'step').later).to.equal(later);
    });
  }
});
