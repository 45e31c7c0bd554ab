// A short text on one line. Outer spaces are not part of an answer.
import { BLANK } from '../../model/answer.js';
import type { FieldKind } from '../field-kind.js';
import type { PatternShape } from '../../model/pattern-meaning.js';
import { asCode } from './as-code.js';
import { lengthIssue, patternIssue } from './pattern-issue.js';

export type TextFormat = 'uri-reference' | 'uuid' | 'date' | 'hostname' | 'ipv4' | 'ipv6' | 'exact';
/** Which keys a phone shows. */
export type TextInput = 'text' | 'numeric' | 'decimal' | 'email' | 'url' | 'tel';

// A type alias, not an interface: only an alias is assignable to Json.
export type TextOptions = {
  readonly maxLength?: number;
  readonly inputMode: TextInput;
  /** Of what is not typed unseen. */
  readonly pattern?: string;
  readonly format?: TextFormat;
  /** Fits the schema; also what an error sentence names. */
  readonly example?: string;
  /** What the schema's pattern is made of, for a sentence that does without an example; see pattern-words.ts. */
  readonly shape?: PatternShape;
  readonly without?: string;
  readonly accepted?: string;
  readonly least?: number;
  readonly most?: number;
  /** Typed unseen, and never shown again. */
  readonly secret?: boolean;
};
export type TextCode = 'text.too-short' | 'text.too-long' | 'text.pattern' | `text.${TextFormat}`;

/** Without control characters and turns of direction, which no eye sees; a lone half of a character becomes U+FFFD. */
export function readable(raw: string): string {
  return raw.replaceAll('\r\n', '\n').replaceAll('\t', ' ').replace(UNSEEN, '').replace(LONE_SURROGATE, '\uFFFD');
}
const UNSEEN = /(?!\n)[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;
/** As a broken paste may leave it: no JSON that can be signed holds one (RFC 8785). */
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

export const text: FieldKind<'text', TextOptions, string, TextCode> = {
  kind: 'text',
  read(raw, { inputMode, pattern }) {
    const typed = readable(raw).replaceAll('\n', ' ').trim();
    // Where digits are wanted, a postcode of Luxembourg is as good with the letter of its country.
    const bare = inputMode === 'numeric' ? typed.replace(/^L(UX?)?\W*(?=\d{4}$)/i, '') : typed;
    const value = pattern === undefined ? bare : asCode(bare, pattern);
    return value === '' ? BLANK : { state: 'read', value, raw };
  },
  format: (value) => String(value),
  blankRaw: '',
  unreadIssue: () => ({ code: 'text.pattern', params: {} }),
  issueByKeyword: {
    type: 'text.pattern', minLength: 'text.too-short', maxLength: 'text.too-long', pattern: 'text.pattern', format: 'text.pattern', oneOf: 'text.pattern', anyOf: 'text.pattern',
  },
  issueFor(found, options) {
    const { keyword } = found;
    if (keyword === 'format' && options.format !== undefined) return { code: `text.${options.format}`, params: {} };
    const issue = keyword === 'pattern' || keyword === 'type' ? patternIssue(options, found) : keyword === 'maxLength' ? lengthIssue(options.pattern ?? '', found) : undefined;
    return issue && { code: `text.${issue.code}`, params: issue.params };
  },
};
