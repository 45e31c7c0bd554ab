// The port behind which the bytes of files lie that a draft's answers speak of: kept with the draft, and gone with it.

export interface AttachmentStore {
  /**
   * Keeps the bytes of a file; the same ones again cost nothing. Resolves only when they are durable. What the caller does
   * with the bytes afterwards changes nothing here.
   * @param digest SHA-256 of the bytes, hex; the caller has made it from these bytes
   * @throws {GovFormError} GF402 no room: what was kept before is intact; GF403 the store failed
   */
  put(draft: string, digest: string, bytes: Uint8Array): Promise<void>;
  /** The bytes, or `undefined`: never kept, or lost. @throws {GovFormError} GF403 */
  get(draft: string, digest: string): Promise<Uint8Array | undefined>;
  /** The digests of all that is kept with a draft. @throws {GovFormError} GF403 */
  digests(draft: string): Promise<ReadonlySet<string>>;
  /** Forgets everything of a draft but these. @throws {GovFormError} GF403 */
  retain(draft: string, digests: ReadonlySet<string>): Promise<void>;
}
