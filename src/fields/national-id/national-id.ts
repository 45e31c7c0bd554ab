// The Luxembourg national identification number of a natural person: 13 digits, two of them check digits.
// Source: règlement grand-ducal of 28 November 2013, article 1 (day and month may be 00 when unknown).
import { BLANK } from '../../model/answer.js';
import type { FieldKind } from '../field-kind.js';
import { plainDigits } from '../shared/plain-digits.js';

export type NationalIdCode = 'national-id.shape' | 'national-id.checksum';

export const nationalId: FieldKind<'national-id', Record<string, never>, string, NationalIdCode> = {
  kind: 'national-id',
  read(raw) {
    // Whatever it is called before it: its check digits tell.
    const value = plainDigits(raw).replace(/^\D+(?=\d)|[\s.\-/]/g, '');
    return value === '' ? BLANK : { state: 'read', value, raw };
  },
  format(value) {
    const digits = String(value);
    return /^\d{13}$/.test(digits) ? `${digits.slice(0, 4)} ${digits.slice(4, 8)} ${digits.slice(8)}` : digits;
  },
  blankRaw: '',
  unreadIssue: () => ({ code: 'national-id.shape', params: {} }),
  issueByKeyword: { type: 'national-id.shape', format: 'national-id.shape', pattern: 'national-id.shape', minLength: 'national-id.shape', maxLength: 'national-id.shape' },
  check: (value) => (hasCheckDigits(String(value)) ? undefined : { code: 'national-id.checksum', params: {} }),
};

/** Luhn over digits 1–11 gives digit 12; Verhoeff over the same digits 1–11 gives digit 13. */
export function hasCheckDigits(digits: string): boolean {
  if (!/^\d{13}$/.test(digits)) return false;
  const body = [...digits.slice(0, 11)].map(Number);
  return luhnDigit(body) === Number(digits[11]) && verhoeffDigit(body) === Number(digits[12]);
}

function luhnDigit(body: readonly number[]): number {
  const sum = [...body].reverse().reduce((total, digit, index) => {
    const weighted = index % 2 === 0 ? digit * 2 : digit;
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return (10 - (sum % 10)) % 10;
}

/** Verhoeff 1969: the dihedral group of order 10, computed instead of tabled. */
function dihedral(a: number, b: number): number {
  if (a < 5) return b < 5 ? (a + b) % 5 : 5 + ((a + b - 5) % 5);
  return b < 5 ? 5 + ((a - 5 - b + 5) % 5) : (a - b + 5) % 5;
}
const PERMUTATION = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
const INVERSE = [0, 4, 3, 2, 1, 5, 6, 7, 8, 9];

function verhoeffDigit(body: readonly number[]): number {
  let check = 0;
  for (const [index, digit] of [...body].reverse().entries()) {
    let permuted = digit;
    for (let times = 0; times < (index + 1) % 8; times += 1) permuted = PERMUTATION[permuted] ?? 0;
    check = dihedral(check, permuted);
  }
  return INVERSE[check] ?? 0;
}
