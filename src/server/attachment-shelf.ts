// What the receiver needs from a place that keeps the files of submissions, beside the submissions themselves.
// test/contracts/attachment-shelf.ts holds every one to it.

export interface StoredAttachment {
  /** Of the submission that it goes with, in lower case. */
  readonly key: string;
  /** SHA-256 of the bytes, hex. */
  readonly digest: string;
  /** As sniffed. */
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** RFC 3339, UTC. */
  readonly receivedAt: string;
}
export type AttachmentFacts = Pick<StoredAttachment, 'digest' | 'mediaType'> & { readonly size: number };

export interface AttachmentShelf {
  /** Keeps a file unless this key has it already. Resolves only when it is durable. @throws then nothing was kept */
  put(attachment: StoredAttachment): Promise<'kept' | 'already-there'>;
  /** What has come under a key, without the bytes. */
  list(key: string): Promise<readonly AttachmentFacts[]>;
  read(key: string, digest: string): Promise<Uint8Array | undefined>;
  /** Forgets what came before this instant (RFC 3339, UTC) and no submission followed. Tells how many files that were. */
  sweep(before: string): Promise<number>;
}
