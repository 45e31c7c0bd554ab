// One box to tick: a boolean that can only be true. Not ticked is no answer.
import { BLANK } from '../../model/answer.js';
import type { FieldKind } from '../field-kind.js';

export type ConfirmCode = 'confirm.unticked';

export const confirm: FieldKind<'confirm', Record<string, never>, string, ConfirmCode> = {
  kind: 'confirm',
  read: (raw) => (raw === 'true' ? { state: 'read', value: true } : BLANK),
  format: (value) => (value === true ? 'true' : ''),
  blankRaw: '',
  unreadIssue: () => ({ code: 'confirm.unticked', params: {} }),
  issueByKeyword: { type: 'confirm.unticked', enum: 'confirm.unticked', const: 'confirm.unticked' },
};
