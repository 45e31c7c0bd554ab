// The identification number of a vehicle (VIN, ISO 3779), also called chassis number: 17 characters. Its check digit is
// only kept to in North America, and is not looked at.
import { BLANK } from '../../model/answer.js';
import { bareCode } from '../shared/bare-code.js';
import type { FieldKind } from '../field-kind.js';

// A type alias, not an interface: only an alias is assignable to Json.
export type VinOptions = { readonly example?: string };
export type VinCode = 'vin.unreadable' | 'vin.letters' | 'vin.length' | 'answer.not';

export const vin: FieldKind<'vin', VinOptions, string, VinCode> = {
  kind: 'vin',
  read(raw) {
    if (raw.trim() === '') return BLANK;
    const value = bareVin(raw);
    return /^[A-HJ-NPR-Z\d]{17}$/.test(value) ? { state: 'read', value, raw } : { state: 'unread', raw };
  },
  format: (value) => String(value),
  blankRaw: '',
  unreadIssue(raw) {
    const value = bareVin(raw);
    if (!/^[A-Z\d]+$/.test(value)) return { code: 'vin.unreadable', params: {} };
    return /[IOQ]/.test(value) ? { code: 'vin.letters', params: {} } : { code: 'vin.length', params: { limit: LENGTH, length: value.length } };
  },
  issueByKeyword: { type: 'vin.unreadable', format: 'vin.unreadable', pattern: 'answer.not', minLength: 'answer.not', maxLength: 'answer.not' },
};
const LENGTH = 17;

/** Without what it is called, where the rest is as long as it must be. */
function bareVin(raw: string): string {
  return bareCode(raw).replace(/^(?:N[°O]|NR|DE|VIN|FIN|CH[AÂ]SSIS|FAHRGESTELLN(?:UMME)?R)+(?=.{17}$)/, '');
}
