// Sends what was frozen: first kept on the device, then sent; the same key and the same bytes until the receiver has answered.
import { GovFormError } from '../model/error.js';
import type { Problem, SubmissionEnvelope } from '../model/submission.js';
import type { Ports } from '../ports/ports.js';
import type { SubmissionOutcome } from '../ports/submission.js';
import type { SendResult } from '../workflow/compile-workflow.js';
import type { Attachments } from './live-session.js';
import type { SessionStore } from './session-store.js';

export interface Outbox {
  /** One attempt. Never rejects: without an answer the outcome is `queued`, and a next attempt is planned. */
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
  /** The bytes of files, fetched when there are some to send. */
  readonly attachments: () => Promise<Attachments>;
  readonly onFailure: (error: unknown) => void;
}

const UNREACHABLE: SubmissionOutcome = { outcome: 'unreachable' };
/** A save that hangs must not keep a request from being sent. */
const LONGEST_SAVE_MS = 5000;

const sealing = () => import('./submission-envelope.js').catch(() => undefined);

export function createOutbox({ store, ports, save, sendAgain, attachments, onFailure }: OutboxOptions): Outbox {
  const { submission, environment } = ports;
  let cancelRetry = () => {};
  let refused: SubmissionEnvelope | undefined;
  const arrived = new Set<string>();

  async function attempt(signal: AbortSignal): Promise<SubmissionOutcome> {
    const sealed = store.state.envelope ?? (await seal());
    if (sealed === undefined) return UNREACHABLE;
    if ('status' in sealed) return { outcome: 'refused', problem: sealed };
    if (signal.aborted) return UNREACHABLE;
    // What was refused may have arrived all the same, sent twice by something on the way: same content, same key.
    store.set({ envelope: refused?.body === sealed.body ? refused : sealed });
    await soon(save());
    const { envelope } = store.state;
    if (signal.aborted || envelope === undefined || !environment.isOnline()) return UNREACHABLE;
    const send = async () => (envelope.attachments === undefined ? submission : (await import('./send-attachments.js')).withAttachments({ submission, attachments, arrived })).send(envelope, signal);
    return send().catch((error: unknown) => {
      onFailure(error);
      return UNREACHABLE;
    });
  }

  /** Loaded when it is first needed: it is no part of the first step. What cannot be loaded cannot be reached. */
  async function seal(): Promise<SubmissionEnvelope | Problem | undefined> {
    return (await sealing())?.sealEnvelope(store.state, environment).catch(problemOf);
  }

  async function soon(saving: Promise<void>): Promise<void> {
    let cancel = () => {};
    const patience = new Promise<void>((resolve) => {
      cancel = environment.after(LONGEST_SAVE_MS, resolve);
    });
    await Promise.race([saving, patience]);
    cancel();
  }

  return {
    async send(signal) {
      cancelRetry();
      const answer = await attempt(signal);
      if (signal.aborted) return { outcome: 'queued' };
      const { attempts, envelope } = store.state;
      if (answer.outcome === 'received') {
        // The answers are with the receiver now: on the device only the receipt stays.
        const sent = (await sealing())?.sentAnswers(store.state);
        store.set({ receipt: answer.receipt, sent, envelope: undefined, answers: new Map(), provenances: new Map() });
        return { outcome: 'received' };
      }
      const problem = refusalIn(answer, attempts);
      if (problem !== undefined) {
        refused = envelope;
        store.set({ envelope: undefined, attempts: 0 });
        return { outcome: 'refused', problem };
      }
      store.set({ attempts: attempts + 1 });
      // Without a network nothing is planned: its return is heard.
      if (environment.isOnline()) cancelRetry = environment.after(retryDelayMs(attempts, environment.random(), 'retryAfterMs' in answer ? answer.retryAfterMs : 0), sendAgain);
      return { outcome: 'queued' };
    },
    cancel: () => cancelRetry(),
  };
}

/** What arrives spoilt time after time is spoilt by something that will not go away: then the citizen has to know. */
function refusalIn(answer: SubmissionOutcome, attempts: number): Problem | undefined {
  if (answer.outcome === 'refused') return answer.problem;
  return answer.outcome === 'unreachable' && attempts + 1 >= SPOILT_ATTEMPTS ? answer.problem : undefined;
}

const SPOILT_ATTEMPTS = 3;

/** What keeps a submission from being made at all (GF207: no digest on an insecure page) is told like a refusal. */
function problemOf(error: unknown): Problem {
  const known = error instanceof GovFormError ? error : new GovFormError('GF306', String(error), 'Report this as a defect of gov-form.');
  const { code, message, remedy } = known;
  return { type: `urn:gov-form:problem:${code}`, title: 'The submission could not be made', status: 0, detail: message, code, remedy };
}

const FIRST_RETRY_MS = 1000;
const LAST_RETRY_MS = 5 * 60_000;
/** A receiver that asks for more is asked again all the same. */
const LONGEST_WISH_MS = 60 * 60_000;

/** Exponential with full jitter, not sooner than the receiver wished. @param random 0 ≤ n < 1 */
function retryDelayMs(attempts: number, random: number, retryAfterMs = 0): number {
  const ceiling = Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** attempts);
  return Math.max(Math.min(retryAfterMs, LONGEST_WISH_MS), FIRST_RETRY_MS + Math.floor(random * ceiling));
}
