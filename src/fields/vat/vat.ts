// The number of a business for value added tax (VAT) in the European Union: how it is typed, and what makes one. Nothing is
// asked of VIES. Shapes: Directive 2006/112/EC, article 215, as VIES describes them.
import { BLANK } from '../../model/answer.js';
import { bareCode } from '../shared/bare-code.js';
import { isElsewhere } from '../shared/only-country.js';
import type { FieldKind, KindIssue } from '../field-kind.js';

// A type alias, not an interface: only an alias is assignable to Json.
export type VatOptions = {
  /** The only country whose numbers the schema's pattern takes. */
  readonly country?: string;
  readonly example?: string;
};
export type VatCode = 'vat.unreadable' | 'vat.country' | 'vat.shape' | 'vat.checksum' | 'vat.elsewhere' | 'answer.not';
type VatIssue = KindIssue & { readonly code: VatCode };

export const vat: FieldKind<'vat', VatOptions, string, VatCode> = {
  kind: 'vat',
  read(raw) {
    if (raw.trim() === '') return BLANK;
    const value = wholeVat(raw);
    return faultOf(value) === undefined ? { state: 'read', value, raw } : { state: 'unread', raw };
  },
  format: (value) => String(value),
  blankRaw: '',
  unreadIssue(raw, { example }) {
    const fault = faultOf(wholeVat(raw)) ?? UNREADABLE;
    return fault.code === 'vat.unreadable' && example !== undefined ? { ...fault, params: { example } } : fault;
  },
  issueByKeyword: { type: 'vat.unreadable', format: 'vat.unreadable', pattern: 'answer.not', minLength: 'answer.not', maxLength: 'answer.not' },
  issueFor: ({ keyword, given }, { country }) =>
    country !== undefined && isElsewhere(keyword, given, country) ? { code: 'vat.elsewhere', params: { country } } : undefined,
};
const UNREADABLE: VatIssue = { code: 'vat.unreadable', params: {} };

/** Eight digits alone are of Luxembourg. Greece writes EL, and is also known as GR; Belgian numbers had one digit less. */
function wholeVat(raw: string): string {
  const bare = bareCode(raw).replace(CALLED, '');
  return /^\d{8}$/.test(bare) ? `LU${bare}` : bare.replace(/^GR(?=\d)/, 'EL').replace(/^BE(?=\d{9}$)/, 'BE0');
}

/** `N° TVA`, `TVA intracommunautaire`, `USt-IdNr.`, `VAT No.`: no member state has the letters NO or NR. */
const CALLED = /^(?:N[°O]|NR|NUM[EÉ]RO(?:DE)?)?(?:DIDENTIFICATION)?(?:TVA|VAT|MWST|UST)(?:INTRACOMMUNAUTAIRE|ID|NUMMER|NUMBER|N[°O]|NR)*|^N°/;

function faultOf(value: string): VatIssue | undefined {
  const [, country, number = ''] = /^([A-Z]{2})(?=.*\d)([A-Z\d+*]{2,12})$/.exec(value) ?? [];
  if (country === undefined) return UNREADABLE;
  const [shape, example] = SHAPES.get(country) ?? [];
  if (shape === undefined || example === undefined) return { code: 'vat.country', params: { country } };
  if (!shape.test(number)) return { code: 'vat.shape', params: { country, example: `${country}${example}` } };
  return country === 'LU' && !hasLuxembourgCheckDigits(number) ? { code: 'vat.checksum', params: {} } : undefined;
}

/** The last two digits are the remainder of the first six by 89. */
export function hasLuxembourgCheckDigits(digits: string): boolean {
  return /^\d{8}$/.test(digits) && Number(digits.slice(0, 6)) % 89 === Number(digits.slice(6));
}

/** What follows the two letters, and an invented example. XI is Northern Ireland. */
const SHAPES: ReadonlyMap<string, readonly [RegExp, string]> = new Map([
  ['AT', [/^U\d{8}$/, 'U12345678']],
  ['BE', [/^[01]\d{9}$/, '0123456789']],
  ['BG', [/^\d{9,10}$/, '123456789']],
  ['CY', [/^\d{8}[A-Z]$/, '12345678A']],
  ['CZ', [/^\d{8,10}$/, '12345678']],
  ['DE', [/^\d{9}$/, '123456789']],
  ['DK', [/^\d{8}$/, '12345678']],
  ['EE', [/^\d{9}$/, '123456789']],
  ['EL', [/^\d{9}$/, '123456789']],
  ['ES', [/^(?:[A-Z]\d{7}[A-Z\d]|\d{8}[A-Z])$/, 'A12345678']],
  ['FI', [/^\d{8}$/, '12345678']],
  ['FR', [/^[A-HJ-NP-Z\d]{2}\d{9}$/, '12345678901']],
  ['HR', [/^\d{11}$/, '12345678901']],
  ['HU', [/^\d{8}$/, '12345678']],
  ['IE', [/^(?:\d[A-Z\d+*]\d{5}[A-Z]|\d{7}[A-Z]{2})$/, '1234567AB']],
  ['IT', [/^\d{11}$/, '12345678901']],
  ['LT', [/^(?:\d{9}|\d{12})$/, '123456789']],
  ['LU', [/^\d{8}$/, '12345613']],
  ['LV', [/^\d{11}$/, '12345678901']],
  ['MT', [/^\d{8}$/, '12345678']],
  ['NL', [/^\d{9}B\d{2}$/, '123456789B01']],
  ['PL', [/^\d{10}$/, '1234567890']],
  ['PT', [/^\d{9}$/, '123456789']],
  ['RO', [/^\d{2,10}$/, '1234567890']],
  ['SE', [/^\d{12}$/, '123456789001']],
  ['SI', [/^\d{8}$/, '12345678']],
  ['SK', [/^\d{10}$/, '1234567890']],
  ['XI', [/^(?:\d{9}|\d{12}|(?:GD|HA)\d{3})$/, '123456789']],
]);
