// What must hold when storage, network or the citizen do things at the wrong moment.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { manualEnvironment, memorySubmission } from '../../src/adapters/index.js';
import { GovFormError } from '../../src/engine.js';
import type { Draft, DraftStore, SubmissionOutcome } from '../../src/engine.js';
import { answerStep, arrivalAt, deviceDrafts, openBench, screenOf, settled, toOffer, toReview } from './residence-session.js';

/** A store whose saves or removals go wrong when told to. */
function troubled(): DraftStore & { fails: boolean; hangs: boolean; failsRemoving: boolean } {
  const store = deviceDrafts();
  const trouble = { fails: false, hangs: false, failsRemoving: false };
  return Object.assign(trouble, {
    ...store,
    save: async (draft: Draft): Promise<void> => {
      if (trouble.hangs) return new Promise(() => {});
      if (trouble.fails) throw new GovFormError('GF402', 'no room', 'Make room.');
      return store.save(draft);
    },
    remove: async (id: string): Promise<void> => {
      if (trouble.failsRemoving) throw new GovFormError('GF403', 'failed', 'Try again.');
      return store.remove(id);
    },
  });
}

describe('storage that fails', () => {
  it('is said, tried again, and never leads to "you may close this page"', async () => {
    const drafts = troubled();
    const { session, environment } = await openBench({ drafts });
    await toReview(session);
    drafts.fails = true;
    environment.setOnline(false);
    session.dispatch({ do: 'submit' });
    const queued = await arrivalAt(session, 'queued');
    expect(queued.saving).to.deep.equal({ state: 'not-saved', reason: 'no-room' });
    expect(queued.keepsPageOpen).to.equal(true);
    drafts.fails = false;
    environment.advance(60_000);
    await settled();
    expect(screenOf(session, 'queued').keepsPageOpen).to.equal(false);
  });

  it('never writes again after the session has stopped', async () => {
    const drafts = troubled();
    const first = await openBench({ drafts });
    toOffer(first.session);
    await settled();
    drafts.fails = true;
    first.session.dispatch({ do: 'decline-source' });
    await first.session.stop();
    expect(first.environment.waiting).to.equal(0);
    drafts.fails = false;
    const second = await openBench({ drafts });
    second.session.dispatch({ do: 'answer', path: 'applicant.familyName', raw: 'Neu' });
    await settled();
    expect(second.session.screen.saving.state).to.equal('saved');
  });

  it('that hangs does not keep a request from being sent', async () => {
    const drafts = troubled();
    const { session, environment, submission } = await openBench({ drafts });
    await toReview(session);
    await settled();
    drafts.hangs = true;
    session.dispatch({ do: 'submit' });
    await settled();
    expect(submission.sent).to.have.length(0);
    // What seals the answers is loaded only now: until it is there, nothing waits for the store.
    await import('../../src/session/submission-envelope.js');
    for (let turn = 0; turn < 1000 && session.screen.sort === 'sending'; turn += 1) {
      environment.advance(5000);
      await settled();
    }
    await arrivalAt(session, 'receipt');
  });

  it('that cannot erase says so, and shows no answer all the same', async () => {
    const drafts = troubled();
    const { session, failures } = await openBench({ drafts });
    toOffer(session);
    await settled();
    drafts.failsRemoving = true;
    session.dispatch({ do: 'start-over' });
    expect((await arrivalAt(session, 'start')).saving).to.deep.equal({ state: 'not-saved', reason: 'not-erased' });
    expect(failures).to.have.length(1);
  });
});

describe('what was erased', () => {
  it('does not come back by what is typed meanwhile, nor on a device that is shared now', async () => {
    const drafts = deviceDrafts();
    const { session, environment } = await openBench({ drafts });
    toOffer(session);
    await settled();
    session.dispatch({ do: 'start-over' });
    session.dispatch({ do: 'answer', path: 'requester', raw: 'school' });
    await arrivalAt(session, 'start');
    session.dispatch({ do: 'choose-device', device: 'shared' });
    session.dispatch({ do: 'continue' });
    answerStep(session, { requester: 'bank' });
    environment.advance(60_000);
    await settled();
    expect(await drafts.load('residence')).to.equal(undefined);
  });
});

describe('a session that stopped', () => {
  it('leaves no timer, saves nothing and speaks no other language', async () => {
    const drafts = deviceDrafts();
    const submission = memorySubmission(() => new Promise(() => {}));
    const { session, environment } = await openBench({ drafts, submission });
    await toReview(session);
    session.dispatch({ do: 'submit' });
    await settled();
    session.dispatch({ do: 'switch-language', language: 'de' });
    await session.stop();
    const kept = await drafts.load('residence');
    session.dispatch({ do: 'answer', path: 'reason', raw: 'later' });
    await settled();
    expect(environment.waiting).to.equal(0);
    expect(session.screen.language).to.equal('fr');
    expect(await drafts.load('residence')).to.deep.equal(kept);
  });

  it('gives its draft back even when it never came to life', async () => {
    const drafts = deviceDrafts();
    await openBench({ drafts, loadsNoWords: true }).then(
      () => expect.fail('opened without words'),
      () => undefined,
    );
    const { session } = await openBench({ drafts });
    expect(session.screen.saving.state).to.equal('idle');
  });
});

describe('sending that is repeated', () => {
  it('by the clock leaves the page and the focus as they are', async () => {
    const submission = memorySubmission(() => ({ outcome: 'unreachable' }));
    const { session, environment } = await openBench({ submission });
    await toReview(session);
    session.dispatch({ do: 'submit' });
    const { focus } = await arrivalAt(session, 'queued');
    expect(focus.target).to.equal('heading');
    const shown = new Set<string>();
    session.subscribe(() => void shown.add(`${session.screen.sort} ${session.screen.focus.turn}`));
    environment.advance(600_000);
    await settled();
    expect((await arrivalAt(session, 'queued')).attempts).to.be.greaterThan(1);
    expect([...shown]).to.deep.equal([`queued ${focus.turn}`]);
    session.dispatch({ do: 'send-now' });
    await settled();
    expect([...shown].map((each) => each.split(' ')[0])).to.deep.equal(['queued', 'sending', 'queued']);
    expect(session.screen.focus).to.deep.include({ target: 'heading', turn: focus.turn + 2 });
  });

  it('by the clock is shown as soon as the citizen wants it sent', async () => {
    const answers: ((outcome: SubmissionOutcome) => void)[] = [];
    const submission = memorySubmission((_envelope, attempt) => (attempt === 1 ? { outcome: 'unreachable' } : new Promise((resolve) => answers.push(resolve))));
    const { session, environment } = await openBench({ submission });
    await toReview(session);
    session.dispatch({ do: 'submit' });
    await arrivalAt(session, 'queued');
    environment.advance(60_000);
    await settled();
    expect(session.screen.sort).to.equal('queued');
    session.dispatch({ do: 'send-now' });
    expect(session.screen.sort).to.equal('sending');
    expect(session.screen.focus.target).to.equal('heading');
    answers[0]?.({ outcome: 'unreachable' });
    await settled();
    expect((await arrivalAt(session, 'queued')).attempts).to.equal(2);
    expect(submission.sent).to.have.length(2);
  });

  it('by the clock leaves nothing behind for the next time the citizen sends', async () => {
    const problem = { type: 'urn:gov-form:problem:x', title: '', status: 409, detail: '', code: 'version-not-accepted', remedy: '' };
    const submission = memorySubmission((_envelope, attempt) => (attempt === 2 ? { outcome: 'refused', problem } : { outcome: 'unreachable' }));
    const { session, environment } = await openBench({ submission });
    await toReview(session);
    session.dispatch({ do: 'submit' });
    await arrivalAt(session, 'queued');
    environment.advance(60_000);
    await arrivalAt(session, 'review');
    session.dispatch({ do: 'submit' });
    await arrivalAt(session, 'queued');
    expect(session.screen.focus.target).to.equal('heading');
  });

  it('after a refusal keeps the key while the content is the same', async () => {
    const problem = { type: 'urn:gov-form:problem:x', title: '', status: 409, detail: '', code: 'version-not-accepted', remedy: '' };
    const submission = memorySubmission((_envelope, attempt) => (attempt === 1 ? { outcome: 'refused', problem } : { outcome: 'unreachable' }));
    const { session } = await openBench({ submission });
    await toReview(session);
    session.dispatch({ do: 'submit' });
    await settled();
    await arrivalAt(session, 'review');
    session.dispatch({ do: 'submit' });
    await arrivalAt(session, 'queued');
    expect(new Set(submission.sent.map(({ key }) => key)).size).to.equal(1);
  });

  it('that arrives spoilt three times over is a refusal, with its reason', async () => {
    const problem = { type: 'urn:gov-form:problem:digest-mismatch', title: '', status: 400, detail: '', code: 'digest-mismatch', remedy: '' };
    const submission = memorySubmission(() => ({ outcome: 'unreachable', problem }));
    const { session, environment } = await openBench({ submission });
    await toReview(session);
    session.dispatch({ do: 'submit' });
    await arrivalAt(session, 'queued');
    for (let turn = 0; turn < 10 && session.screen.sort !== 'review'; turn += 1) {
      environment.advance(60_000);
      await settled();
    }
    expect(screenOf(session, 'review').refusal?.code).to.equal('digest-mismatch');
    expect(submission.sent).to.have.length(3);
  });

  it('goes on when the port breaks its promise never to reject', async () => {
    const submission = { ...memorySubmission(), send: () => Promise.reject(new Error('broken port')) };
    const { session, environment, failures } = await openBench({ submission });
    await toReview(session);
    session.dispatch({ do: 'submit' });
    await arrivalAt(session, 'queued');
    expect(failures).to.have.length(1);
    expect(environment.waiting).to.equal(1);
  });

  it('asks the machine nothing else while it sends', async () => {
    const submission = memorySubmission(() => new Promise(() => {}));
    const { session } = await openBench({ submission });
    await toReview(session);
    session.dispatch({ do: 'submit' });
    session.dispatch({ do: 'change', path: 'reason' });
    await settled();
    expect(session.screen.sort).to.equal('sending');
  });
});

describe('answers at the wrong moment', () => {
  it('typed before the register is asked stay, with what the register holds beside them', async () => {
    const { session } = await openBench();
    toOffer(session);
    session.dispatch({ do: 'decline-source' });
    session.dispatch({ do: 'answer', path: 'applicant.familyName', raw: 'Typo' });
    session.dispatch({ do: 'back' });
    session.dispatch({ do: 'request-source' });
    await settled();
    session.dispatch({ do: 'use-source' });
    const question = screenOf(session, 'step').questions.find(({ path }) => path === 'applicant.familyName');
    expect(question?.answer).to.include({ value: 'Typo' });
    expect(question?.origin).to.include({ contested: true, original: 'Démo' });
  });

  it('changed from the review lead through what applies since, then back', async () => {
    const { session } = await openBench();
    await toReview(session);
    session.dispatch({ do: 'change', path: 'requester' });
    answerStep(session, { requester: 'luxembourg-authority' });
    expect(screenOf(session, 'step').step).to.equal('advice');
    session.dispatch({ do: 'continue' });
    expect(session.screen.sort).to.equal('review');
  });

  it('with half a character in them can be sent', async () => {
    const { session, submission } = await openBench();
    await toReview(session);
    session.dispatch({ do: 'change', path: 'reason' });
    answerStep(session, { reason: 'ok \ud83d' });
    session.dispatch({ do: 'submit' });
    await arrivalAt(session, 'receipt');
    expect(JSON.parse(submission.sent[0]?.body ?? '').answers.reason).to.equal('ok \ufffd');
  });

  it('begin in the language that the page means', async () => {
    for (const [wished, spoken] of [['de-LU', 'de'], ['en-GB', 'en'], ['LB', 'lb'], ['pt', 'fr']] as const) {
      const { session } = await openBench({ language: wished });
      expect(session.screen.language).to.equal(spoken);
    }
  });

  it('that a changed form has no place for are counted', async () => {
    const drafts = deviceDrafts();
    const { session, environment } = await openBench({ drafts });
    toOffer(session);
    await session.stop();
    const draft = await drafts.load('residence');
    if (draft === undefined) throw new Error('nothing was kept');
    await drafts.save({ ...draft, revision: draft.revision + 1, procedure: { ...draft.procedure, digest: 'other' }, answers: { ...draft.answers, gone: { state: 'read', value: 1 } } });
    const second = await openBench({ drafts, environment: manualEnvironment({ now: environment.now() }) });
    expect(second.session.screen.restored).to.include({ formChanged: true, dropped: 1 });
  });
});
