// A number of per cent: 12.5 is 12,5 %. Stored as a number, or as a decimal number in a text; never as a fraction of one. Never
// guesses whether a mark divides thousands or decimals.
import { BLANK } from '../../model/answer.js';
import type { JsonObject } from '../../model/json.js';
import type { FieldKind } from '../field-kind.js';
import { bareNumber, number, type NumberCode } from '../number/number.js';
import { compilePattern } from '../text/compile-pattern.js';
import { answerOf, decimalSchema, isUnclear, readDigits, type DecimalOptions, type TypedDecimal } from '../shared/typed-decimal.js';

export type PercentageOptions = DecimalOptions & {
  /** Thousandths are taken, and thousands are not: `33,333` can only be the one. */
  readonly isFine?: true;
  /** How many decimals the schema takes, where it says so; two at most. */
  readonly decimals?: number;
};
export type PercentageCode = 'percentage.unreadable' | 'percentage.unclear' | 'answer.not' | Exclude<NumberCode, 'number.unreadable'>;

export const percentage: FieldKind<'percentage', PercentageOptions, string, PercentageCode> = {
  kind: 'percentage',
  read(raw, options) {
    const typed = bareShare(raw);
    if (typed === '') return BLANK;
    const read = readShare(typed, options);
    return 'digits' in read ? answerOf(read.digits, { typed, raw, spelling: options.spelling }) : { state: 'unread', raw };
  },
  format: (value, options) => (typeof value === 'string' ? value : number.format(value, { ...options, cents: false })),
  blankRaw: '',
  unreadIssue(raw, options) {
    const read = readShare(bareShare(raw), options);
    const fault = 'fault' in read ? read.fault : 'unreadable';
    if (fault === 'unclear' && options.decimals === 0) return { code: 'number.not-whole', params: {} };
    if (fault === 'unclear') return { code: 'percentage.unclear', params: { limit: options.decimals ?? 2 } };
    return { code: fault === 'too-precise' ? 'number.too-precise' : `percentage.${fault}`, params: {} };
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

/** Nobody writes that no thousandths are there: `1.000` is asked for again all the same. */
function readShare(typed: string, { whole, isFine }: PercentageOptions): TypedDecimal | { readonly fault: 'unclear' } {
  return !whole && isUnclear(typed) && !(isFine === true && !typed.endsWith('000')) ? { fault: 'unclear' } : readDigits(typed, whole);
}

export function percentageSchema(schema: JsonObject): PercentageOptions {
  const { multipleOf = 0, maximum = schema.exclusiveMaximum ?? Infinity } = schema;
  const isFine = Number(multipleOf) <= 0.001 && Number(maximum) < 1000;
  return { ...decimalSchema(schema, (example, options) => percentage.read(example, options).state === 'read'), ...(isFine ? ({ isFine: true } as const) : {}), ...decimalsIn(schema) };
}

function decimalsIn({ multipleOf, pattern }: JsonObject): { readonly decimals?: number } {
  if (typeof multipleOf === 'number') return { decimals: Math.min(2, multipleOf < 0.01 ? 2 : (String(multipleOf).split('.')[1] ?? '').length) };
  const expression = typeof pattern === 'string' ? compilePattern(pattern) : undefined;
  const decimals = ['12', '1.2', '1.23'].findLastIndex((text) => expression?.test(text) === true || expression?.test(text.replace('.', ',')) === true);
  return decimals < 0 ? {} : { decimals };
}
