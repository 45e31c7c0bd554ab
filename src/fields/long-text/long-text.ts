// A text of several lines. Line ends are kept as `\n`.
import { BLANK } from '../../model/answer.js';
import type { FieldKind } from '../field-kind.js';
import { patternIssue } from '../text/pattern-issue.js';
import { wordsForPattern } from '../text/pattern-words.js';
import { readable } from '../text/text.js';

export type LongTextOptions = { readonly maxLength?: number; /** Of the schema's own. */ readonly example?: string };
export type LongTextCode = 'long-text.too-short' | 'long-text.too-long' | 'long-text.pattern';

export const longText: FieldKind<'long-text', LongTextOptions, string, LongTextCode> = {
  kind: 'long-text',
  read(raw) {
    const value = readable(raw).trim();
    return value === '' ? BLANK : { state: 'read', value, raw };
  },
  format: (value) => String(value),
  blankRaw: '',
  unreadIssue: () => ({ code: 'long-text.pattern', params: {} }),
  issueByKeyword: {
    type: 'long-text.pattern', minLength: 'long-text.too-short', maxLength: 'long-text.too-long', pattern: 'long-text.pattern',
    format: 'long-text.pattern', oneOf: 'long-text.pattern', anyOf: 'long-text.pattern',
  },
  issueFor(found, { maxLength = Infinity, example }) {
    if (found.keyword !== 'pattern' || typeof found.value !== 'string') return undefined;
    const { code, params } = patternIssue(wordsForPattern(found.value, { minLength: 0, maxLength }, example), found);
    return { code: `long-text.${code}`, params };
  },
};
