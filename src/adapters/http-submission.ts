// Sends a frozen submission over HTTP: the same bytes under the same key at every attempt. Never changes, repeats or keeps them.
import type { SubmissionEnvelope } from '../model/submission.js';
import type { SubmissionOutcome, SubmissionPort } from '../ports/submission.js';
import { pageFetch, type Fetch } from './fetch-options.js';
import { attempt, contentDigest, failureIn, LATER, MAX_ANSWER_BYTES } from './http-outcome.js';
import { checkReceipt } from './receipt-check.js';
import { readJsonObject } from './response-body.js';
import { readReceipt } from './submission-documents.js';

export interface HttpSubmissionOptions {
  readonly url: string;
  readonly fetch?: Fetch;
  /** After this the attempt counts as unreachable. Default 30000. */
  readonly timeoutMs?: number;
  /** The same for one file. Default 600000. */
  readonly attachmentTimeoutMs?: number;
}

/**
 * `POST <url>` with `Idempotency-Key` (draft-ietf-httpapi-idempotency-key-header-07, a work in progress) and
 * `Content-Digest` (RFC 9530). Only a well-formed receipt over the same digest is `received`: a 200 from a hotel's
 * log-in page is `unreachable`, and so is a refusal without a readable problem document.
 */
export function httpSubmission({ url, fetch = pageFetch, timeoutMs = 30_000, attachmentTimeoutMs = 600_000 }: HttpSubmissionOptions): SubmissionPort {
  return {
    send: (envelope, signal) => attempt<SubmissionOutcome>(signal, timeoutMs, async (limit) => readOutcome(await fetch(url, requestFor(envelope, limit)), envelope)),
    async attach(attachment, signal) {
      // Fetched for those who send files. What cannot be loaded cannot be reached.
      const part = await import('./http-attachment.js').catch(() => undefined);
      return part?.httpAttachment(attachment, signal, { url, fetch, timeoutMs: attachmentTimeoutMs }) ?? LATER;
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
      'content-digest': contentDigest(digest),
    },
    body,
    credentials: 'same-origin',
    redirect: 'error',
    cache: 'no-store',
    signal,
  };
}

async function readOutcome(response: Response, envelope: SubmissionEnvelope): Promise<SubmissionOutcome> {
  return response.status === 200 || response.status === 201 ? readAcceptance(response, envelope) : failureIn(response);
}

async function readAcceptance(response: Response, envelope: SubmissionEnvelope): Promise<SubmissionOutcome> {
  const document = await readJsonObject(response, MAX_ANSWER_BYTES);
  const receipt = document && readReceipt(document);
  return receipt === undefined ? LATER : checkReceipt(receipt, envelope, response.status);
}
