// A date of which the day, or the day and the month, may be unknown. The value is ISO 8601 in the precision that is known:
// `1980`, `1980-03` or `1980-03-31` (level 0 of EDTF). What is not known is never completed.
import { BLANK } from '../../model/answer.js';
import type { JsonObject } from '../../model/json.js';
import { bareDate } from '../date/bare-date.js';
import { date, inThree, isYear, plainDay, wholeFault, yearIn, type DateParts } from '../date/date.js';
import { monthOf } from '../date/month-names.js';
import { centuriesIn, isPossible } from '../date/possible.js';
import { inFull, type Within } from '../date/within.js';
import type { FieldKind } from '../field-kind.js';
import { monthNumber, wholeMonth } from '../month/whole-month.js';
import { exampleIn } from '../shared/given-example.js';
import { plainDigits } from '../shared/plain-digits.js';
import { compilePattern } from '../text/compile-pattern.js';

/** The smallest part that is known. */
export type Precision = keyof DateParts;
export const PRECISIONS = ['year', 'month', 'day'] as const;

export type PartialDateOptions = {
  /** How much of a date the schema takes: all three where its pattern says nothing. */
  readonly precisions: readonly Precision[];
  /** ISO 8601; of the schema's own. */
  readonly example?: string;
  readonly within?: Within;
  /** The schema's own, where it does not take every century. */
  readonly pattern?: string;
};
export type PartialDateCode = 'partial-date.incomplete' | 'partial-date.no-month' | 'partial-date.unreal' | 'partial-date.year' | 'answer.not';

export const partialDate: FieldKind<'partial-date', PartialDateOptions, DateParts, PartialDateCode> = {
  kind: 'partial-date',
  read(raw, options) {
    const parts = trimmed(raw);
    if (missingIn(parts).length === 3) return BLANK;
    const known = precisionOf(parts);
    const year = inFull(parts.year, (each) => isPossible(toIso({ ...parts, year: each }), options));
    const value = known === undefined || !options.precisions.includes(known) ? undefined : toIso({ ...parts, year });
    return value === undefined ? { state: 'unread', raw } : { state: 'read', value, raw };
  },
  format(value) {
    const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(String(value)) ?? [];
    return year === undefined ? { day: String(value), month: '', year: '' } : { day: bare(day), month: bare(month), year };
  },
  blankRaw: { day: '', month: '', year: '' },
  unreadIssue(raw, { precisions }) {
    const parts = trimmed(raw);
    const whole = wholeFault(parts);
    if (whole !== undefined) return { code: `partial-date.${whole.fault}`, params: whole.params };
    if (parts.year !== '' && !isYear(parts.year) && (parts.month === '' || toIso({ ...parts, year: '2000' }) !== undefined)) return { code: 'partial-date.year', params: yearIn(raw) };
    if (parts.day !== '' && parts.month === '' && parts.year !== '') return { code: 'partial-date.no-month', params: {} };
    const missing = missingFor(parts, precisions);
    return missing.length > 0 ? { code: 'partial-date.incomplete', params: { missing: missing.join(',') } } : { code: 'partial-date.unreal', params: {} };
  },
  issueByKeyword: { type: 'partial-date.unreal', format: 'partial-date.unreal', pattern: 'answer.not', minLength: 'answer.not', maxLength: 'answer.not' },
};

function trimmed(raw: DateParts): DateParts {
  const [day, month, year] = [plainDigits(raw.day).trim(), plainDigits(raw.month).trim(), plainDigits(raw.year).trim()];
  const [only = '', more] = [day, month, year].filter((part) => part !== '');
  // Less than a whole date is only meant as one where nothing else was typed.
  return inThree(`${day} ${month} ${year}`) ?? (more === undefined ? inParts(bareDate(only)) : undefined) ?? { day: plainDay(day), month: monthOf(month), year };
}

/** `31.3.1980`, `März 1980` or `1980` in three parts, of a whole date also with a year of two digits (`12/03` may be a day); `undefined` where it is none of these. */
export function inParts(typed: string): DateParts | undefined {
  const plain = plainDigits(typed).trim().replace(/(?<=^\d{4})\.$/, '');
  if (isYear(plain)) return { day: '', month: '', year: plain };
  const monthAlone = wholeMonth(plain);
  return monthAlone === undefined ? inThree(plain) : { day: '', ...monthAlone };
}

/** `undefined` where a smaller part is known without the one that it belongs to. */
function precisionOf({ day, month, year }: DateParts): Precision | undefined {
  if (year === '' || (month === '' && day !== '')) return undefined;
  if (month === '') return 'year';
  return day === '' ? 'month' : 'day';
}

function missingIn(parts: DateParts): readonly Precision[] {
  return (['day', 'month', 'year'] as const).filter((part) => parts[part] === '');
}

/** What the least precision needs that has all that is typed. */
function missingFor(parts: DateParts, precisions: readonly Precision[]): readonly Precision[] {
  const typed = PRECISIONS.findLastIndex((part) => parts[part] !== '');
  const needed = PRECISIONS.findIndex((part, index) => index >= typed && precisions.includes(part));
  return missingIn(parts).filter((part) => PRECISIONS.indexOf(part) <= needed);
}

function toIso({ day, month, year }: DateParts): string | undefined {
  const number = month === '' ? '' : monthNumber(month);
  if (!isYear(year) || number === undefined) return undefined;
  if (day !== '') {
    const whole = date.read({ day, month, year }, {});
    return whole.state === 'read' ? String(whole.value) : undefined;
  }
  return number === '' ? year : `${year}-${number}`;
}

function bare(number: string | undefined): string {
  return number === undefined ? '' : String(Number(number));
}

/** In several centuries: a pattern may want one of them. */
const TRIED: { readonly [P in Precision]: readonly string[] } = {
  year: ['1980', '2026', '1899'], month: ['1980-03', '2026-03', '1899-12'], day: ['1980-03-31', '2026-03-31', '1899-12-31'],
};

export function partialDateOptions(schema: JsonObject): PartialDateOptions {
  const pattern = typeof schema.pattern === 'string' ? compilePattern(schema.pattern) : undefined;
  const admitted = PRECISIONS.filter((precision) => pattern === undefined || TRIED[precision].some((each) => pattern.test(each)));
  const precisions = admitted.length === 0 ? PRECISIONS : admitted;
  return { precisions, ...centuriesIn(schema, ...['80', '80-03', '80-03-31'].filter((_each, index) => precisions.some((precision) => precision === PRECISIONS[index]))), ...exampleIn(schema, (text) => partialDate.read(partialDate.format(text, { precisions }), { precisions }).state === 'read') };
}
