// A number, whole or with decimals, as people write it: with spaces, a comma or a point. What was typed is kept.
import { BLANK } from '../../model/answer.js';
import type { FieldKind } from '../field-kind.js';
import { plainDigits } from '../shared/plain-digits.js';
import { plainNumber } from './plain-number.js';

export type NumberOptions = {
  /** The schema's type is integer. */
  readonly whole: boolean;
  /** Numbers below zero are asked for: the digit keys of some phones have no minus. */
  readonly negative: boolean;
  /** In hundredths, as amounts of money are. */
  readonly cents?: boolean;
  /** Fits the limits; left out: 25 does. Empty: none is known. */
  readonly example?: string;
  /** The example is of the schema's own. */
  readonly isGiven?: boolean;
};
export type NumberCode =
  | 'number.unreadable' | 'number.too-precise' | 'number.not-whole'
  | 'number.too-small' | 'number.too-large' | 'number.not-above' | 'number.not-below' | 'number.not-multiple';

export const number: FieldKind<'number', NumberOptions, string, NumberCode> = {
  kind: 'number',
  read(raw, options) {
    const { whole } = options;
    const typed = bare(raw, options);
    if (typed === '') return BLANK;
    const digits = isTooFine(typed, options) ? undefined : decimalOf(typed, whole);
    const value = digits === undefined ? Number.NaN : Number(digits);
    // The answer must be the number that was typed, digit by digit.
    return digits !== undefined && plainNumber(value) === digits ? { state: 'read', value, raw } : { state: 'unread', raw };
  },
  format(value, { cents }) {
    const digits = typeof value === 'number' ? plainNumber(value) : String(value);
    // 12.5 is 12.50; 12 stays 12.
    return cents === true ? digits.replace(/\.\d$/, '$&0') : digits;
  },
  blankRaw: '',
  unreadIssue(raw, options) {
    const typed = bare(raw, options);
    if (isTooFine(typed, options)) return { code: 'number.not-multiple', params: { limit: 0.01 } };
    return { code: decimalOf(typed, options.whole) === undefined ? 'number.unreadable' : 'number.too-precise', params: {} };
  },
  issueByKeyword: {
    type: 'number.unreadable',
    minimum: 'number.too-small',
    maximum: 'number.too-large',
    exclusiveMinimum: 'number.not-above',
    exclusiveMaximum: 'number.not-below',
    multipleOf: 'number.not-multiple',
  },
  issueFor: ({ keyword }, { whole }) => (keyword === 'type' && whole ? { code: 'number.not-whole', params: {} } : undefined),
};

/** What people put between digits, and never means anything: spaces of all widths, apostrophes, the Arabic mark of thousands, and what turns the writing round. */
const BETWEEN = /[\s'’٬\u200e\u200f\u061c]/g;
/** What people write beside an amount. */
const EURO = /^€|€$|euros?$|eur$/i;

function bare(raw: string, { cents }: NumberOptions): string {
  return bareNumber(raw).replace(cents === true ? EURO : '', '');
}

/** `1.000` in an amount: a thousand to some, one to others. */
function isTooFine(typed: string, { cents }: NumberOptions): boolean {
  return cents === true && /^[^.,]*[.,]\d{3}$/.test(typed);
}

/** With the digits that a value is written in, and nothing between them. */
export function bareNumber(raw: string): string {
  return plainDigits(raw).replace(BETWEEN, '').replaceAll('،', ',');
}

/** As `plainNumber` would write it; `undefined` where it is no number, or its marks contradict each other. */
export function decimalOf(typed: string, whole: boolean): string | undefined {
  const [, sign = '', body = ''] = /^([+\-−]?)([\d.,٫]+)$/.exec(typed) ?? [];
  const mark = decimalMark(body, whole);
  const at = mark === '' ? -1 : body.lastIndexOf(mark);
  const integer = at < 0 ? body : body.slice(0, at);
  const fraction = at < 0 ? '' : body.slice(at + 1);
  if (!/^(?:\d*|\d{1,3}(?:\.\d{3})+|\d{1,3}(?:,\d{3})+)$/.test(integer) || !/^\d*$/.test(fraction) || integer + fraction === '') return undefined;
  const before = integer.replace(/[.,]/g, '').replace(/^0+(?=\d)/, '') || '0';
  const after = fraction.replace(/0+$/, '');
  const digits = after === '' ? before : `${before}.${after}`;
  return /^[+]?$/.test(sign) || digits === '0' ? digits : `-${digits}`;
}

/**
 * The mark that stands before the decimals, or '' where there are none: the last mark, when it stands once. Before exactly
 * three digits of a whole number it marks thousands instead (`1.234`), unless only a zero precedes it.
 */
function decimalMark(body: string, whole: boolean): '' | '.' | ',' | '٫' {
  // Arabic has a mark of its own for decimals.
  if (body.includes('٫')) return '٫';
  const mark = body.lastIndexOf(',') > body.lastIndexOf('.') ? ',' : '.';
  if (body.split(mark).length !== 2) return '';
  const isAlone = !body.includes(mark === ',' ? '.' : ',');
  return isAlone && whole && /^(?!0+[.,])\d{1,3}[.,]\d{3}$/.test(body) ? '' : mark;
}
