// Which sort of answer somebody wants to give, where a schema admits several. Never part of what is sent.
import { BLANK } from '../../model/answer.js';
import type { FieldKind } from '../field-kind.js';

/** Names of JSON Schema types, in the schema's order. */
export type ValueTypeOptions = {
  readonly codes: readonly string[];
  /** What the schema calls null, where that is one of them. */
  readonly none?: string;
};

export const valueType: FieldKind<'value-type', ValueTypeOptions, string, never> = {
  kind: 'value-type',
  read: (raw) => (raw === '' ? BLANK : { state: 'read', value: raw }),
  format: (value) => String(value),
  blankRaw: '',
  unreadIssue() {
    throw new TypeError('unread');
  },
  issueByKeyword: {},
};
