// Yes or no: a boolean of which both values may be given.
import { BLANK } from '../../model/answer.js';
import type { FieldKind } from '../field-kind.js';

export type YesNoCode = 'yes-no.unknown';

/** The codes by which a procedure's texts may name the two. */
export type YesNoOptions = { readonly codes: readonly string[] };

export const yesNo: FieldKind<'yes-no', YesNoOptions, string, YesNoCode> = {
  kind: 'yes-no',
  read(raw) {
    if (raw === '') return BLANK;
    return raw === 'true' || raw === 'false' ? { state: 'read', value: raw === 'true' } : { state: 'unread', raw };
  },
  format: (value) => String(value),
  blankRaw: '',
  unreadIssue: () => ({ code: 'yes-no.unknown', params: {} }),
  issueByKeyword: { type: 'yes-no.unknown', enum: 'yes-no.unknown', const: 'yes-no.unknown' },
};
