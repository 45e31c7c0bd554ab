// What the environments compute alike: a calendar date, a digest. Pure.

/** `YYYY-MM-DD` on the wall calendar of the device's own time zone. */
export function localDate(time: Date): string {
  const year = String(time.getFullYear()).padStart(4, '0');
  const month = String(time.getMonth() + 1).padStart(2, '0');
  return `${year}-${month}-${String(time.getDate()).padStart(2, '0')}`;
}

/** SHA-256 of a text's UTF-8 bytes, or of the bytes as they are, in lower-case hex. */
export async function hexDigest(content: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', typeof content === 'string' ? new TextEncoder().encode(content) : content);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
