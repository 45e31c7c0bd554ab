import { expect } from 'chai';
import { describe, it } from 'node:test';
import { manualEnvironment, memorySubmission } from '../../src/adapters/index.js';
import { GovFormError } from '../../src/engine.js';
import { FOUND, RECORD, answerStep, arrivalAt, deviceDrafts, openBench, screenOf, settled, toOffer, toReview } from './residence-session.js';

describe('a session from the first page to the receipt', () => {
  it('asks whose device it is before anything is kept', async () => {
    const { session, drafts } = await openBench();
    expect(screenOf(session, 'start').asksDevice).to.equal(true);
    session.dispatch({ do: 'continue' });
    expect(screenOf(session, 'start').deviceMissing).to.equal(true);
    expect(session.screen.focus).to.deep.equal({ turn: 1, target: 'summary' });
    await settled();
    expect(await drafts.load('residence')).to.equal(undefined);
  });

  it('shows the advice only to whom it concerns', async () => {
    const { session } = await openBench({ device: 'own' });
    session.dispatch({ do: 'continue' });
    answerStep(session, { requester: 'luxembourg-authority' });
    expect(screenOf(session, 'step').step).to.equal('advice');
    session.dispatch({ do: 'back' });
    answerStep(session, { requester: 'bank' });
    expect(screenOf(session, 'source').stage).to.deep.equal({ at: 'offer' });
  });

  it('passes the steps that the register filled, and says so at the end', async () => {
    const { session } = await openBench();
    await toReview(session);
    const { sections, issues } = screenOf(session, 'review');
    expect(issues).to.deep.equal([]);
    const name = sections.flatMap(({ rows }) => rows).find(({ path }) => path === 'applicant.familyName');
    expect(name?.answer).to.deep.equal({ state: 'read', value: RECORD.familyName });
    expect(name?.origin?.contested).to.equal(false);
  });

  it('sends what applies, once, and keeps only the receipt', async () => {
    const { session, submission, drafts } = await openBench();
    await toReview(session);
    session.dispatch({ do: 'submit' });
    const { statement } = await arrivalAt(session, 'receipt');
    await settled();
    expect(submission.sent).to.have.length(1);
    const body = JSON.parse(submission.sent[0]?.body ?? '');
    expect(statement.digest).to.equal(submission.sent[0]?.digest);
    expect(body.answers).to.deep.equal({
      requester: 'bank',
      applicant: RECORD,
      variant: 'standard',
      formerAddresses: { which: 'none' },
      certificateLanguage: 'fr',
    });
    expect(body.provenance['applicant.familyName']).to.deep.equal({ source: 'rnpp', retrievedAt: '2026-03-01T12:00:00Z', contested: false });
    const draft = await drafts.load('residence');
    expect(draft?.phase.at).to.equal('sent');
    expect(draft?.answers).to.deep.equal({});
  });

  it('shows what was sent as long as its receipt is open, in the language that is chosen there, and nowhere after it', async () => {
    const drafts = deviceDrafts();
    const { session } = await openBench({ drafts });
    await toReview(session);
    const checked = screenOf(session, 'review').sections;
    session.dispatch({ do: 'submit' });
    expect((await arrivalAt(session, 'receipt')).sent?.sections).to.deep.equal(checked);
    session.dispatch({ do: 'switch-language', language: 'de' });
    await settled();
    const { sent } = screenOf(session, 'receipt');
    expect(sent?.sections.flatMap(({ rows }) => rows.map(({ label }) => label.lang))).to.include('de').and.not.include('fr');
    await session.stop();
    const later = await openBench({ drafts });
    expect(screenOf(later.session, 'receipt').sent).to.equal(undefined);
  });

  it('that waited shows what was sent where the form still makes the very same of the answers, and else nothing', async () => {
    for (const changed of [false, true]) {
      const drafts = deviceDrafts();
      const first = await openBench({ drafts, submission: memorySubmission(() => ({ outcome: 'unreachable' })) });
      await toReview(first.session);
      first.session.dispatch({ do: 'submit' });
      await arrivalAt(first.session, 'queued');
      await first.session.stop();
      const draft = await drafts.load('residence');
      if (draft === undefined) throw new Error('nothing was kept');
      const answers = { ...draft.answers, ...(changed ? { variant: { state: 'read', value: 'extended' } as const } : {}) };
      await drafts.save({ ...draft, revision: draft.revision + 1, answers });
      const { session } = await openBench({ drafts, language: 'lb' });
      expect((await arrivalAt(session, 'receipt')).sent === undefined, String(changed)).to.equal(changed);
    }
  });

  it('is forgotten when a new request is started', async () => {
    const { session } = await openBench();
    await toReview(session);
    session.dispatch({ do: 'submit' });
    await arrivalAt(session, 'receipt');
    session.dispatch({ do: 'start-over' });
    await arrivalAt(session, 'start');
    expect(JSON.stringify(session.screen)).to.not.contain(RECORD.familyName);
  });
});

describe('the register', () => {
  const failures = ['not-found', 'signed-out', 'denied', 'unavailable', 'timed-out', 'unusable'] as const;
  for (const outcome of failures) {
    it(`never stops the form when it is ${outcome}`, async () => {
      const { session } = await openBench({ register: { outcome } });
      toOffer(session);
      session.dispatch({ do: 'request-source' });
      await settled();
      expect(screenOf(session, 'source').stage).to.deep.equal({ at: 'failed', reason: outcome });
      session.dispatch({ do: 'continue' });
      expect(screenOf(session, 'step').step).to.equal('identity');
    });
  }

  it('answering garbage is unusable; answering in part gives the part', async () => {
    const garbage = await openBench({ register: { ...FOUND, record: { familyName: 7, birthDate: 'yesterday', nationalId: '1893120105799' } } as never });
    toOffer(garbage.session);
    garbage.session.dispatch({ do: 'request-source' });
    await settled();
    expect(screenOf(garbage.session, 'source').stage).to.deep.equal({ at: 'failed', reason: 'unusable' });

    const partial = await openBench({ register: { ...FOUND, record: { familyName: 'Démo', birthDate: '1989-02-31' } } as never });
    toOffer(partial.session);
    partial.session.dispatch({ do: 'request-source' });
    await settled();
    const { stage } = screenOf(partial.session, 'source');
    expect(stage.at === 'preview' && stage.found.map(({ path }) => path)).to.deep.equal(['applicant.familyName']);
    expect(stage.at === 'preview' && stage.missing).to.have.length(7);
    partial.session.dispatch({ do: 'use-source' });
    expect(screenOf(partial.session, 'step').step).to.equal('identity');
  });

  it('that is slow says so, can be left, and is given up in the end', async () => {
    const { session, environment } = await openBench({ register: () => new Promise(() => {}) });
    toOffer(session);
    session.dispatch({ do: 'request-source' });
    expect(screenOf(session, 'source').stage).to.deep.equal({ at: 'waiting', slow: false });
    environment.advance(3000);
    expect(screenOf(session, 'source').stage).to.deep.equal({ at: 'waiting', slow: true });
    environment.advance(12_000);
    expect(screenOf(session, 'source').stage).to.deep.equal({ at: 'failed', reason: 'timed-out' });
    session.dispatch({ do: 'request-source' });
    session.dispatch({ do: 'decline-source' });
    expect(screenOf(session, 'step').step).to.equal('identity');
  });

  it('leaves nobody alone who goes on without having decided: the focus goes to the heading of the choice', async () => {
    const { session } = await openBench();
    toOffer(session);
    const goOn = (): void => {
      const { stage, focus: { turn } } = screenOf(session, 'source');
      session.dispatch({ do: 'continue' });
      const after = screenOf(session, 'source');
      expect([after.stage, after.focus]).to.deep.equal([stage, { turn: turn + 1, target: 'heading' }]);
    };
    goOn();
    session.dispatch({ do: 'request-source' });
    goOn();
    await settled();
    expect(screenOf(session, 'source').stage.at).to.equal('preview');
    goOn();
  });

  it('leads back to its offer from whatever it answered, and while it is asked, with the focus on the heading; then to the page before', async () => {
    for (const register of [{ ...FOUND }, { outcome: 'unavailable' }, () => new Promise(() => {})]) {
      const { session } = await openBench({ register: register as never });
      toOffer(session);
      session.dispatch({ do: 'request-source' });
      await settled();
      expect(screenOf(session, 'source').stage.at).to.not.equal('offer');
      const { turn } = session.screen.focus;
      session.dispatch({ do: 'back' });
      expect(screenOf(session, 'source').stage).to.deep.equal({ at: 'offer' });
      expect(session.screen.focus).to.deep.equal({ turn: turn + 1, target: 'heading' });
      session.dispatch({ do: 'back' });
      expect(screenOf(session, 'step').step).to.equal('requester');
    }
  });

  it('keeps its value beside the one the citizen put in its place', async () => {
    const { session } = await openBench();
    await toReview(session);
    session.dispatch({ do: 'change', path: 'applicant.familyName' });
    session.dispatch({ do: 'answer', path: 'applicant.familyName', raw: 'Exemple' });
    expect(session.question('applicant.familyName')?.origin).to.include({ contested: true, original: 'Démo' });
    session.dispatch({ do: 'answer', path: 'applicant.familyName', raw: 'Démo' });
    expect(session.question('applicant.familyName')?.origin?.contested).to.equal(false);
  });
});

describe('wrong input', () => {
  it('is kept as typed, named once, and taken back when corrected', async () => {
    const { session } = await openBench({ device: 'own' });
    session.dispatch({ do: 'continue' });
    answerStep(session, { requester: 'bank' });
    session.dispatch({ do: 'decline-source' });
    const typed = { day: '31', month: '4', year: '1989' };
    answerStep(session, { 'applicant.birthDate': typed, 'applicant.familyName': 'Démo', 'applicant.nationalId': '1893 1201 05733' });
    const { issues, focus } = screenOf(session, 'step');
    expect(issues.map(({ issue }) => `${issue.path} ${issue.code}`)).to.deep.equal([
      'applicant.givenNames required',
      'applicant.birthDate date.unreal',
      'applicant.nationalId national-id.checksum',
    ]);
    expect(issues.every(({ sentence }) => sentence !== undefined)).to.equal(true);
    expect(focus.target).to.equal('summary');
    expect(session.question('applicant.birthDate')?.answer).to.deep.equal({ state: 'unread', raw: typed });
    session.dispatch({ do: 'answer', path: 'applicant.birthDate', raw: { ...typed, day: '30' } });
    expect(session.question('applicant.birthDate')?.issue).to.equal(undefined);
    expect(screenOf(session, 'step').issues).to.have.length(2);
  });

  it('never appears while somebody is typing', async () => {
    const { session } = await openBench({ device: 'own' });
    session.dispatch({ do: 'continue' });
    answerStep(session, { requester: 'bank' });
    session.dispatch({ do: 'decline-source' });
    session.dispatch({ do: 'answer', path: 'applicant.nationalId', raw: '12' });
    expect(screenOf(session, 'step').issues).to.deep.equal([]);
  });

  it('in a changed answer opens the pages that are missing now, then returns to the review', async () => {
    const { session } = await openBench();
    await toReview(session);
    session.dispatch({ do: 'change', path: 'formerAddresses.which' });
    expect(screenOf(session, 'step').returnsToReview).to.equal(true);
    answerStep(session, { 'formerAddresses.which': 'since' });
    expect(screenOf(session, 'step').step).to.equal('former-since');
    expect(screenOf(session, 'step').questions[0]?.required).to.equal(true);
    answerStep(session, { 'formerAddresses.since': { day: '1', month: '1', year: '1980' } });
    expect(screenOf(session, 'step').issues[0]?.issue.code).to.equal('rule.since-after-birth');
    answerStep(session, { 'formerAddresses.since': { day: '1', month: '1', year: '2001' } });
    expect(screenOf(session, 'review').issues).to.deep.equal([]);
  });

  it('leads back to the answer that was changed, once', async () => {
    const { session } = await openBench();
    await toReview(session);
    expect(session.screen.focus.target).to.equal('heading');
    session.dispatch({ do: 'change', path: 'certificateLanguage' });
    answerStep(session, { certificateLanguage: 'de' });
    expect(screenOf(session, 'review').focus).to.include({ target: 'item', item: 'certificateLanguage', part: 'answer' });
    session.dispatch({ do: 'back' });
    session.dispatch({ do: 'continue' });
    expect(screenOf(session, 'review').focus.target).to.equal('heading');
  });

  it('leads back from a question that the change brought to the one that was changed, and from there to the review', async () => {
    const { session } = await openBench();
    await toReview(session);
    session.dispatch({ do: 'change', path: 'formerAddresses.which' });
    answerStep(session, { 'formerAddresses.which': 'since' });
    expect(screenOf(session, 'step').step).to.equal('former-since');
    session.dispatch({ do: 'back' });
    expect(screenOf(session, 'step').step).to.equal('former-addresses');
    session.dispatch({ do: 'continue' });
    expect(screenOf(session, 'step').step).to.equal('former-since');
    session.dispatch({ do: 'back' });
    session.dispatch({ do: 'back' });
    expect(screenOf(session, 'review').focus).to.include({ target: 'item', item: 'formerAddresses.which', part: 'answer' });
  });

  it('leads from what is wrong to the question itself, with what is wrong on its page', async () => {
    const { session } = await openBench();
    await toReview(session);
    session.dispatch({ do: 'change', path: 'variant' });
    answerStep(session, { variant: 'extended' });
    session.dispatch({ do: 'change', path: 'variant' });
    answerStep(session, { variant: 'standard' });
    session.dispatch({ do: 'answer', path: 'formerAddresses.which', raw: '' });
    session.dispatch({ do: 'back' });
    session.dispatch({ do: 'back' });
    session.dispatch({ do: 'submit' });
    expect(screenOf(session, 'review').focus.target).to.equal('summary');
    session.dispatch({ do: 'change', path: 'formerAddresses.which', aims: true });
    const { step, issues, focus } = screenOf(session, 'step');
    expect([step, issues.map(({ issue }) => `${issue.path} ${issue.code}`)]).to.deep.equal(['former-addresses', ['formerAddresses.which required']]);
    expect(focus).to.include({ target: 'item', item: 'formerAddresses.which', part: 'question' });
    answerStep(session, { 'formerAddresses.which': 'none' });
    expect(screenOf(session, 'review').focus).to.include({ target: 'item', item: 'formerAddresses.which', part: 'answer' });
  });

  it('stops on the way back at nothing that was not stopped at on the way there', async () => {
    const { session } = await openBench();
    await toReview(session);
    session.dispatch({ do: 'change', path: 'variant' });
    answerStep(session, { variant: 'extended' });
    screenOf(session, 'review');
    session.dispatch({ do: 'change', path: 'variant' });
    answerStep(session, { variant: 'standard' });
    expect(screenOf(session, 'step').step).to.equal('former-addresses');
    session.dispatch({ do: 'back' });
    expect(screenOf(session, 'step').step).to.equal('variant');
  });
});

describe('what is kept on the device', () => {
  it('resumes at the same step with the same answers, unreadable ones included', async () => {
    const drafts = deviceDrafts();
    const first = await openBench({ drafts });
    toOffer(first.session);
    first.session.dispatch({ do: 'decline-source' });
    const typed = { day: '31', month: '4', year: '' };
    first.session.dispatch({ do: 'answer', path: 'applicant.birthDate', raw: typed });
    await first.session.stop();

    const second = await openBench({ drafts });
    const screen = screenOf(second.session, 'step');
    expect(screen.step).to.equal('identity');
    expect(screen.restored).to.deep.equal({ savedAt: '2026-03-01T12:00:00.000Z', formChanged: false, dropped: 0 });
    expect(second.session.question('applicant.birthDate')?.answer).to.deep.equal({ state: 'unread', raw: typed });
    expect(screen.saving.state).to.equal('saved');
  });

  it('resumes on the first page when that is where the citizen went back to', async () => {
    const drafts = deviceDrafts();
    const first = await openBench({ drafts });
    toOffer(first.session);
    first.session.dispatch({ do: 'back' });
    first.session.dispatch({ do: 'back' });
    expect(first.session.screen.sort).to.equal('start');
    await first.session.stop();
    const second = await openBench({ drafts });
    expect(screenOf(second.session, 'start')).to.include({ asksDevice: false, device: 'own' });
    second.session.dispatch({ do: 'continue' });
    expect(second.session.question('requester')?.answer).to.deep.equal({ state: 'read', value: 'bank' });
  });

  it('belongs to one form at a time', async () => {
    const drafts = deviceDrafts();
    const first = await openBench({ drafts });
    const second = await openBench({ drafts });
    expect(second.session.screen.saving).to.deep.equal({ state: 'not-saved', reason: 'other-tab' });
    await second.session.stop();
    await first.session.stop();
    const third = await openBench({ drafts });
    expect(third.session.screen.saving.state).to.equal('idle');
  });

  it('is nothing on a shared computer', async () => {
    const { session, drafts } = await openBench();
    session.dispatch({ do: 'choose-device', device: 'shared' });
    session.dispatch({ do: 'continue' });
    answerStep(session, { requester: 'bank' });
    await session.stop();
    expect(await drafts.load('residence')).to.equal(undefined);
  });

  it('goes with start over', async () => {
    const { session, drafts } = await openBench();
    toOffer(session);
    await settled();
    expect((await drafts.load('residence'))?.phase).to.deep.equal({ at: 'asking', position: 'source:rnpp' });
    session.dispatch({ do: 'start-over' });
    await settled();
    expect(screenOf(session, 'start').asksDevice).to.equal(true);
    expect(await drafts.load('residence')).to.equal(undefined);
  });
});

describe('the news that an answer changed', () => {
  it('comes with each answer and with what a register gave, not with Continue, Back or Change', async () => {
    const { session } = await openBench({ device: 'own' });
    const heard: (string | undefined)[] = [];
    session.subscribeToAnswers((path) => heard.push(path));
    session.dispatch({ do: 'continue' });
    answerStep(session, { requester: 'bank' });
    session.dispatch({ do: 'back' });
    session.dispatch({ do: 'continue' });
    expect(heard).to.deep.equal(['requester']);
    session.dispatch({ do: 'request-source' });
    await settled();
    session.dispatch({ do: 'use-source' });
    expect(heard.splice(0)).to.deep.equal(['requester', undefined]);
    answerStep(session, { variant: 'standard' });
    session.dispatch({ do: 'change', path: 'applicant.familyName' });
    session.dispatch({ do: 'continue' });
    expect(heard).to.deep.equal(['variant']);
  });

  const BEGUN: readonly (readonly [string, readonly string[], readonly (string | undefined)[]])[] = [
    ['an empty form', [], []],
    ['one whose answer was cleared', ['Testine', ''], ['applicant.familyName', 'applicant.familyName']],
    ['one with an answer', ['Testine'], ['applicant.familyName', undefined]],
  ];
  for (const [what, typed, expected] of BEGUN) {
    it(`comes with start over of ${what} ${expected.includes(undefined) ? 'too' : 'not'}`, async () => {
      const { session } = await openBench({ device: 'own' });
      const heard: (string | undefined)[] = [];
      session.subscribeToAnswers((path) => heard.push(path));
      for (const raw of typed) session.dispatch({ do: 'answer', path: 'applicant.familyName', raw });
      session.dispatch({ do: 'start-over' });
      await settled();
      expect(heard).to.deep.equal(expected);
    });
  }
});

describe('sending', () => {
  it('waits offline, survives closing, and goes out once under one key when the network is back', async () => {
    const drafts = deviceDrafts();
    const first = await openBench({ drafts });
    await toReview(first.session);
    first.environment.setOnline(false);
    first.session.dispatch({ do: 'submit' });
    const queued = await arrivalAt(first.session, 'queued');
    expect(queued.keepsPageOpen).to.equal(false);
    expect(first.submission.sent).to.have.length(0);
    await first.session.stop();

    const second = await openBench({ drafts });
    expect((await arrivalAt(second.session, 'receipt')).statement.digest).to.equal(queued.digest);
    expect(second.submission.sent).to.have.length(1);
  });

  it('tries again with the same bytes under the same key', async () => {
    const submission = memorySubmission((envelope, attempt) =>
      attempt < 3 ? { outcome: 'unreachable', retryAfterMs: 5000 } : { outcome: 'received', receipt: receiptFor(envelope) },
    );
    const { session, environment } = await openBench({ submission });
    await toReview(session);
    session.dispatch({ do: 'submit' });
    expect((await arrivalAt(session, 'queued')).attempts).to.equal(1);
    environment.advance(4999);
    await settled();
    expect(submission.sent).to.have.length(1);
    environment.advance(1);
    await settled();
    expect(submission.sent).to.have.length(2);
    await arrivalAt(session, 'queued');
    environment.advance(10_000);
    await arrivalAt(session, 'receipt');
    expect(new Set(submission.sent.map(({ key, body }) => `${key} ${body}`)).size).to.equal(1);
  });

  it('cannot start on a page without digests, and says so', async () => {
    const environment = { ...manualEnvironment(), sha256: () => Promise.reject(new GovFormError('GF207', 'insecure', 'Use https.')) };
    const { session, submission } = await openBench({ environment });
    await toReview(session);
    session.dispatch({ do: 'submit' });
    await settled();
    expect((await arrivalAt(session, 'review')).refusal?.code).to.equal('GF207');
    expect(submission.sent).to.have.length(0);
  });

  it('that finds an issue only the receiver knows shows it at its question', async () => {
    const issues = [{ code: 'national-id.checksum', path: 'applicant.nationalId', params: {} }];
    const problem = { type: 'urn:gov-form:problem:answers-refused', title: '', status: 422, detail: '', code: 'answers-refused', remedy: '', issues };
    const { session } = await openBench({ submission: memorySubmission(() => ({ outcome: 'refused', problem })) });
    await toReview(session);
    session.dispatch({ do: 'submit' });
    await settled();
    expect((await arrivalAt(session, 'review')).issues.map(({ issue }) => issue)).to.deep.equal(issues);
  });

  it('that is refused keeps every answer and says why', async () => {
    const problem = { type: 'urn:gov-form:problem:version', title: 'Other version', status: 409, detail: '', code: 'GF310', remedy: 'Reload.' };
    const submission = memorySubmission(() => ({ outcome: 'refused', problem }));
    const { session, drafts } = await openBench({ submission });
    await toReview(session);
    session.dispatch({ do: 'submit' });
    await settled();
    const review = await arrivalAt(session, 'review');
    expect(review.refusal).to.deep.equal(problem);
    expect(review.focus.target).to.equal('summary');
    expect((await drafts.load('residence'))?.phase).to.deep.equal({ at: 'asking', position: 'review' });
  });
});

describe('the language', () => {
  it('switches anywhere with step, answers and errors kept', async () => {
    const { session } = await openBench();
    toOffer(session);
    session.dispatch({ do: 'decline-source' });
    answerStep(session, { 'applicant.familyName': 'Démo' });
    const before = screenOf(session, 'step');
    session.dispatch({ do: 'switch-language', language: 'de' });
    await settled();
    const after = screenOf(session, 'step');
    expect(after.language).to.equal('de');
    expect(after.title?.lang).to.equal('de');
    expect(after.issues.map(({ issue }) => issue)).to.deep.equal(before.issues.map(({ issue }) => issue));
    expect(after.issues[0]?.sentence?.lang).to.equal('de');
    expect(after.focus).to.deep.equal(before.focus);
    expect(session.question('applicant.familyName')?.answer).to.include({ value: 'Démo' });
  });
});

function receiptFor({ digest }: { readonly digest: string }) {
  return {
    statement: {
      format: 'gov-form/receipt/1' as const,
      reference: 'AAAA-AAAA-AAAA-A',
      receivedAt: '2026-03-01T12:00:00.000Z',
      digest,
      procedure: { id: 'residence-certificate', version: '1.0.0', digest: '' },
      receiver: 'test',
      seal: 'demonstration' as const,
    },
    jws: 'a.b.c',
  };
}
