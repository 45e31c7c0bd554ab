// A year of four digits. The value is a text (`"2026"`) or a number (`2026`), as the schema wants it. Two digits are
// completed only where the limits of the schema leave one century to choose.
import { BLANK } from '../../model/answer.js';
import type { Json, JsonObject } from '../../model/json.js';
import { centuriesIn, isPossible } from '../date/possible.js';
import { inFull, type Within } from '../date/within.js';
import type { FieldKind, KindIssue } from '../field-kind.js';
import { plainDigits } from '../shared/plain-digits.js';
import { typesUnderstood } from '../shared/schema-types.js';

export type YearOptions = {
  /** The schema wants a text. */
  readonly isText?: true;
  readonly example?: string;
  readonly within?: Within;
  /** The schema's own limits. */
  readonly taken?: Within;
  /** The schema's own, where it does not take every century. */
  readonly pattern?: string;
};
export type YearCode = 'year.digits' | 'year.too-early' | 'year.too-late' | 'answer.not';

/** As in `en 1985`, `im Jahr 1985`, without blanks. */
const CALLED = /^(?:en|[ai][nm])?(?:l['’])?(?:an|année|year|jahre?|joer)?(?=\d)/i;

export const year: FieldKind<'year', YearOptions, string, YearCode> = {
  kind: 'year',
  read(raw, { isText, within = [], taken = [], pattern }) {
    const typed = plainDigits(raw).replace(/\s/g, '').replace(CALLED, '').replace(/\.$/, '');
    if (typed === '') return BLANK;
    const digits = inFull(typed, (each) => [...within, ...taken].every(([by, limit]) => (by === '<=' ? Number(each) <= Number(limit) : Number(each) >= Number(limit))) && isPossible(each, { pattern }));
    if (!/^\d{4}$/.test(digits)) return { state: 'unread', raw };
    return { state: 'read', value: isText ? digits : Number(digits), raw };
  },
  format: (value) => (typeof value === 'number' ? String(value).padStart(4, '0') : String(value)),
  blankRaw: '',
  unreadIssue: () => ({ code: 'year.digits', params: {} }),
  issueByKeyword: {
    type: 'year.digits', format: 'year.digits', pattern: 'answer.not', minLength: 'year.digits', maxLength: 'year.digits', multipleOf: 'answer.not',
    minimum: 'year.too-early', exclusiveMinimum: 'year.too-early', maximum: 'year.too-late', exclusiveMaximum: 'year.too-late',
  },
  issueFor: ({ keyword, limit }) => (limit === undefined ? undefined : LIMITS[keyword]?.(limit)),
};

/** The limit as the first or last year that is taken. */
const LIMITS: Readonly<Record<string, (limit: number) => KindIssue & { readonly code: YearCode }>> = {
  minimum: (limit) => ({ code: 'year.too-early', params: { limit: Math.ceil(limit) } }),
  exclusiveMinimum: (limit) => ({ code: 'year.too-early', params: { limit: Math.floor(limit) + 1 } }),
  maximum: (limit) => ({ code: 'year.too-late', params: { limit: Math.floor(limit) } }),
  exclusiveMaximum: (limit) => ({ code: 'year.too-late', params: { limit: Math.ceil(limit) - 1 } }),
};

export function yearOptions(schema: JsonObject): YearOptions {
  const example = (Array.isArray(schema.examples) ? schema.examples : []).map((each: Json) => String(each)).find((each) => /^\d{4}$/.test(each));
  const taken = KEYWORDS.flatMap(([keyword, by, more]) => {
    const limit = schema[keyword];
    return typeof limit === 'number' ? [[by, limit + more] as const] : [];
  });
  return { ...(taken.length === 0 ? {} : { taken }), ...centuriesIn(schema, '80'), ...(typesUnderstood(schema)[0] === 'string' ? ({ isText: true } as const) : {}), ...(example === undefined ? {} : { example }) };
}

const KEYWORDS = [['minimum', '>=', 0], ['exclusiveMinimum', '>=', 1], ['maximum', '<=', 0], ['exclusiveMaximum', '<=', -1]] as const;
