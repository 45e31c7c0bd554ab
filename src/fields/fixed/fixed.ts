// What the schema fixes: shown, never asked. Whatever a control gives, the answer is the one value there is.
import type { Json } from '../../model/json.js';
import type { FieldKind } from '../field-kind.js';
import { readableJson } from '../shared/readable-json.js';

export type FixedOptions = { readonly value: Json; readonly title?: string };

export const fixed: FieldKind<'fixed', FixedOptions, string, 'answer.other'> = {
  kind: 'fixed',
  read: (_raw, { value }) => ({ state: 'read', value }),
  format: (value, { title }) => title ?? readableJson(value),
  blankRaw: '',
  unreadIssue: () => ({ code: 'answer.other', params: {} }),
  issueByKeyword: {},
};
