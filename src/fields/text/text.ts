// A short text on one line. Outer spaces are not part of an answer.
import { BLANK } from '../../model/answer.js';
import type { FieldKind } from '../field-kind.js';

// A type alias, not an interface: only an alias is assignable to Json.
export type TextOptions = {
  readonly maxLength?: number;
  /** `numeric`: the schema's pattern accepts digits only, so a phone may show its digit keys. */
  readonly inputMode: 'text' | 'numeric';
};
export type TextCode = 'text.too-short' | 'text.too-long' | 'text.pattern';

/** Without control characters and turns of direction, which no eye sees; a lone half of a character becomes U+FFFD. */
export function readable(raw: string): string {
  return raw.replaceAll('\r\n', '\n').replaceAll('\t', ' ').replace(UNSEEN, '').replace(LONE_SURROGATE, '\uFFFD');
}
const UNSEEN = /(?!\n)[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;
/** As a broken paste may leave it: no JSON that can be signed holds one (RFC 8785). */
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;


export const text: FieldKind<'text', TextOptions, string, TextCode> = {
  kind: 'text',
  read(raw) {
    const value = readable(raw).replaceAll('\n', ' ').trim();
    return value === '' ? BLANK : { state: 'read', value, raw };
  },
  format: (value) => String(value),
  blankRaw: '',
  unreadIssue: () => ({ code: 'text.pattern', params: {} }),
  issueByKeyword: { minLength: 'text.too-short', maxLength: 'text.too-long', pattern: 'text.pattern', format: 'text.pattern' },
};
