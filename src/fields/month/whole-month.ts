// A month and its year as people write them in one go: `mars 2026`, `3/2026`, `03.2026`, `2026-03`.
import { monthOf } from '../date/month-names.js';
import { plainDigits } from '../shared/plain-digits.js';

export type MonthParts = { readonly month: string; readonly year: string };

const MONTH_FIRST = /^(\d{1,2}|\p{L}+\.?)(?:[\s./-]+(\d{4})|[\s./]+(\d\d)|-(00|1[3-9]|[2-9]\d))$/u;
const YEAR_FIRST = /^(\d{4})[\s./-]+(\d{1,2}|\p{L}+\.?)$/u;

/** Two digits are no year; `undefined` where it is neither. */
export function wholeMonth(typed: string): MonthParts | undefined {
  const parts = inTwo(typed);
  return parts?.year.length === 4 ? parts : undefined;
}

/** As `wholeMonth`, also with a year of two digits; `26-03` is none, nor `03-12`: either may be the year. */
export function inTwo(typed: string): MonthParts | undefined {
  const plain = plainDigits(typed).trim().replace(/\p{L}(?=\d)/u, '$& ').replace(/(?<=\d{4})\.$/, '');
  const [, month, full, short, dashed, year = full ?? short ?? dashed] = MONTH_FIRST.exec(plain) ?? [];
  const [, yearBefore = year, monthAfter = month] = YEAR_FIRST.exec(plain) ?? [];
  return yearBefore === undefined || monthAfter === undefined ? undefined : { month: monthOf(monthAfter), year: yearBefore };
}

/** `03` for `3`, `03` and `mars`; `undefined` where there is no such month. */
export function monthNumber(typed: string): string | undefined {
  const month = monthOf(typed);
  return /^\d{1,2}$/.test(month) && Number(month) >= 1 && Number(month) <= 12 ? month.padStart(2, '0') : undefined;
}
