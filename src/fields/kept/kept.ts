// What cannot be asked: a value that is kept as it is, and said to be there. Nothing is ever typed.
import { BLANK } from '../../model/answer.js';
import type { Json } from '../../model/json.js';
import type { FieldKind } from '../field-kind.js';

export type KeptRaw = { readonly value?: Json };

export const kept: FieldKind<'kept', Record<string, never>, KeptRaw, 'answer.other'> = {
  kind: 'kept',
  read: ({ value }) => (value === undefined ? BLANK : { state: 'read', value }),
  format: (value) => ({ value }),
  blankRaw: {},
  unreadIssue: () => ({ code: 'answer.other', params: {} }),
  issueByKeyword: {},
};
