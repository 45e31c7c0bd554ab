import { expect } from 'chai';
import { describe, it } from 'node:test';
import { manualEnvironment, memorySubmission } from '../../src/adapters/index.js';
import { checkProcedure, compileProcedure, startSession, wordsFrom } from '../../src/engine.js';
import type { Json, LiveSession } from '../../src/engine.js';
import { deviceDrafts, openBench, screenOf, settled, toOffer } from './residence-session.js';
import { GIVEN, answers, openTask, openTasks } from './tasks-session.js';

/** Three steps; answers bring two more. */
async function open(): Promise<LiveSession> {
  const string = { type: 'string' };
  const schema = {
    type: 'object', required: ['dog'],
    properties: { dog: { type: 'boolean' }, breed: string, toys: { type: 'array', items: { type: 'object', properties: { name: string } } }, cat: { type: 'boolean' }, colour: string, note: string },
  };
  const procedure = {
    format: 'gov-form/procedure/1', id: 'pets', version: '1.0.0', languages: ['en'], answers: 'answers.schema.json', texts: { en: 'texts/en.json' }, draftDays: 7,
    steps: [
      { id: 'dog', ask: ['dog'] },
      { id: 'breed', ask: ['breed', { path: 'toys', rows: 'pages' }], when: 'dog == true' },
      { id: 'cat', ask: ['cat'] },
      { id: 'colour', ask: ['colour'], when: 'cat == true' },
      { id: 'note', ask: ['note'] },
    ],
  };
  const texts = { en: { format: 'gov-form/texts/1' as const, language: 'en', procedure: { title: 'Pets', introduction: ['Pets'], authority: 'Test', nextSteps: ['Wait'] }, questions: {}, steps: { breed: { title: 'The dog' } } } };
  const { checked, problems } = checkProcedure({ procedure, answers: schema, texts });
  if (checked === undefined) throw new Error(JSON.stringify(problems));
  const environment = manualEnvironment();
  const session = await startSession({
    model: await compileProcedure(checked, environment.sha256), language: 'en', draftId: 'pets', device: 'own',
    ports: { drafts: deviceDrafts(), environment, submission: memorySubmission(), sources: {} },
    loadWords: async () => wordsFrom([texts.en]),
    onFailure: (error) => expect.fail(String(error)),
  });
  goOn(session);
  return session;
}

const goOn = (session: LiveSession): void => session.dispatch({ do: 'continue' });
const type = (session: LiveSession, path: string, raw: Json): void => session.dispatch({ do: 'answer', path, raw });

/** `dog 1/3`, and how many there were before. */
function told(session: LiveSession): string {
  const { step, progress, countBefore } = screenOf(session, 'step');
  return `${step} ${progress?.current}/${progress?.total}${countBefore === undefined ? '' : ` before ${countBefore}`}`;
}

describe('that the number of steps has changed', () => {
  it('is told on the next step, as long as one is there, and no more on the one after it', async () => {
    const session = await open();
    expect(told(session)).to.equal('dog 1/3');
    type(session, 'dog', 'true');
    expect(told(session), 'nothing is told while somebody answers').to.equal('dog 1/4');
    goOn(session);
    expect(told(session)).to.equal('breed 2/4 before 3');
    type(session, 'breed', 'Poodle');
    expect(told(session)).to.equal('breed 2/4 before 3');
    goOn(session);
    expect(told(session)).to.equal('cat 3/4');
  });

  it('is told on the way back too, of fewer steps as of more', async () => {
    const session = await open();
    type(session, 'dog', 'true');
    goOn(session);
    goOn(session);
    type(session, 'cat', 'true');
    session.dispatch({ do: 'back' });
    expect(told(session)).to.equal('breed 2/5 before 4');
    session.dispatch({ do: 'back' });
    type(session, 'dog', 'false');
    goOn(session);
    expect(told(session)).to.equal('cat 2/4 before 5');
  });

  it('is told on arrival at the step, not again on the page of a row', async () => {
    const session = await open();
    type(session, 'dog', 'true');
    goOn(session);
    session.dispatch({ do: 'add-row', list: 'toys' });
    expect(told(session)).to.equal('breed 2/4');
    session.dispatch({ do: 'back' });
    expect(told(session)).to.equal('breed 2/4');
  });

  it('is not told to whoever changes an answer from the check page, but then on the step that this brings', async () => {
    const session = await open();
    type(session, 'dog', 'false');
    for (const step of ['dog', 'cat', 'note']) {
      expect(told(session)).to.match(new RegExp(`^${step} \\d/3$`));
      goOn(session);
    }
    expect(session.screen.sort).to.equal('review');
    session.dispatch({ do: 'change', path: 'cat' });
    expect(told(session)).to.equal('cat 2/3');
    type(session, 'cat', 'true');
    goOn(session);
    expect(told(session)).to.equal('colour 3/4 before 3');
  });

  it('is not told to whoever starts over', async () => {
    const session = await open();
    type(session, 'dog', 'true');
    goOn(session);
    session.dispatch({ do: 'start-over' });
    await settled();
    goOn(session);
    expect(told(session)).to.equal('dog 1/3');
  });

  it('is told when a register fills steps', async () => {
    const { session } = await openBench();
    toOffer(session);
    session.dispatch({ do: 'request-source' });
    await settled();
    session.dispatch({ do: 'use-source' });
    const { progress, countBefore } = screenOf(session, 'step');
    expect([progress?.total, countBefore]).to.deep.equal([5, 7]);
  });

  it('is not told from one task to another', async () => {
    const { session } = await openTasks();
    goOn(session);
    openTask(session, 'applicant');
    answers(session, GIVEN.applicant ?? {});
    goOn(session);
    openTask(session, 'means');
    expect(told(session)).to.equal('work 1/2');
    answers(session, GIVEN.work ?? {});
    goOn(session);
    expect(told(session)).to.equal('income 2/2');
    answers(session, { 'income.own': '12000' });
    goOn(session);
    expect(told(session)).to.equal('advice 3/3 before 2');
  });
});
