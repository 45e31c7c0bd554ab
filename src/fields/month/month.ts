// A month of a year in two parts, or as a whole in the first of them. The value is ISO 8601 without the day (`2026-03`).
import { BLANK } from '../../model/answer.js';
import type { JsonObject } from '../../model/json.js';
import { bareDate } from '../date/bare-date.js';
import { isYear } from '../date/date.js';
import { centuriesIn, isPossible } from '../date/possible.js';
import { inFull, type Within } from '../date/within.js';
import type { FieldKind } from '../field-kind.js';
import { exampleIn } from '../shared/given-example.js';
import { plainDigits } from '../shared/plain-digits.js';
import { inTwo, monthNumber, type MonthParts } from './whole-month.js';

export type MonthOptions = {
  /** ISO 8601; of the schema's own. */
  readonly example?: string;
  readonly within?: Within;
  /** The schema's own, where it does not take every century. */
  readonly pattern?: string;
};
export type MonthCode = 'month.incomplete' | 'month.unreal' | 'month.year' | 'answer.not';

export const month: FieldKind<'month', MonthOptions, MonthParts, MonthCode> = {
  kind: 'month',
  read(raw, options) {
    const { month, year: typed } = trimmed(raw);
    if (month === '' && typed === '') return BLANK;
    const number = monthNumber(month);
    const year = number === undefined ? typed : inFull(typed, (each) => isPossible(`${each}-${number}`, options));
    return number !== undefined && isYear(year) ? { state: 'read', value: `${year}-${number}`, raw } : { state: 'unread', raw };
  },
  format(value) {
    const [, year, number] = /^(\d{4})-(\d\d)$/.exec(String(value)) ?? [];
    return year === undefined ? { month: String(value), year: '' } : { month: String(Number(number)), year };
  },
  blankRaw: { month: '', year: '' },
  unreadIssue(raw) {
    const { month, year } = trimmed(raw);
    if (month !== '' && monthNumber(month) === undefined) return { code: 'month.unreal', params: {} };
    if (year !== '' && !isYear(year)) return { code: 'month.year', params: raw.year.trim() === '' ? { part: 'month' } : {} };
    return { code: 'month.incomplete', params: { missing: month === '' ? 'month' : 'year' } };
  },
  issueByKeyword: { type: 'month.unreal', format: 'month.unreal', pattern: 'answer.not', minLength: 'answer.not', maxLength: 'answer.not' },
};

function trimmed(raw: MonthParts): MonthParts {
  const [month, year] = [bareDate(plainDigits(raw.month)), bareDate(plainDigits(raw.year))];
  // A month alone, or a year alone, is no whole.
  return (year === '' || month === '' ? inTwo(`${month}${year}`) : undefined) ?? { month, year };
}

export function monthOptions(schema: JsonObject): MonthOptions {
  return { ...centuriesIn(schema, '80-03'), ...exampleIn(schema, (text) => month.read(month.format(text, {}), {}).state === 'read') };
}
