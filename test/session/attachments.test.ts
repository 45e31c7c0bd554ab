// Files in a session: kept where the answers are, there again after a restart, named when the device has lost them, sent before
// the answers, and never the reason for losing anything.
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { manualEnvironment, memoryDrafts, memorySubmission } from '../../src/adapters/index.js';
import { GovFormError, startSession, wordsFrom } from '../../src/engine.js';
import type { DraftStore, LiveSession } from '../../src/engine.js';
import { documentsExamples } from '../../src/fields/documents/examples.js';
import type { DocumentsRaw } from '../../src/fields/documents/documents.js';
import type { AttachmentStore } from '../../src/ports/attachment-store.js';
import type { SubmissionPort } from '../../src/ports/submission.js';
import { smallProcedure } from '../small-procedure.js';
import { until } from '../until.js';

const PHOTO = new Uint8Array([0xff, 0xd8, 0xff, 0xe0]);
const { model } = await smallProcedure({
  answers: { properties: { photo: documentsExamples[1]?.schema ?? {}, name: { type: 'string', maxLength: 20 } }, required: ['photo'] },
  steps: [{ id: 'photo', ask: ['photo'] }, { id: 'name', ask: ['name'] }],
});

const deviceDrafts = (changes: Partial<AttachmentStore> = {}): DraftStore => {
  const drafts = memoryDrafts({ now: () => '2026-03-01T12:00:00.000Z' });
  return { ...drafts, keeps: 'device', attachments: async () => ({ ...(await drafts.attachments?.()), ...changes }) as AttachmentStore };
};

interface Bench {
  readonly drafts?: DraftStore;
  readonly submission?: SubmissionPort;
  readonly environment?: ReturnType<typeof manualEnvironment>;
  readonly device?: 'own' | 'shared';
}

async function open({ drafts = deviceDrafts(), submission = memorySubmission(), environment = manualEnvironment(), device = 'own' }: Bench = {}): Promise<LiveSession> {
  return startSession({
    model, device, draftId: 'small', language: 'en',
    ports: { drafts, submission, environment, sources: {} },
    loadWords: async () => wordsFrom([]),
    onFailure: (error) => expect.fail(String(error)),
  });
}

async function attach(session: LiveSession): Promise<string> {
  if (session.screen.sort === 'start') session.dispatch({ do: 'continue' });
  const { digest } = await (await session.attachments()).keep(PHOTO);
  const raw: DocumentsRaw = { delivery: '', files: [{ digest, mediaType: 'image/jpeg', name: 'me.jpg', size: PHOTO.length }], refused: [], note: '' };
  session.dispatch({ do: 'answer', path: 'photo', raw });
  return digest;
}

const finish = (session: LiveSession): void => {
  for (const command of ['continue', 'continue', 'submit'] as const) session.dispatch({ do: command });
};

describe('the files of a session', () => {
  it('are there again where the draft was left', async () => {
    const drafts = deviceDrafts();
    const first = await open({ drafts });
    const digest = await attach(first);
    await first.stop();
    const again = await open({ drafts });
    expect(again.question('photo')?.answer).to.deep.include({ state: 'read' });
    expect(await (await again.attachments()).find(digest)).to.deep.equal(PHOTO);
    await again.stop();
  });

  it('that the device has lost are named, and nothing else of the answer', async () => {
    const drafts = deviceDrafts();
    const first = await open({ drafts });
    await attach(first);
    await first.stop();
    await (await drafts.attachments?.())?.retain('small', new Set());
    const again = await open({ drafts });
    again.dispatch({ do: 'continue' });
    expect(again.question('photo')?.issue?.issue).to.deep.include({ code: 'documents.lost', params: { file: 'me.jpg' } });
    await again.stop();
  });

  it('stay in the answer while the device cannot tell whether it has them', async () => {
    const drafts = deviceDrafts();
    const first = await open({ drafts });
    await attach(first);
    await first.stop();
    const again = await open({ drafts: { ...drafts, attachments: async () => Promise.reject(new GovFormError('GF403', 'planted', 'planted')) } });
    expect(again.question('photo')?.answer).to.deep.include({ state: 'read' });
    await again.stop();
  });

  it('go before the answers, each once, and are gone from the device then', async () => {
    const drafts = deviceDrafts();
    const submission = memorySubmission();
    const session = await open({ drafts, submission });
    const digest = await attach(session);
    finish(session);
    await until(() => session.screen.sort === 'receipt');
    expect(submission.attached.map(({ key, reference, bytes }) => [key, reference.digest, bytes])).to.deep.equal([[submission.sent[0]?.key, digest, PHOTO]]);
    await session.stop();
    expect([...((await (await drafts.attachments?.())?.digests('small')) ?? [])]).to.deep.equal([]);
  });

  it('stay in the page on a shared computer', async () => {
    const drafts = deviceDrafts({ put: async () => expect.fail('writes to the device') });
    const submission = memorySubmission();
    const session = await open({ drafts, submission, device: 'shared' });
    await attach(session);
    finish(session);
    await until(() => session.screen.sort === 'receipt');
    expect(submission.attached).to.have.length(1);
    await session.stop();
  });

  it('for which the device has no room are sent all the same, and the page says that it must stay open', async () => {
    const drafts = deviceDrafts({ put: async () => Promise.reject(new GovFormError('GF402', 'planted', 'planted')) });
    const environment = manualEnvironment();
    const submission = memorySubmission();
    const session = await open({ drafts, submission, environment });
    session.dispatch({ do: 'continue' });
    expect(await (await session.attachments()).keep(PHOTO)).to.deep.include({ where: 'no-room' });
    await attach(session);
    environment.setOnline(false);
    finish(session);
    await until(() => session.screen.sort === 'queued');
    expect(session.screen.sort === 'queued' && session.screen.keepsPageOpen).to.equal(true);
    environment.setOnline(true);
    await until(() => session.screen.sort === 'receipt');
    expect(submission.attached).to.have.length(1);
    await session.stop();
  });

  it('removed from the answer leave the device when the step is left', async () => {
    const drafts = deviceDrafts();
    const session = await open({ drafts });
    await attach(session);
    session.dispatch({ do: 'continue' });
    session.dispatch({ do: 'back' });
    session.dispatch({ do: 'answer', path: 'photo', raw: { delivery: '', files: [], refused: [], note: '' } });
    session.dispatch({ do: 'continue' });
    const files = await drafts.attachments?.();
    let left = 1;
    for (let turn = 0; turn < 500 && left > 0; turn += 1) left = await new Promise<void>((resolve) => setTimeout(resolve, 10)).then(async () => (await files?.digests('small'))?.size ?? 0);
    expect(left).to.equal(0);
    await session.stop();
  });

  const HINDERED: readonly (readonly [says: string, port: (port: SubmissionPort) => SubmissionPort, code: string])[] = [
    ['that the page has no way to send', ({ send }) => ({ send }), 'GF313'],
    ['that the receiver refuses', (port) => ({ ...port, attach: async () => ({ outcome: 'refused', problem: { type: 'urn:x', title: 'x', status: 422, detail: 'x', code: 'attachment-refused', remedy: 'x' } }) }), 'attachment-refused'],
  ];
  for (const [says, port, code] of HINDERED) {
    it(`${says} keep the answers from being sent, and say why`, async () => {
      const submission = memorySubmission();
      const session = await open({ submission: port(submission) });
      await attach(session);
      finish(session);
      await until(() => session.screen.sort === 'review' && session.screen.refusal !== undefined);
      expect(session.screen.sort === 'review' && session.screen.refusal?.code).to.equal(code);
      expect(submission.sent).to.deep.equal([]);
      await session.stop();
    });
  }

  it('of which the receiver has lost one are all offered again', async () => {
    const environment = manualEnvironment();
    const problem = { type: 'urn:x', title: 'x', status: 422, detail: 'x', code: 'attachment-missing', remedy: 'x' };
    const plain = memorySubmission();
    let attempts = 0;
    const submission: SubmissionPort = { ...plain, send: async (envelope, signal) => ((attempts += 1) === 1 ? { outcome: 'unreachable', problem } : plain.send(envelope, signal)) };
    const session = await open({ submission, environment });
    await attach(session);
    finish(session);
    await until(() => session.screen.sort === 'queued');
    session.dispatch({ do: 'send-now' });
    await until(() => session.screen.sort === 'receipt');
    expect(plain.attached).to.have.length(2);
    await session.stop();
  });
});
