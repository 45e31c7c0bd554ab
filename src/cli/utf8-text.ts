// The text of a file that should be in UTF-8, without its byte order mark, and where it turns out to be in another encoding.

export interface Utf8Text {
  /** What is no UTF-8 is replaced by U+FFFD. */
  readonly text: string;
  /** UTF-16 code units from the start of the text; left out where all of it is UTF-8. */
  readonly firstUnreadable?: number;
}

export function utf8Text(bytes: Uint8Array): Utf8Text {
  const text = new TextDecoder().decode(bytes);
  // Each second byte of UTF-16 without its mark.
  if (text.includes('\0')) return { text, firstUnreadable: 0 };
  return isUtf8(bytes) ? { text } : { text, firstUnreadable: Math.max(0, text.indexOf('\uFFFD')) };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes) !== undefined;
  } catch {
    return false;
  }
}
