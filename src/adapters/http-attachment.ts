// Sends one file of a submission over HTTP, by its digest: the same one again costs a question and changes nothing.
import type { AttachmentOutcome, AttachmentToSend } from '../ports/submission.js';
import type { Fetch } from './fetch-options.js';
import { attempt, contentDigest, failureIn, LATER, MAX_ANSWER_BYTES } from './http-outcome.js';
import { readJsonObject } from './response-body.js';

export interface HttpAttachmentOptions {
  /** Of the submissions: the file goes below it. */
  readonly url: string;
  readonly fetch: Fetch;
  readonly timeoutMs: number;
}

/** Smaller files are sent without asking first whether they are there. */
const WORTH_ASKING_BYTES = 100_000;

/** `PUT <url>/<key>/attachments/<digest>`, after a `HEAD` of the same where that may save much. */
export async function httpAttachment({ key, reference, bytes }: AttachmentToSend, signal: AbortSignal, { url, fetch, timeoutMs }: HttpAttachmentOptions): Promise<AttachmentOutcome> {
  const address = `${url}/${key}/attachments/${reference.digest}`;
  const common = { credentials: 'same-origin', redirect: 'error', cache: 'no-store' } as const;
  return attempt<AttachmentOutcome>(signal, timeoutMs, async (limit) => {
    if (bytes.length >= WORTH_ASKING_BYTES) {
      const there = await fetch(address, { ...common, method: 'HEAD', signal: limit });
      if (there.status === 204) return { outcome: 'received' };
    }
    const response = await fetch(address, {
      ...common,
      method: 'PUT',
      headers: { accept: 'application/json, application/problem+json', 'content-type': reference.mediaType, 'content-digest': contentDigest(reference.digest) },
      body: new Uint8Array(bytes),
      signal: limit,
    });
    if (response.status !== 200 && response.status !== 201) return failureIn(response);
    const document = await readJsonObject(response, MAX_ANSWER_BYTES);
    // A 200 from a log-in page is no confirmation.
    return document?.['digest'] === reference.digest ? { outcome: 'received' } : LATER;
  });
}
