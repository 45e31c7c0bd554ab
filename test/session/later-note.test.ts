// What the sentence above a step's questions follows from: whether something may follow later, whose mark is spoken of
// only then; whether anything is asked at all.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { manualEnvironment, memoryDrafts, memorySubmission } from '../../src/adapters/index.js';
import { checkProcedure, compileProcedure, startSession, wordsFrom } from '../../src/engine.js';
import type { Json } from '../../src/model/json.js';
import type { ScreenOf } from '../../src/ui/view.js';
import { screenOf } from './residence-session.js';

const text = { type: 'string' };
const read = { ...text, readOnly: true };
const PROPERTIES = {
  name: text, proof: text, wish: text,
  plots: { type: 'array', minItems: 1, items: { type: 'object', required: ['plan'], properties: { plan: text } } },
  number: read,
  holder: { type: 'object', properties: { number: read } },
  owner: { type: 'object', properties: { number: read, name: text } },
  former: { type: 'array', readOnly: true, items: text },
  dogs: { type: 'array', items: text },
};

async function stepOf(required: readonly string[], ask: readonly Json[]): Promise<ScreenOf<'step'>> {
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
  return screenOf(session, 'step');
}

const LATER: readonly (readonly [what: string, required: readonly string[], ask: readonly Json[], later: boolean | undefined])[] = [
  ['nothing that may follow', ['name'], ['name'], undefined],
  ['a question that may follow', ['name', 'proof'], ['name', { path: 'proof', needed: 'later' }], true],
  ['one that nobody has to answer at all', [], [{ path: 'wish', needed: 'later' }], undefined],
  ['one in a row of a repeat', ['plots'], ['plots', { path: 'plots[].plan', needed: 'later' }], true],
];

describe('a step with', () => {
  for (const [what, required, ask, later] of LATER) {
    it(`${what}: ${later === true ? 'says so' : 'does not speak of it'}`, async () => {
      expect((await stepOf(required, ask)).later).to.equal(later);
    });
  }
});

const ASKS: readonly (readonly [what: string, ask: readonly Json[], asksNothing: boolean | undefined])[] = [
  ['a question', ['name'], undefined],
  ['a question to be read', ['number'], true],
  ['one question among what is to be read', ['number', 'former', 'name'], undefined],
  ['a group of which all is to be read', ['holder'], true],
  ['a group with one question', ['owner'], undefined],
  ['a list to be read', ['former'], true],
  ['a list that may be added to', ['dogs'], undefined],
];

describe('of a step with', () => {
  for (const [what, ask, asksNothing] of ASKS) {
    it(`${what}, ${asksNothing === true ? 'nothing' : 'something'} is asked`, async () => {
      expect((await stepOf([], ask)).asksNothing).to.equal(asksNothing);
    });
  }
});
