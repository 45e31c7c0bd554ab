// A number of per cent: 12.5 is 12,5 %. Stored as a number, or as a decimal number in a text; never as a fraction of one.
import { BLANK } from '../../model/answer.js';
import type { JsonObject } from '../../model/json.js';
import type { FieldKind } from '../field-kind.js';
import { bareNumber, number, type NumberCode } from '../number/number.js';
import { answerOf, decimalSchema, readDigits, type DecimalOptions } from '../shared/typed-decimal.js';

export type PercentageCode = 'percentage.unreadable' | 'answer.not' | Exclude<NumberCode, 'number.unreadable'>;

export const percentage: FieldKind<'percentage', DecimalOptions, string, PercentageCode> = {
  kind: 'percentage',
  read(raw, options) {
    const typed = bareShare(raw);
    if (typed === '') return BLANK;
    const read = readDigits(typed, options.whole);
    return 'digits' in read ? answerOf(read.digits, { typed, raw, spelling: options.spelling }) : { state: 'unread', raw };
  },
  format: (value, options) => (typeof value === 'string' ? value : number.format(value, { ...options, cents: false })),
  blankRaw: '',
  unreadIssue(raw, { whole }) {
    const read = readDigits(bareShare(raw), whole);
    return { code: 'fault' in read && read.fault === 'too-precise' ? 'number.too-precise' : 'percentage.unreadable', params: {} };
  },
  issueByKeyword: {
    ...number.issueByKeyword, type: 'percentage.unreadable', pattern: 'answer.not', minLength: 'answer.not', maxLength: 'answer.not', format: 'percentage.unreadable',
  },
  issueFor: ({ keyword }, { whole }) => (keyword === 'type' && whole ? { code: 'number.not-whole', params: {} } : undefined),
};

/** Without spaces, and without the sign or the words for it. */
function bareShare(raw: string): string {
  return bareNumber(raw).replace(/^[%٪]|(?:[%٪]|pour-?cent|pct|prozent|per-?cent)$/gi, '');
}

export function percentageSchema(schema: JsonObject): DecimalOptions {
  return decimalSchema(schema, (example, options) => percentage.read(example, options).state === 'read');
}
