// The receiver's answers as values, and the one place where they become HTTP responses. Never decides what to answer.
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { ReceiptStatement } from '../model/submission.js';
import { problemDocument } from './problems.js';
import type { Refusal } from './problems.js';
import type { ReceiverOutcome } from './receiver-options.js';
import type { StoredSubmission } from './submission-store.js';

export interface Answer {
  readonly status: number;
  readonly outcome: ReceiverOutcome;
  readonly mediaType: 'application/json' | 'application/problem+json';
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What is learned about a request on its way, for the log alone. */
export interface Notes {
  bytes: number;
  procedure?: { readonly id: string; readonly version: string };
  reference?: string;
  fault?: string;
}

export function refusal(refused: Refusal, headers: Readonly<Record<string, string>> = {}): Answer {
  const document = problemDocument(refused);
  const mediaType = 'application/problem+json';
  return { status: document.status, outcome: refused.problem, mediaType, body: JSON.stringify(document), headers };
}

export function jsonAnswer(status: number, outcome: ReceiverOutcome, body: string): Answer {
  return { status, outcome, mediaType: 'application/json', body, headers: {} };
}

export function emptyAnswer(status: number, outcome: ReceiverOutcome): Answer {
  return jsonAnswer(status, outcome, '');
}

export function unavailable(problem: 'store-unavailable' | 'seal-unavailable'): Answer {
  return refusal({ problem }, { 'Retry-After': '30' });
}

/** The receipt of a kept submission: made of what was kept, so that it is the same bytes each time. */
export function receiptAnswer({ jws }: StoredSubmission, status: number, outcome: ReceiverOutcome): Answer {
  const statement: ReceiptStatement = JSON.parse(Buffer.from(jws.split('.')[1] ?? '', 'base64url').toString('utf8'));
  return jsonAnswer(status, outcome, canonicalize({ statement, jws }) ?? '');
}

export function answerTo({ status, mediaType, body, headers }: Answer): Response {
  const fixed = { 'Content-Type': mediaType, 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' };
  return new Response(body === '' ? null : body, { status, headers: { ...fixed, ...headers } });
}

export function referenceHash(reference: string): string {
  return createHash('sha256').update(reference).digest('hex').slice(0, 16);
}

/** The class and code of an error. Its message may quote what was sent, so it is left behind. */
export function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return [error.constructor.name, code].filter((word) => /^[A-Za-z0-9_]{1,60}$/.test(word)).join(' ');
}
