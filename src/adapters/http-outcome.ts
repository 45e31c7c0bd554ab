// What a request to a receiver came to, as far as it was no success: shared by everything that is sent to one. Never repeats a
// request.
import type { SubmissionOutcome } from '../ports/submission.js';
import { readJsonObject } from './response-body.js';
import { retryAfterMs } from './retry-after.js';
import { readProblem } from './submission-documents.js';

export type NotReceived = Exclude<SubmissionOutcome, { readonly outcome: 'received' }>;

export const MAX_ANSWER_BYTES = 100_000;
/** Refusals that the same bytes under the same key may overcome: they were spoilt or lost on the way. */
const SPOILT: ReadonlySet<string> = new Set(['body-interrupted', 'digest-mismatch', 'attachment-missing']);
export const LATER = { outcome: 'unreachable' } as const;

/** One request, given up after a while or when the signal says so. */
export async function attempt<Outcome>(signal: AbortSignal, timeoutMs: number, request: (signal: AbortSignal) => Promise<Outcome>): Promise<Outcome | typeof LATER> {
  const giveUp = new AbortController();
  const abort = (): void => giveUp.abort();
  const timer = setTimeout(abort, timeoutMs);
  signal.addEventListener('abort', abort);
  if (signal.aborted) abort();
  try {
    return await request(giveUp.signal);
  } catch {
    // Why the network failed is kept from pages by browsers; that there is no answer is the outcome.
    return LATER;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
}

/** Of an answer that is neither 200 nor 201. */
export async function failureIn(response: Response): Promise<NotReceived> {
  const { status } = response;
  if (status < 400 || status >= 500 || status === 408 || status === 425 || status === 429) return later(response);
  const document = await readJsonObject(response, MAX_ANSWER_BYTES);
  const problem = document && readProblem(document, status);
  // Something between here and the receiver (a proxy, a firewall, a log-in page) refuses in words of its own: whether the
  // receiver has the submission is not known, so only the same key may be used again.
  if (problem === undefined || problem.code === 'in-progress') return later(response);
  if (SPOILT.has(problem.code)) return { ...LATER, problem };
  return { outcome: 'refused', problem };
}

async function later(response: Response): Promise<NotReceived> {
  const wishMs = retryAfterMs(response.headers);
  if (!response.bodyUsed) await response.body?.cancel();
  return wishMs === undefined ? LATER : { ...LATER, retryAfterMs: wishMs };
}

/** For `Content-Digest` (RFC 9530). @param hex SHA-256 */
export function contentDigest(hex: string): string {
  const bytes = hex.match(/../g) ?? [];
  return `sha-256=:${btoa(String.fromCharCode(...bytes.map((byte) => Number.parseInt(byte, 16))))}:`;
}
