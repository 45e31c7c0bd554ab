// The Luxembourg national number of a legal person: 11 digits. Source: règlement grand-ducal of 21 December 1987, article 1.
// Its check digit is computed in several ways, of which not all are published: only the shape is looked at.
import { BLANK } from '../../model/answer.js';
import { bareCode } from '../shared/bare-code.js';
import type { FieldKind } from '../field-kind.js';

// A type alias, not an interface: only an alias is assignable to Json.
export type LegalPersonNumberOptions = { readonly example?: string };
export type LegalPersonNumberCode = 'legal-person-number.shape' | 'legal-person-number.person' | 'answer.not';

export const legalPersonNumber: FieldKind<'legal-person-number', LegalPersonNumberOptions, string, LegalPersonNumberCode> = {
  kind: 'legal-person-number',
  read(raw) {
    if (raw.trim() === '') return BLANK;
    const value = bareNumber(raw);
    return /^\d{11}$/.test(value) ? { state: 'read', value, raw } : { state: 'unread', raw };
  },
  format(value) {
    const digits = String(value);
    return /^\d{11}$/.test(digits) ? `${digits.slice(0, 4)} ${digits.slice(4, 8)} ${digits.slice(8)}` : digits;
  },
  blankRaw: '',
  unreadIssue: (raw) => ({ code: /^\d{13}$/.test(bareNumber(raw)) ? 'legal-person-number.person' : 'legal-person-number.shape', params: {} }),
  issueByKeyword: {
    type: 'legal-person-number.shape', format: 'legal-person-number.shape', pattern: 'answer.not', minLength: 'answer.not', maxLength: 'answer.not',
  },
};

/** Without what it is called. */
function bareNumber(raw: string): string {
  return bareCode(raw).replace(/^(?:N[°O]|NR|NUM[EÉ]RO|NUMMER|NUMBER|MATRICULE|MATRIKEL)+(?=\d)/, '');
}
