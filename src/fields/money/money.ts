// An amount in euros, to the cent: typed as people write it, stored as a number or as a decimal number in a text. Never rounds,
// and never guesses whether a mark divides thousands or cents.
import { BLANK } from '../../model/answer.js';
import type { JsonObject } from '../../model/json.js';
import type { FieldKind } from '../field-kind.js';
import { bareNumber, number, type NumberCode } from '../number/number.js';
import { answerOf, decimalSchema, isUnclear, readDigits, withCents, type DecimalOptions } from '../shared/typed-decimal.js';

export type MoneyCode = 'money.unreadable' | 'money.unclear' | 'answer.not' | Exclude<NumberCode, 'number.unreadable'>;
type MoneyFault = { readonly code: MoneyCode; readonly params: Readonly<Record<string, string | number>> };

export const money: FieldKind<'money', DecimalOptions, string, MoneyCode> = {
  kind: 'money',
  read(raw, options) {
    const typed = bareAmount(raw);
    if (typed === '') return BLANK;
    const amount = readAmount(typed, options);
    return 'digits' in amount ? answerOf(amount.digits, { typed, raw, spelling: options.spelling }) : { state: 'unread', raw };
  },
  format: (value, options) => (typeof value === 'string' ? value : withCents(String(number.format(value, options)))),
  blankRaw: '',
  unreadIssue(raw, options) {
    const amount = readAmount(bareAmount(raw), options);
    return 'digits' in amount ? UNREADABLE : amount;
  },
  issueByKeyword: {
    ...number.issueByKeyword, type: 'money.unreadable', pattern: 'answer.not', minLength: 'answer.not', maxLength: 'answer.not', format: 'money.unreadable',
  },
  issueFor: wholeOnly,
};

const UNREADABLE: MoneyFault = { code: 'money.unreadable', params: {} };

function wholeOnly({ keyword }: { readonly keyword: string }, { whole }: DecimalOptions): MoneyFault | undefined {
  return keyword === 'type' && whole ? { code: 'number.not-whole', params: {} } : undefined;
}

/** Without spaces, the currency, and the dash that stands for no cents: `12,–`. */
function bareAmount(raw: string): string {
  // The sign may stand where the mark would: `12€50`.
  return bareNumber(raw).replace(/^(-?\d{1,3}(?:[.,]\d{3})+|-?\d+)(?:€|eur(?:os?)?)(\d\d)$/i, (_all, whole: string, cents: string) => `${whole.replace(/[.,]/g, '')},${cents}`).replace(/^(?:€|eur(?:os?)?)|(?:€|eur(?:os?)?)$/gi, '').replace(/[.,][-–—]{1,2}$/, '');
}

function readAmount(typed: string, { whole }: DecimalOptions): { readonly digits: string } | MoneyFault {
  if (!whole && isUnclear(typed)) return { code: 'money.unclear', params: { typed: typed.replace(/[^\d]/g, '') } };
  const read = readDigits(typed, whole);
  if ('fault' in read) return read.fault === 'unreadable' ? UNREADABLE : { code: 'number.too-precise', params: {} };
  const tooFine = (read.digits.split('.')[1] ?? '').length > 2;
  return tooFine ? { code: 'number.not-multiple', params: { limit: 0.01 } } : read;
}

export function moneySchema(schema: JsonObject): DecimalOptions {
  return decimalSchema(schema, (example, options) => money.read(example, options).state === 'read');
}
