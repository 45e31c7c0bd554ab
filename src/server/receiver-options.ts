// What an operator gives the receiver, and what she gets to log. Types only.
import type { AttachmentReference } from '../model/attachment.js';
import type { Issue } from '../model/issue.js';
import type { JsonObject } from '../model/json.js';
import type { Submission } from '../model/submission.js';
import type { Language } from '../model/text.js';
import type { ProblemCode } from './problems.js';
import type { Seal } from './seal.js';
import type { SubmissionStore } from './submission-store.js';

/** One version of one procedure that is taken. Give every version that citizens may still have on their devices. */
export interface AcceptedProcedure {
  readonly id: string;
  readonly version: string;
  /** As in the form model: SHA-256, hex. */
  readonly digest: string;
  /**
   * The engine's own check, run again on the server; the browser is never trusted.
   * @param today `YYYY-MM-DD` at the receiver's time zone.
   */
  revalidate(answers: JsonObject, today: string): readonly Issue[] | Promise<readonly Issue[]>;
  /**
   * What a submission says of itself and cannot be: a language that the procedure does not speak, a source that does not
   * hold that answer. A pointer to it, or `undefined`. Left out, it is not looked at.
   */
  faultIn?(submission: Submission): string | undefined;
  /** The files that the answers speak of: each must have come under the same key. Left out: none. */
  attachmentsIn?(answers: JsonObject, today: string): readonly AttachmentReference[];
}

export interface ReceiverOptions {
  readonly procedures: readonly AcceptedProcedure[];
  readonly store: SubmissionStore;
  readonly seal: Seal;
  /** Who receives, as the receipt names it: once, or by language, the first one being for all others. */
  readonly receiver: string | Readonly<Record<Language, string>>;
  /** Path before `/submissions`; default none. */
  readonly base?: string;
  /** Where "today" is; an IANA name, default `Europe/Luxembourg`. */
  readonly timeZone?: string;
  readonly clock?: () => Date;
  /** Default 262144. */
  readonly maxBytes?: number;
  /** Of one file; default 10000000. At least what the procedures allow. */
  readonly maxAttachmentBytes?: number;
  /** Under one key; default 20. */
  readonly maxAttachments?: number;
  /** After so many days files are forgotten that no submission followed; default 30. */
  readonly attachmentDays?: number;
  /** A scanner of the operator's. `false` refuses the file; a throw counts as a mistake of the receiver's, and nothing is kept. */
  readonly inspectAttachment?: (bytes: Uint8Array, mediaType: string) => Promise<boolean>;
  /** Called once per request. A throw of its own never reaches the citizen. */
  readonly log?: (entry: ReceiverLogEntry) => void;
}

/** Everything that may be logged: no body, no key, no address, no name that the sender chose. */
export interface ReceiverLogEntry {
  /** RFC 3339, UTC. */
  readonly time: string;
  readonly outcome: ReceiverOutcome;
  readonly status: number;
  /** Of the body that was read. */
  readonly bytes: number;
  readonly durationMs: number;
  /** Only of a procedure that this receiver takes. */
  readonly procedure?: string;
  readonly version?: string;
  /** First 16 hex digits of SHA-256 over the reference: enough to find a case that the citizen names. */
  readonly referenceHash?: string;
  /** Class and code of what went wrong inside, for example `SqliteError SQLITE_FULL`; never its message. */
  readonly fault?: string;
}
export type ReceiverOutcome = 'received' | 'repeated' | 'receipt-found' | 'keys-given' | 'attachment-received' | 'attachment-repeated' | 'attachment-found' | ProblemCode;
