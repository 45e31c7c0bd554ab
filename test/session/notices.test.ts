// Where the notices of a step stand, and when.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { manualEnvironment, memoryDrafts, memorySubmission } from '../../src/adapters/index.js';
import { startSession, wordsFrom } from '../../src/engine.js';
import type { JsonObject, LiveSession } from '../../src/engine.js';
import type { StepFile } from '../../src/model/procedure.js';
import { smallProcedure } from '../small-procedure.js';

const TEXT = { type: 'string' };
const ADDRESS = { type: 'object', properties: { street: TEXT, town: TEXT } };

async function open(properties: JsonObject, steps: readonly StepFile[]): Promise<LiveSession> {
  const { model } = await smallProcedure({ answers: { properties }, steps });
  const notices = { one: ['First.'], two: ['Second.'], three: ['Third.'] };
  const environment = manualEnvironment();
  const session = await startSession({
    model, language: 'en', draftId: 'd', device: 'shared', onFailure: (error) => { throw error; },
    loadWords: async (language) => wordsFrom([{ format: 'gov-form/texts/1', language, notices, steps: { s: { title: 'Step' } } }]),
    ports: { drafts: memoryDrafts({ now: environment.now }), environment, submission: memorySubmission(), sources: {} },
  });
  session.dispatch({ do: 'continue' });
  return session;
}

function shownBy({ screen }: LiveSession): readonly string[] {
  return screen.sort === 'step' ? screen.items.map((item) => (item.sort === 'notice' ? `${item.tone}: ${item.text.blocks.join()}` : item.path)) : [screen.sort];
}

describe('notices', () => {
  it('stand where they are listed, before, between and after what is asked', async () => {
    const session = await open({ a: TEXT, b: TEXT }, [{ id: 's', ask: [{ notice: 'one' }, 'a', { notice: 'two', sort: 'warning' }, 'b', { notice: 'three' }] }]);
    expect(shownBy(session)).to.deep.equal(['information: First.', 'a', 'warning: Second.', 'b', 'information: Third.']);
  });

  it('keep their place beside groups, lists, and questions that fall away', async () => {
    const session = await open({ a: TEXT, b: TEXT, home: ADDRESS, names: { type: 'array', items: TEXT } }, [
      { id: 's', ask: ['home', { notice: 'one' }, { path: 'b', when: "a == 'x'" }, { notice: 'two' }, 'names', { notice: 'three' }, 'a'] },
    ]);
    expect(shownBy(session)).to.deep.equal(['home', 'information: First.', 'information: Second.', 'names', 'information: Third.', 'a']);
    session.dispatch({ do: 'answer', path: 'a', raw: 'x' });
    expect(shownBy(session)).to.deep.equal(['home', 'information: First.', 'b', 'information: Second.', 'names', 'information: Third.', 'a']);
  });

  it('come and go with their condition, at once', async () => {
    const session = await open({ a: TEXT }, [{ id: 's', ask: ['a', { notice: 'one', when: "a == 'x'" }] }]);
    const told: (readonly string[])[] = [];
    session.subscribe(() => told.push(shownBy(session)));
    expect(shownBy(session)).to.deep.equal(['a']);
    session.dispatch({ do: 'answer', path: 'a', raw: 'x' });
    expect(shownBy(session)).to.deep.equal(['a', 'information: First.']);
    expect(told).to.deep.include(['a', 'information: First.']);
    session.dispatch({ do: 'answer', path: 'a', raw: 'y' });
    expect(shownBy(session)).to.deep.equal(['a']);
  });

  it('can be all that a step has; one without words is not there', async () => {
    const session = await open({ a: TEXT }, [{ id: 's', ask: [{ notice: 'one' }, { notice: 'unknown' }] }, { id: 't', ask: ['a'] }]);
    expect(shownBy(session)).to.deep.equal(['information: First.']);
    session.dispatch({ do: 'continue' });
    expect(shownBy(session)).to.deep.equal(['a']);
  });

  it('ask nothing: the answers are the same with and without', async () => {
    const session = await open({ a: TEXT }, [{ id: 's', ask: ['a', { notice: 'one' }] }]);
    session.dispatch({ do: 'answer', path: 'a', raw: 'x' });
    expect(session.document).to.deep.equal({ a: 'x' });
  });
});
