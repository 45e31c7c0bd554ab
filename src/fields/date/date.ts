// A calendar date in three parts, or as a whole in one of them. The value is ISO 8601 (`1980-03-01`), in the proleptic Gregorian calendar.
import { BLANK } from '../../model/answer.js';
import type { FieldKind } from '../field-kind.js';
import { monthOf } from './month-names.js';
import { plainDigits } from '../shared/plain-digits.js';
import { fits, inFull, type Within } from './within.js';

export type DateParts = { readonly day: string; readonly month: string; readonly year: string };
export type DateOptions = {
  /** ISO 8601; an example of the schema's own. */
  readonly example?: string;
  readonly within?: Within;
};
export type DateCode = 'date.incomplete' | 'date.unreal' | 'date.year';

const PARTS = ['day', 'month', 'year'] as const;

export const date: FieldKind<'date', DateOptions, DateParts, DateCode> = {
  kind: 'date',
  read(raw, { within }) {
    const parts = trimmed(raw);
    if (missingParts(parts).length === 3) return BLANK;
    const value = toIso({ ...parts, year: inFull(parts.year, (year) => fits(toIso({ ...parts, year }), within)) });
    return value === undefined ? { state: 'unread', raw } : { state: 'read', value, raw };
  },
  format(value) {
    const [year = '', month = '', day = ''] = String(value).split('-');
    return { day: String(Number(day)), month: String(Number(month)), year };
  },
  blankRaw: { day: '', month: '', year: '' },
  unreadIssue(raw) {
    const parts = trimmed(raw);
    const missing = missingParts(parts);
    const whole = wholeFault(parts);
    if (whole !== undefined) return { code: `date.${whole.fault}`, params: whole.params };
    // Of a day that no year has, nothing is gained by four digits.
    if (parts.year !== '' && !isYear(parts.year) && toIso({ ...parts, year: '2000' }) !== undefined) return { code: 'date.year', params: yearIn(raw) };
    return missing.length > 0
      ? { code: 'date.incomplete', params: { missing: missing.join(',') } }
      : { code: 'date.unreal', params: {} };
  },
  issueByKeyword: { type: 'date.unreal', format: 'date.unreal', pattern: 'date.unreal', minLength: 'date.unreal', maxLength: 'date.unreal' },
};

function trimmed(raw: DateParts): DateParts {
  const [day, month, year] = [plainDigits(raw.day).trim(), plainDigits(raw.month).trim(), plainDigits(raw.year).trim()];
  // Wherever its parts were typed.
  return inThree(`${day} ${month} ${year}`) ?? { day: plainDay(day), month: monthOf(month), year };
}

/** The part in which the year stands, where that is not its own. */
export function yearIn({ month, year }: DateParts): { readonly part?: string } {
  return year.trim() !== '' ? {} : { part: month.trim() === '' ? 'day' : 'month' };
}

/** What is wrong where one part alone holds more than a day, a month or a year: the year lacks, or nobody can read it. */
export function wholeFault(parts: DateParts): { readonly fault: 'incomplete' | 'unreal'; readonly params: Readonly<Record<string, string>> } | undefined {
  const [part = '', ...others] = PARTS.filter((each) => parts[each] !== '');
  const typed = Object.values(parts).join('');
  if (others.length > 0 || !/\d\D+\d|\d{5}|\d\s*\p{L}|\p{L}{4}/u.test(typed)) return undefined;
  return inThree(`${typed} 2000`) ? { fault: 'incomplete', params: { missing: 'year' } } : { fault: 'unreal', params: { part } };
}

/** `31.3.1980`, `1980-03-31`, `le 31 mars 1980`, `March 31st, 1980`, `31mars1980`, `31031980` in three parts, also with a year of two digits; `undefined` where it is none of these. */
export function inThree(typed: string): DateParts | undefined {
  // Of digits alone, a year of these centuries is no month with its day.
  const plain = plainDigits(typed).trim().replace(/^(\d\d)(\d\d)((?:1[89]|20)\d\d)$/, '$1 $2 $3');
  const [first = '', second = '', third = '', more] = (plain.match(/\d+|\p{L}+|[^\s./,-]/gu) ?? []).filter((each) => !SMALL.test(each));
  const [day, month, year] = isYear(first) ? [third, second, first] : /^\d/.test(first) ? [first, second, third] : [second, first, third];
  const parts = { day, month: monthOf(month), year };
  return more === undefined && /^\d\d? \d+ (\d\d){1,2}$/.test(Object.values(parts).join(' ')) ? parts : undefined;
}

/** Words that say nothing of a date, and what ends an ordinal. */
const SMALL = /^(?:le|am|de[mn]|the|o[nf]|er?|ème|te?n|st|nd|rd|th)$/i;

export function isYear(typed: string): boolean {
  return /^\d{4}$/.test(typed);
}

/** `1` for `1er`, `1st` and `1.`. */
export function plainDay(typed: string): string {
  return typed.replace(/^(\d+)(?:er|e|st|nd|rd|th|\.)$/i, '$1');
}

function missingParts(parts: DateParts): readonly string[] {
  return PARTS.filter((part) => parts[part] === '');
}

function toIso({ day, month, year }: DateParts): string | undefined {
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !isYear(year)) return undefined;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const moment = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(iso) ? iso : undefined;
}
