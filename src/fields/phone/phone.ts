// A telephone number of any country, typed as people write it. The value is E.164 (`+352621123456`); without a country's code
// the number is one of Luxembourg. One that is there already comes back as it was until something is changed.
import { ParseError, parsePhoneNumberWithError, validatePhoneNumberLength } from 'libphonenumber-js/min';
import type { PhoneNumber } from 'libphonenumber-js/min';
import { BLANK } from '../../model/answer.js';
import type { FieldKind, KindIssue } from '../field-kind.js';

/** `given` is the value that is there already, or empty. */
export type PhoneRaw = { readonly typed: string; readonly given: string };
export type PhoneCode = 'phone.unreadable' | 'phone.no-country' | 'phone.too-short' | 'phone.too-long' | 'phone.unknown' | 'phone.extension' | 'answer.not';

export type PhoneOptions = {
  /** E.164; an example of the schema's own. */
  readonly example?: string;
};

const HOME = 'LU';

export const phone: FieldKind<'phone', PhoneOptions, PhoneRaw, PhoneCode> = {
  kind: 'phone',
  read(raw) {
    const typed = plain(raw.typed);
    if (typed === '') return BLANK;
    const number = read(typed);
    if (!('number' in number)) return { state: 'unread', raw };
    const value = raw.given !== '' && shown(raw.given) === raw.typed.trim() ? raw.given : number.number;
    return { state: 'read', value, raw };
  },
  format: (value) => ({ typed: shown(String(value)), given: String(value) }),
  blankRaw: { typed: '', given: '' },
  unreadIssue(raw, { example }) {
    const found = read(plain(raw.typed));
    const fault = 'code' in found ? found : unread('phone.unreadable');
    return fault.code === 'phone.unreadable' && example !== undefined ? unread(fault.code, { example }) : fault;
  },
  issueByKeyword: { type: 'phone.unreadable', format: 'phone.unreadable', pattern: 'answer.not', minLength: 'answer.not', maxLength: 'answer.not' },
};

/** `621 123 456`, `+33 6 12 34 56 78`: as it is dialled from here. What is no number is returned as it is. */
export function shown(value: string): string {
  const found = read(plain(value));
  if (!('number' in found)) return value;
  const written = found.country === HOME ? found.formatNational() : found.formatInternational();
  const again = read(written);
  return 'number' in again && again.number === found.number ? written : found.number;
}

/** Without what stands before a number on a card or in a link, and with plain spaces. */
function plain(typed: string): string {
  const line = typed.replace(/\s+/g, ' ').trim();
  const number = line.replace(NAMED, '').replace(/^[([] ?((?:\+|00) ?\d+) ?[)\]]/, '$1 ');
  // Nothing is dialled before a number of Luxembourg: the zero is a habit from elsewhere.
  return number.replace(/^((?:\+|00) ?352)[ .\-–]*\(0\)/, '$1 ');
}
/** What it is called: a word for it, or a few words with a colon. Where faxes arrive nobody answers. */
const NAMED = /^(?:(?:t[eé]l(?:[eé](?:phone|fon))?\.?|gsm|mobile?|phone|handy|portable|telefonnummer|telefonsnummer) ?:? ?|(?!t?[eé]?l?[eé]?fax)(?:[\p{L}.°]+ ){0,2}[\p{L}.°]+ ?: ?)(?=[\d+([])/iu;

type Unread = KindIssue & { readonly code: PhoneCode };

function read(typed: string): PhoneNumber | Unread {
  try {
    const number = parsePhoneNumberWithError(typed, { defaultCountry: HOME, extract: false });
    if (number.ext !== undefined) return unread('phone.extension');
    return number.isValid() ? number : unread(whyUnreal(number), number.country === HOME ? {} : { prefix: `+${number.countryCallingCode}` });
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    return unread(BY_MESSAGE[error.message] ?? 'phone.unreadable');
  }
}

const BY_MESSAGE: Readonly<Record<string, PhoneCode>> = { INVALID_COUNTRY: 'phone.no-country', TOO_SHORT: 'phone.too-short', TOO_LONG: 'phone.too-long' };

function whyUnreal({ number }: PhoneNumber): PhoneCode {
  return BY_MESSAGE[validatePhoneNumberLength(number) ?? ''] ?? 'phone.unknown';
}

function unread(code: PhoneCode, params: KindIssue['params'] = {}): Unread {
  return { code, params };
}
