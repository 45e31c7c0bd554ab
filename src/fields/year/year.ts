// A year of four digits. The value is a text (`"2026"`) or a number (`2026`), as the schema wants it. Two digits are
// completed only where the limits of the schema leave one century to choose.
import { BLANK } from '../../model/answer.js';
import type { Json, JsonObject } from '../../model/json.js';
import type { FieldKind, KindIssue } from '../field-kind.js';
import { plainDigits } from '../shared/plain-digits.js';
import { typesUnderstood } from '../shared/schema-types.js';

export type YearOptions = {
  /** The schema wants a text. */
  readonly isText?: true;
  readonly example?: string;
  /** The first and the last year that the schema takes, where it says both. */
  readonly within?: readonly [first: number, last: number];
};
export type YearCode = 'year.digits' | 'year.too-early' | 'year.too-late' | 'answer.not';

export const year: FieldKind<'year', YearOptions, string, YearCode> = {
  kind: 'year',
  read(raw, { isText, within }) {
    const typed = plainDigits(raw).replace(/\s/g, '');
    if (typed === '') return BLANK;
    const digits = /^\d\d$/.test(typed) && within !== undefined ? inFull(Number(typed), within) : typed;
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

/** `1985` of 85 between 1926 and 2020; as it is, where there are two such years or none. */
function inFull(year: number, [first, last]: readonly [number, number]): string {
  const found = year + 100 * Math.ceil((first - year) / 100);
  return found <= last && found + 100 > last ? String(found).padStart(4, '0') : String(year);
}

/** The limit as the first or last year that is taken. */
const LIMITS: Readonly<Record<string, (limit: number) => KindIssue & { readonly code: YearCode }>> = {
  minimum: (limit) => ({ code: 'year.too-early', params: { limit: Math.ceil(limit) } }),
  exclusiveMinimum: (limit) => ({ code: 'year.too-early', params: { limit: Math.floor(limit) + 1 } }),
  maximum: (limit) => ({ code: 'year.too-late', params: { limit: Math.floor(limit) } }),
  exclusiveMaximum: (limit) => ({ code: 'year.too-late', params: { limit: Math.ceil(limit) - 1 } }),
};

export function yearOptions(schema: JsonObject): YearOptions {
  const example = (Array.isArray(schema.examples) ? schema.examples : []).map((each: Json) => String(each)).find((each) => /^\d{4}$/.test(each));
  const first = numberIn(schema.minimum) ?? numberIn(schema.exclusiveMinimum, 1);
  const last = numberIn(schema.maximum) ?? numberIn(schema.exclusiveMaximum, -1);
  return { ...(first === undefined || last === undefined ? {} : { within: [first, last] as const }), ...(typesUnderstood(schema)[0] === 'string' ? ({ isText: true } as const) : {}), ...(example === undefined ? {} : { example }) };
}

function numberIn(limit: Json | undefined, more = 0): number | undefined {
  return typeof limit === 'number' ? limit + more : undefined;
}
