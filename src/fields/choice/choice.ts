// One of a closed list of values. The controls know each by its code.
import { BLANK } from '../../model/answer.js';
import type { Json } from '../../model/json.js';
import { jsonEqual } from '../../schema/json-equal.js';
import type { FieldKind } from '../field-kind.js';

// A type alias, not an interface: only an alias is assignable to Json.
export type ChoiceOptions = {
  readonly codes: readonly string[];
  /** The values behind the codes, in the same order; left out where each code is its own value. */
  readonly values?: readonly Json[];
  /** The schema's own words, by code: for where the procedure's texts have none. */
  readonly titles?: Readonly<Record<string, string>>;
  readonly hints?: Readonly<Record<string, string>>;
};
export type ChoiceCode = 'choice.unknown' | 'choice.other';

/** More are found by typing. */
export const MOST_LISTED = 30;

export const choice: FieldKind<'choice', ChoiceOptions, string, ChoiceCode> = {
  kind: 'choice',
  read(raw, options) {
    if (raw === '') return BLANK;
    // It was typed, and is none of them.
    if (options.codes.length > MOST_LISTED && !options.codes.includes(raw)) return { state: 'unread', raw };
    return { state: 'read', value: valueOf(raw, options) };
  },
  format: codeOf,
  blankRaw: '',
  unreadIssue: () => ({ code: 'choice.unknown', params: {} }),
  issueByKeyword: {
    type: 'choice.unknown', enum: 'choice.unknown', oneOf: 'choice.unknown', anyOf: 'choice.unknown', const: 'choice.other', not: 'choice.other',
  },
};

/** A code that is not in the list stays as it is: the schema refuses it. */
export function valueOf(code: string, { codes, values }: ChoiceOptions): Json {
  return values?.[codes.indexOf(code)] === undefined ? code : (values[codes.indexOf(code)] ?? null);
}

export function codeOf(value: Json, { codes, values = codes }: ChoiceOptions): string {
  const code = codes[values.findIndex((each) => jsonEqual(each, value))];
  return code ?? (typeof value === 'string' ? value : JSON.stringify(value));
}
