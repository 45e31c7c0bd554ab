// A postcode. One of Luxembourg, however it is typed (`L-1234`, `L 1234`, `1234`), is stored as its four digits, or as the schema's
// pattern wants it; one of another country is any text.
import { BLANK } from '../../model/answer.js';
import type { FieldKind } from '../field-kind.js';
import { plainDigits } from '../shared/plain-digits.js';
import { readable } from '../text/text.js';

// A type alias, not an interface: only an alias is assignable to Json.
export type PostcodeOptions = {
  /** The schema wants `L-1234`. */
  readonly prefixed?: true;
  /** The schema itself wants one of Luxembourg. */
  readonly isLuxembourg?: true;
  readonly example?: string;
};
export type PostcodeCode = 'postcode.shape' | 'postcode.zero';

export const postcode: FieldKind<'postcode', PostcodeOptions, string, PostcodeCode> = {
  kind: 'postcode',
  read(raw, { prefixed, isLuxembourg }) {
    const written = plainDigits(readable(raw)).replace(/\s+/g, ' ').trim();
    const typed = isLuxembourg === true ? written.replace(/(\d) (?=\d)/g, '$1') : written;
    if (typed === '') return BLANK;
    const digits = digitsOf(typed);
    return { state: 'read', value: digits === undefined ? typed : prefixed === true ? `L-${digits}` : digits, raw };
  },
  format: (value) => String(value),
  blankRaw: '',
  unreadIssue: () => ({ code: 'postcode.shape', params: {} }),
  issueByKeyword: { type: 'postcode.shape', pattern: 'postcode.shape', minLength: 'postcode.shape', maxLength: 'postcode.shape', format: 'postcode.shape' },
  // No postcode of Luxembourg begins with it.
  issueFor: ({ keyword, given }, { isLuxembourg }) => (isLuxembourg === true && keyword === 'pattern' && /^(L-)?0\d{3}$/.test(String(given)) ? { code: 'postcode.zero', params: {} } : undefined),
};

/** Of a postcode of Luxembourg, in whatever way it is written; `undefined` for any other. */
export function digitsOf(typed: string): string | undefined {
  return /^(?:L(?:UX?)?[\s.–-]*)?(\d{4})$/i.exec(typed.trim())?.[1];
}
