// A file that goes with an answer, as the answer speaks of it: never its bytes. Those are kept beside the draft.

// A type alias, not an interface: only an alias is assignable to Json.
export type AttachmentReference = {
  /** SHA-256 of the bytes, hex: by it the file is known everywhere. */
  readonly digest: string;
  /** As the bytes themselves say. */
  readonly mediaType: string;
  /** As the citizen knows it. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
};
