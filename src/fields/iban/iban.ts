// The number of a bank account (IBAN, ISO 13616): how it is typed, and what makes one. The lengths and shapes of the
// countries are those of the library ibantools; no bank is asked anything.
import { validateIBAN, getCountrySpecifications, ValidationErrorsIBAN } from 'ibantools';
import { BLANK } from '../../model/answer.js';
import { bareCode } from '../shared/bare-code.js';
import { isElsewhere } from '../shared/only-country.js';
import type { FieldKind, KindIssue } from '../field-kind.js';

// A type alias, not an interface: only an alias is assignable to Json.
export type IbanOptions = {
  /** The only country whose accounts the schema's pattern takes. */
  readonly country?: string;
  readonly example?: string;
};
export type IbanCode = 'iban.unreadable' | 'iban.country' | 'iban.length' | 'iban.checksum' | 'iban.elsewhere' | 'answer.not';
type IbanIssue = KindIssue & { readonly code: IbanCode };

export const iban: FieldKind<'iban', IbanOptions, string, IbanCode> = {
  kind: 'iban',
  read(raw) {
    if (raw.trim() === '') return BLANK;
    const value = bareIban(raw);
    return faultOf(value) === undefined ? { state: 'read', value, raw } : { state: 'unread', raw };
  },
  format: (value) => (typeof value === 'string' && /^[A-Z]{2}\d{2}[A-Z\d]+$/.test(value) ? value.replace(/.{4}(?=.)/g, '$& ') : String(value)),
  blankRaw: '',
  unreadIssue: (raw, { example }) => {
    const fault = faultOf(bareIban(raw)) ?? UNREADABLE;
    return fault.code === 'iban.unreadable' && example !== undefined ? { ...fault, params: { example } } : fault;
  },
  issueByKeyword: { type: 'iban.unreadable', format: 'iban.unreadable', pattern: 'answer.not', minLength: 'answer.not', maxLength: 'answer.not' },
  issueFor: ({ keyword, given }, { country }) =>
    country !== undefined && isElsewhere(keyword, given, country) ? { code: 'iban.elsewhere', params: { country } } : undefined,
};

const UNREADABLE: IbanIssue = { code: 'iban.unreadable', params: {} };

/** Banks write the word before it. `IBAN NO` may begin one of Norway. */
function bareIban(raw: string): string {
  return bareCode(raw).replace(/^(?:(?:N[°O]|NR)?IBAN(?:N°|NR)?|N°)/, '');
}

/** The digits that some countries check within the account number are left to the bank: their rules have exceptions. */
function faultOf(value: string): IbanIssue | undefined {
  const [, country] = /^([A-Z]{2})\d{2}[A-Z\d]*$/.exec(value) ?? [];
  if (country === undefined) return UNREADABLE;
  const { errorCodes } = validateIBAN(value);
  if (errorCodes.includes(ValidationErrorsIBAN.NoIBANCountry)) return { code: 'iban.country', params: { country } };
  if (errorCodes.includes(ValidationErrorsIBAN.WrongBBANLength)) return { code: 'iban.length', params: { country, limit: lengthIn(country), length: value.length } };
  return errorCodes.every((code) => code === ValidationErrorsIBAN.WrongAccountBankBranchChecksum) ? undefined : { code: 'iban.checksum', params: {} };
}

function lengthIn(country: string): number {
  return getCountrySpecifications()[country]?.chars ?? 0;
}
