// Sends a frozen submission over HTTP: the same bytes under the same key at every attempt. Never changes, repeats or keeps them.
import type { SubmissionEnvelope } from '../model/submission.js';
import type { SubmissionOutcome, SubmissionPort } from '../ports/submission.js';
import { pageFetch, type Fetch } from './fetch-options.js';
import { checkReceipt } from './receipt-check.js';
import { readJsonObject } from './response-body.js';
import { retryAfterMs } from './retry-after.js';
import { readProblem, readReceipt } from './submission-documents.js';

export interface HttpSubmissionOptions {
  readonly url: string;
  readonly fetch?: Fetch;
  /** After this the attempt counts as unreachable. Default 30000. */
  readonly timeoutMs?: number;
}

const MAX_ANSWER_BYTES = 100_000;
/** Refusals that the same bytes under the same key may overcome: they were spoilt on the way. */
const SPOILT: ReadonlySet<string> = new Set(['body-interrupted', 'digest-mismatch']);
const LATER = { outcome: 'unreachable' } as const;

/**
 * `POST <url>` with `Idempotency-Key` (draft-ietf-httpapi-idempotency-key-header-07, a work in progress) and
 * `Content-Digest` (RFC 9530). Only a well-formed receipt over the same digest is `received`: a 200 from a hotel's
 * log-in page is `unreachable`, and so is a refusal without a readable problem document.
 */
export function httpSubmission({ url, fetch = pageFetch, timeoutMs = 30_000 }: HttpSubmissionOptions): SubmissionPort {
  return {
    async send(envelope, signal) {
      const attempt = new AbortController();
      const abort = (): void => attempt.abort();
      const timer = setTimeout(abort, timeoutMs);
      signal.addEventListener('abort', abort);
      if (signal.aborted) abort();
      try {
        return await readOutcome(await fetch(url, requestFor(envelope, attempt.signal)), envelope);
      } catch {
        // Why the network failed is kept from pages by browsers; that there is no answer is the outcome.
        return LATER;
      } finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', abort);
      }
    },
  };
}

function requestFor({ key, body, digest }: SubmissionEnvelope, signal: AbortSignal): RequestInit {
  return {
    method: 'POST',
    headers: {
      accept: 'application/json, application/problem+json',
      'content-type': 'application/json',
      'idempotency-key': `"${key}"`,
      'content-digest': `sha-256=:${base64OfHex(digest)}:`,
    },
    body,
    credentials: 'same-origin',
    redirect: 'error',
    cache: 'no-store',
    signal,
  };
}

async function readOutcome(response: Response, envelope: SubmissionEnvelope): Promise<SubmissionOutcome> {
  const { status } = response;
  if (status === 200 || status === 201) return readAcceptance(response, envelope);
  if (status < 400 || status >= 500 || status === 408 || status === 425 || status === 429) return later(response);
  const document = await readJsonObject(response, MAX_ANSWER_BYTES);
  const problem = document && readProblem(document, status);
  // Something between here and the receiver (a proxy, a firewall, a log-in page) refuses in words of its own: whether the
  // receiver has the submission is not known, so only the same key may be used again.
  if (problem === undefined || problem.code === 'in-progress') return later(response);
  if (SPOILT.has(problem.code)) return { ...LATER, problem };
  return { outcome: 'refused', problem };
}

async function readAcceptance(response: Response, envelope: SubmissionEnvelope): Promise<SubmissionOutcome> {
  const document = await readJsonObject(response, MAX_ANSWER_BYTES);
  const receipt = document && readReceipt(document);
  return receipt === undefined ? LATER : checkReceipt(receipt, envelope, response.status);
}

async function later(response: Response): Promise<SubmissionOutcome> {
  const wishMs = retryAfterMs(response.headers);
  if (!response.bodyUsed) await response.body?.cancel();
  return wishMs === undefined ? LATER : { ...LATER, retryAfterMs: wishMs };
}

function base64OfHex(hex: string): string {
  const bytes = hex.match(/../g) ?? [];
  return btoa(String.fromCharCode(...bytes.map((byte) => Number.parseInt(byte, 16))));
}
