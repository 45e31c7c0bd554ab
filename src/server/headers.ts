// Reads the two headers that make a submission repeatable and checkable: Idempotency-Key and Content-Digest. Pure.
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const SHA_256_MEMBER = /^sha-256=:([A-Za-z0-9+/]{43}=):$/;

/** The key in lower case, from the quoted structured-field string or the bare UUID; `undefined` when it is neither. */
export function readIdempotencyKey(header: string | null): string | undefined {
  const [, quoted, bare] = /^\s*(?:"([^"]*)"|([^"\s]*))\s*$/.exec(header ?? '') ?? [];
  const key = (quoted ?? bare ?? '').toLowerCase();
  return isKey(key) ? key : undefined;
}

export function isKey(text: string): boolean {
  return UUID.test(text);
}

/** The SHA-256 named in Content-Digest (RFC 9530), as hex; other algorithms beside it are passed over. */
export function readContentDigest(header: string | null): string | undefined {
  for (const member of (header ?? '').split(',')) {
    const [, base64] = SHA_256_MEMBER.exec(member.trim()) ?? [];
    if (base64 !== undefined) return Buffer.from(base64, 'base64').toString('hex');
  }
  return undefined;
}

/** `application/json`, with no charset or utf-8. */
export function isJsonMediaType(header: string | null): boolean {
  return /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test((header ?? '').trim());
}
