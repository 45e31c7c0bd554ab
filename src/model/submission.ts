// What is sent and what comes back: the submission, its envelope on the device, the receipt, the problem document.
import type { AttachmentReference } from './attachment.js';
import type { Issue } from './issue.js';
import type { JsonObject } from './json.js';
import type { Path } from './path.js';
import type { Language } from './text.js';

export const SUBMISSION_FORMAT = 'gov-form/submission/1';
export const RECEIPT_FORMAT = 'gov-form/receipt/1';

/** The body of a submission, sent as RFC 8785 canonical JSON. */
export interface Submission {
  readonly format: typeof SUBMISSION_FORMAT;
  readonly procedure: ProcedureReference;
  readonly language: Language;
  /** Valid against the answers' schema; only what applies. */
  readonly answers: JsonObject;
  /** RFC 6901 pointers to what is still to be given: an application may lawfully be sent without it. Left out: nothing. */
  readonly later?: readonly string[];
  /**
   * Per answer path that a register provided: who, when, and whether the citizen changed it; or from which answer it was
   * copied. No register value, and the
   * browser's own word: nobody has signed it.
   */
  readonly provenance: Readonly<Record<Path, SentOrigin>>;
}
/** `copiedFrom`: the citizen said that it is the same as the answer at that path. */
export type SentOrigin = { readonly source: string; readonly retrievedAt: string; readonly contested: boolean } | { readonly copiedFrom: Path };
export interface ProcedureReference {
  readonly id: string;
  readonly version: string;
  readonly digest: string;
}

/** A submission frozen for sending: the same key and the same bytes at every attempt. */
export interface SubmissionEnvelope {
  /** UUID v4, minted once; sent as Idempotency-Key. */
  readonly key: string;
  /** RFC 8785 text of the Submission. */
  readonly body: string;
  /** SHA-256 of the body's UTF-8 bytes, hex. */
  readonly digest: string;
  /** RFC 3339, device time; evidence only. */
  readonly createdAt: string;
  /** The files that the answers speak of, each once: they go first. Left out: none. */
  readonly attachments?: readonly AttachmentReference[];
}

/** What the receiver seals and returns. Contains no answers. */
export interface ReceiptStatement {
  readonly format: typeof RECEIPT_FORMAT;
  /** For people: derived from the idempotency key, `XXXX-XXXX-XXXX-C`. */
  readonly reference: string;
  /** RFC 3339, UTC, the receiver's clock. */
  readonly receivedAt: string;
  /** SHA-256 of the body that was received, hex. */
  readonly digest: string;
  readonly procedure: ProcedureReference;
  /** Who received it (a name or URN chosen by the operator). */
  readonly receiver: string;
  /** The same in the languages of those who send, where the operator gave it. */
  readonly receiverNames?: Readonly<Record<Language, string>>;
  /** The seal is not a qualified one: the operator says what it is, for example `demonstration`. */
  readonly seal: 'demonstration' | 'advanced' | 'qualified';
}
export interface Receipt {
  readonly statement: ReceiptStatement;
  /** The statement as compact JWS over its RFC 8785 bytes (JAdES B-B shape, attached). */
  readonly jws: string;
}

/** RFC 9457 problem document, with the members the engine adds. */
export interface Problem {
  /** `urn:gov-form:problem:<code>` */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly remedy: string;
  readonly issues?: readonly Issue[];
}
