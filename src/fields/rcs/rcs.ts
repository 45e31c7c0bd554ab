// The number in the Luxembourg trade and companies register (RCS): a letter for the part of the register, and digits. It has
// no check digit; the register is not asked.
import { BLANK } from '../../model/answer.js';
import { bareCode } from '../shared/bare-code.js';
import type { FieldKind } from '../field-kind.js';

// A type alias, not an interface: only an alias is assignable to Json.
export type RcsOptions = { readonly example?: string };
export type RcsCode = 'rcs.unreadable' | 'rcs.letter' | 'answer.not';

export const rcs: FieldKind<'rcs', RcsOptions, string, RcsCode> = {
  kind: 'rcs',
  read(raw) {
    if (raw.trim() === '') return BLANK;
    const value = bareRcs(raw);
    return /^[A-Z]\d{1,7}$/.test(value) ? { state: 'read', value, raw } : { state: 'unread', raw };
  },
  format: (value) => String(value),
  blankRaw: '',
  unreadIssue: (raw, { example }) =>
    /^\d{1,7}$/.test(bareRcs(raw)) ? { code: 'rcs.letter', params: {} } : { code: 'rcs.unreadable', params: example === undefined ? {} : { example } },
  issueByKeyword: { type: 'rcs.unreadable', format: 'rcs.unreadable', pattern: 'answer.not', minLength: 'answer.not', maxLength: 'answer.not' },
};

/** Written before it: the register's name and place, “number”, or how the registers of the Union name it (`LURCSL.B123456`). */
function bareRcs(raw: string): string {
  return bareCode(raw)
    .replace(/^LURCSL(?=[A-Z]\d)/, '')
    .replace(/^(?:RCSL(?=[A-Z]\d)|RCS|N[°O]|NR|NUM[EÉ]RO|NUMMER|NUMBER|LUXEM(?:BOURG|BURG)|L[EË]TZEBUERG|DIEKIRCH)+(?=[A-Z]?\d)/, '')
    .replace(/^([A-Z]?)0+(?=\d)/, '$1');
}
