// The adapters in memory, set up for their contracts, which hold in Node and in browsers alike.
import { manualEnvironment } from '../../src/adapters/manual-environment.js';
import { memoryDrafts } from '../../src/adapters/memory-drafts.js';
import { memorySource } from '../../src/adapters/memory-source.js';
import { demonstrationReceipt, memorySubmission } from '../../src/adapters/memory-submission.js';
import type { SubmissionEnvelope } from '../../src/model/submission.js';
import type { SubmissionOutcome } from '../../src/ports/submission.js';
import { attachmentStoreContract } from '../contracts/attachment-store.js';
import { draftStoreContract } from '../contracts/draft-store.js';
import { environmentContract } from '../contracts/environment.js';
import type { Runner } from '../contracts/runner.js';
import { DEMO_RECORD, sourceContract, type RegisterBehaviour } from '../contracts/source.js';
import { BUSY_MS, DEMO_PROBLEM, submissionPortContract, type ReceiverBehaviour } from '../contracts/submission-port.js';

export function memoryContracts(runner: Runner): void {
  draftStoreContract('memoryDrafts', draftsRig, runner);
  attachmentStoreContract('memoryDrafts', draftsRig, runner);
  sourceContract('memorySource', sourceRig, runner);
  submissionPortContract('memorySubmission', submissionRig, runner);
  environmentContract('manualEnvironment', environmentRig, runner);
}

async function draftsRig() {
  let now = '2026-03-01T12:00:00.000Z';
  const store = memoryDrafts({ now: () => now });
  return { store, setNow: (next: string) => void (now = next), stop: async () => undefined };
}

async function sourceRig() {
  let behaviour: RegisterBehaviour = 'found';
  const asked: (readonly string[])[] = [];
  const port = memorySource(async ({ fields }) => {
    asked.push(fields);
    if (behaviour === 'hangs') return new Promise(() => undefined);
    if (behaviour === 'found') return { outcome: 'found', record: DEMO_RECORD, retrievedAt: '2026-03-01T10:00:00Z' };
    return { outcome: behaviour };
  });
  const behave = (next: RegisterBehaviour): void => void (behaviour = next);
  return { port, behave, asked: () => asked, stop: async () => undefined };
}

async function submissionRig() {
  let behaviour: ReceiverBehaviour = 'receives';
  const port = memorySubmission((envelope) => outcomeOf(behaviour, envelope));
  const behave = (next: ReceiverBehaviour): void => void (behaviour = next);
  const arrived = () => port.sent.map(({ key, body }) => ({ key, body }));
  return { port, behave, arrived, stop: async () => undefined };
}

function environmentRig() {
  const environment = manualEnvironment();
  const pass = async (durationMs: number): Promise<void> => environment.advance(durationMs);
  return { environment, pass, changeNetwork: (online: boolean) => environment.setOnline(online) };
}

function outcomeOf(behaviour: ReceiverBehaviour, envelope: SubmissionEnvelope): SubmissionOutcome | Promise<SubmissionOutcome> {
  if (behaviour === 'receives') return { outcome: 'received', receipt: demonstrationReceipt(envelope) };
  if (behaviour === 'lies') return { outcome: 'received', receipt: demonstrationReceipt({ ...envelope, digest: 'b'.repeat(64) }) };
  if (behaviour === 'refuses') return { outcome: 'refused', problem: DEMO_PROBLEM };
  if (behaviour === 'is-busy') return { outcome: 'unreachable', retryAfterMs: BUSY_MS };
  if (behaviour === 'is-away') return Promise.reject(new Error('planted'));
  return new Promise(() => undefined);
}
