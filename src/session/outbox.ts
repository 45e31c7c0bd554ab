// Sends what was frozen: first kept on the device, then sent; the same key and the same bytes until the receiver has answered.
import { GovFormError } from '../model/error.js';
import type { Problem } from '../model/submission.js';
import type { Ports } from '../ports/ports.js';
import type { SubmissionOutcome } from '../ports/submission.js';
import type { SendResult } from '../workflow/compile-workflow.js';
import type { SessionStore } from './session-store.js';
import { sealEnvelope } from './submission-envelope.js';

export interface Outbox {
  /** One attempt. Never rejects for want of a network: then the outcome is `queued`, and a next attempt is planned. */
  send(signal: AbortSignal): Promise<SendResult>;
  /** Takes back the planned attempt. */
  cancel(): void;
}

export interface OutboxOptions {
  readonly store: SessionStore;
  readonly ports: Ports;
  /** Saves the state as it stands; resolves when it is saved or could not be. */
  readonly save: () => Promise<void>;
  readonly sendAgain: () => void;
}

export function createOutbox({ store, ports: { submission, environment }, save, sendAgain }: OutboxOptions): Outbox {
  let cancelRetry = () => {};
  const attempt = async (signal: AbortSignal): Promise<SubmissionOutcome> => {
    const envelope = store.state.envelope ?? (await sealEnvelope(store.state, environment).catch(problemOf));
    if ('status' in envelope) return { outcome: 'refused', problem: envelope };
    store.set({ envelope });
    await save();
    if (!environment.isOnline()) return { outcome: 'unreachable' };
    return submission.send(envelope, signal);
  };
  return {
    async send(signal) {
      cancelRetry();
      const answer = await attempt(signal);
      const { attempts } = store.state;
      if (answer.outcome === 'received') {
        // The answers are with the receiver now: here only the receipt stays.
        store.set({ receipt: answer.receipt, envelope: undefined, answers: new Map(), provenances: new Map() });
        return { outcome: 'received' };
      }
      if (answer.outcome === 'refused') {
        store.set({ envelope: undefined, attempts: 0 });
        return answer;
      }
      store.set({ attempts: attempts + 1 });
      cancelRetry = environment.after(retryDelayMs(attempts, environment.random(), answer.retryAfterMs), sendAgain);
      return { outcome: 'queued' };
    },
    cancel: () => cancelRetry(),
  };
}

/** What keeps a submission from being made at all (GF207: no digest on an insecure page) is told like a refusal. */
function problemOf(error: unknown): Problem {
  if (!(error instanceof GovFormError)) throw error;
  const { code, message, remedy } = error;
  return { type: `urn:gov-form:problem:${code}`, title: 'The submission could not be made', status: 0, detail: message, code, remedy };
}

const FIRST_RETRY_MS = 1000;
const LAST_RETRY_MS = 5 * 60_000;

/** Exponential with full jitter, never sooner than the receiver wished. @param random 0 ≤ n < 1 */
export function retryDelayMs(attempts: number, random: number, retryAfterMs = 0): number {
  const ceiling = Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** attempts);
  return Math.max(retryAfterMs, FIRST_RETRY_MS + Math.floor(random * ceiling));
}
