// The port to the receiver of submissions.
import type { AttachmentReference } from '../model/attachment.js';
import type { Problem, Receipt, SubmissionEnvelope } from '../model/submission.js';

export type SubmissionOutcome =
  | { readonly outcome: 'received'; readonly receipt: Receipt }
  /** The receiver answered that it will not take this; sending it again changes nothing. */
  | { readonly outcome: 'refused'; readonly problem: Problem }
  /** No answer that can be relied on: send the same bytes under the same key later. */
  | {
      readonly outcome: 'unreachable';
      /** The receiver's own wish, if it said one. */
      readonly retryAfterMs?: number;
      /** The receiver did answer: the bytes were spoilt on the way. After a few attempts this is a refusal. */
      readonly problem?: Problem;
    };

export interface AttachmentToSend {
  /** Of the submission that it goes with. */
  readonly key: string;
  readonly reference: AttachmentReference;
  readonly bytes: Uint8Array;
}
export type AttachmentOutcome = { readonly outcome: 'received' } | Exclude<SubmissionOutcome, { readonly outcome: 'received' }>;

export interface SubmissionPort {
  /** Never rejects. A receipt whose digest differs from the envelope's is `refused` with code GF304. */
  send(envelope: SubmissionEnvelope, signal: AbortSignal): Promise<SubmissionOutcome>;
  /**
   * Sends one file of a submission, before the submission itself; the same one again changes nothing. Never rejects.
   * Left out: files cannot be sent this way.
   */
  attach?(attachment: AttachmentToSend, signal: AbortSignal): Promise<AttachmentOutcome>;
}
