// One of a closed list of codes.
import { BLANK } from '../../model/answer.js';
import type { Json } from '../../model/json.js';
import type { FieldKind } from '../field-kind.js';

export type ChoiceOptions = { readonly codes: readonly string[] };
export type ChoiceCode = 'choice.unknown';

export const choice: FieldKind<'choice', ChoiceOptions, string, ChoiceCode> = {
  kind: 'choice',
  accepts: (schema) => codesOf(schema.enum).length > 0,
  options: (schema) => ({ codes: codesOf(schema.enum) }),
  read: (raw) => (raw === '' ? BLANK : { state: 'read', value: raw }),
  format: (value) => String(value),
  blankRaw: '',
  unreadIssue: () => ({ code: 'choice.unknown', params: {} }),
  issueByKeyword: { enum: 'choice.unknown' },
};

/** The string codes of an `enum`. */
export function codesOf(list: Json | undefined): readonly string[] {
  return Array.isArray(list) ? list.filter((code) => typeof code === 'string') : [];
}
