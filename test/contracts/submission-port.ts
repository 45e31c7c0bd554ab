// What every way of sending promises: one of three outcomes, the same bytes at each attempt, and no rejection.
import { expect } from 'chai';
import type { SubmissionPort } from '../../src/ports/submission.js';
import { demoEnvelope } from './demo-draft.js';
import type { Runner } from './runner.js';

/** What the receiver does. `lies`: its receipt is for something else. `hangs`: it never answers. */
export type ReceiverBehaviour = 'receives' | 'lies' | 'refuses' | 'is-away' | 'is-busy' | 'hangs';

export interface SubmissionRig {
  readonly port: SubmissionPort;
  behave(behaviour: ReceiverBehaviour): void;
  /** What arrived, attempt by attempt. */
  arrived(): readonly { readonly key: string; readonly body: string }[];
  stop(): Promise<void>;
}

/** What a receiver that `refuses` answers with, and how long one that `is-busy` asks to wait. */
export const DEMO_PROBLEM = {
  type: 'urn:gov-form:problem:answers-invalid',
  title: 'The answers are not valid.',
  status: 422,
  detail: 'One answer is missing.',
  code: 'answers-invalid',
  remedy: 'Correct it.',
  issues: [{ code: 'required', path: 'applicant.familyName', params: { limit: 1 } }],
} as const;
export const BUSY_MS = 7000;

export function submissionPortContract(name: string, rig: () => Promise<SubmissionRig>, { describe, it }: Runner): void {
  const holds = (promise: string, test: (rig: SubmissionRig) => Promise<void>): void => {
    it(promise, async () => {
      const started = await rig();
      await test(started).finally(() => started.stop());
    });
  };
  const never = (): AbortSignal => new AbortController().signal;

  describe(`submission port contract: ${name}`, () => {
    holds('brings back the receipt for what was sent', async ({ port, behave }) => {
      behave('receives');
      const outcome = await port.send(demoEnvelope, never());
      expect(outcome.outcome).to.equal('received');
      expect(outcome.outcome === 'received' && outcome.receipt.statement.digest).to.equal(demoEnvelope.digest);
    });

    holds('sends the same key and the same characters at every attempt, and gets the same receipt', async (started) => {
      started.behave('receives');
      const first = await started.port.send(demoEnvelope, never());
      expect(await started.port.send(demoEnvelope, never())).to.deep.equal(first);
      const { key, body } = demoEnvelope;
      expect(started.arrived()).to.deep.equal([{ key, body }, { key, body }]);
    });

    holds('refuses a receipt over another digest with GF304', async ({ port, behave }) => {
      behave('lies');
      const outcome = await port.send(demoEnvelope, never());
      expect(outcome.outcome === 'refused' && outcome.problem.code).to.equal('GF304');
    });

    holds('passes on why the receiver refuses', async ({ port, behave }) => {
      behave('refuses');
      expect(await port.send(demoEnvelope, never())).to.deep.equal({ outcome: 'refused', problem: DEMO_PROBLEM });
    });

    holds('says unreachable when the receiver is away', async ({ port, behave }) => {
      behave('is-away');
      expect(await port.send(demoEnvelope, never())).to.deep.equal({ outcome: 'unreachable' });
    });

    holds('passes on how long a busy receiver asks to wait', async ({ port, behave }) => {
      behave('is-busy');
      expect(await port.send(demoEnvelope, never())).to.deep.equal({ outcome: 'unreachable', retryAfterMs: BUSY_MS });
    });

    holds('says unreachable when it is told to stop, during the attempt or before', async ({ port, behave }) => {
      behave('hangs');
      const attempt = new AbortController();
      const during = port.send(demoEnvelope, attempt.signal);
      attempt.abort();
      expect(await during).to.deep.equal({ outcome: 'unreachable' });
      expect(await port.send(demoEnvelope, attempt.signal)).to.deep.equal({ outcome: 'unreachable' });
    });
  });
}
