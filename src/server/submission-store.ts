// What the receiver needs from a place that keeps submissions. test/contracts/submission-store.ts holds every store to it.
import type { AttachmentShelf } from './attachment-shelf.js';

/** One submission as it is kept, together with the receipt that was given for it. */
export interface StoredSubmission {
  /** Idempotency key in lower case: what makes it one. */
  readonly key: string;
  readonly reference: string;
  /** SHA-256 of the raw bytes, hex. */
  readonly fingerprint: string;
  /** The body, byte for byte as it came. */
  readonly body: string;
  readonly procedureId: string;
  readonly procedureVersion: string;
  readonly procedureDigest: string;
  /** RFC 3339, UTC. */
  readonly receivedAt: string;
  /** The sealed receipt. */
  readonly jws: string;
  /** Which key sealed it, so that receipts stay verifiable after a key roll-over. */
  readonly sealKeyId: string;
}

export interface SubmissionStore {
  /** The files of submissions; left out, this store takes none. */
  readonly attachments?: AttachmentShelf;
  /**
   * Keeps a submission unless its key is taken, in one transaction. Resolves only when it is durable.
   *
   * @param attachments digests of the files that it speaks of: of what else came under its key nothing stays. All of them
   *   must be there.
   * @returns `kept`, or `already-there` with what was kept first, untouched: a key is kept as long as its submission.
   * @throws whatever the store throws when it cannot promise that; then nothing was kept.
   */
  keep(submission: StoredSubmission, attachments?: readonly string[]): Promise<Kept>;
  find(key: string): Promise<StoredSubmission | undefined>;
  close(): Promise<void>;
}

export interface Kept {
  readonly outcome: 'kept' | 'already-there';
  readonly submission: StoredSubmission;
}
