// Dates, numbers, plurals and lists as people write them: with intl-times.ts the only file that uses Intl. Luxembourgish is written here, because
// Chromium has no `lb` data and would silently answer in the browser's own language.
import type { Language } from '../model/text.js';

interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

export const LUXEMBOURGISH_MONTHS = [
  'Januar', 'Februar', 'Mäerz', 'Abrëll', 'Mee', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember',
] as const;

/** The form we mean when a language is written in several ways: engines do not agree on the digits of Arabic without a country. */
const REGION: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-LU', de: 'de-LU', ar: 'ar-u-nu-latn' };

/** Our languages name themselves: the first question to Intl costs a slow device a tenth of a second. */
const OWN_NAMES: Readonly<Record<Language, string>> = { en: 'English', fr: 'Français', de: 'Deutsch', lb: 'Lëtzebuergesch' };

const TIME_JOINTS: Readonly<Record<Language, string>> = { en: 'at', fr: 'à', de: 'um', lb: 'um' };

/**
 * `2026-03-08` becomes `8 March 2026`, `8 mars 2026`, `8. März 2026`, `8. Mäerz 2026`. Anything that is not a calendar
 * date is returned as it is; a language that the browser does not know gets the ISO date. The calendar is
 * always the one that dates are typed in.
 */
export function formatDate(iso: string, language: Language): string {
  const day = parseDay(iso);
  return day === undefined ? iso : writeDay(day, language);
}

/** The day of an RFC 3339 instant on this device. Unreadable input is returned as it is. */
export function formatDayOf(instant: string, language: Language): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return instant;
  return writeDay({ year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() }, language);
}

/** The same with the time: `8 March 2026 at 10:42`. */
export function formatDateTime(instant: string, language: Language): string {
  return [formatDayOf(instant, language), timeJoint(language), formatTime(instant)].filter((part) => part !== undefined).join(' ');
}

/** What stands between a day and a time. */
export function timeJoint(language: Language): string | undefined {
  return TIME_JOINTS[language];
}

/** The time of day of an RFC 3339 instant on this device, `10:42`: written alike in all our languages. */
export function formatTime(instant: string): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return instant;
  return `${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`;
}

/** `a, b and c`; as a disjunction, `a, b or c`. */
export function formatList(items: readonly string[], language: Language, type: 'conjunction' | 'disjunction' = 'conjunction'): string {
  if (language === 'lb') return luxembourgishList(items, undefined, type === 'disjunction' ? 'oder' : undefined);
  return new Intl.ListFormat(knownLocale(language) ?? 'und', { type }).format(items);
}

/**
 * `1,234.56`, `1.234,56`, with all digits that tell the number apart. A whole number of four digits is not grouped: it may
 * be a year. A language that the browser does not know gets plain digits.
 */
export function formatNumber(value: number, language: Language): string {
  const isGrouped = !Number.isInteger(value) || Math.abs(value) >= 10_000;
  // Plain digits in our languages: to ask Intl for them takes a slow device a tenth of a second, the first time.
  if (!isGrouped && OWN_NAMES[language] !== undefined) return String(value);
  return numberFormat(language, isGrouped).format(value);
}

/** Made once for each language: a long list of numbers would wait for them. */
function numberFormat(language: Language, isGrouped: boolean): Intl.NumberFormat {
  const key = `${language} ${isGrouped}`;
  const known = numberFormats.get(key);
  if (known !== undefined) return known;
  const locale = language === 'lb' ? 'de-LU' : knownLocale(language);
  const format = new Intl.NumberFormat(locale ?? 'en', { maximumFractionDigits: 20, useGrouping: isGrouped && locale !== undefined });
  numberFormats.set(key, format);
  return format;
}
const numberFormats = new Map<string, Intl.NumberFormat>();

/** Whether so many take the singular: one, and in French also none. */
export function isSingular(count: number, language: Language): boolean {
  return pluralOf(count, language) === 'one';
}

/** The form of the noun, as CLDR names it: our languages have `one` and `other`, Arabic has six. */
export function pluralOf(count: number, language: Language): Intl.LDMLPluralRule {
  const locale = language === 'lb' ? undefined : knownLocale(language);
  if (locale !== undefined) return new Intl.PluralRules(locale).select(count);
  return count === 1 ? 'one' : 'other';
}

/** Languages whose usual script runs from right to left. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

export function directionOf(language: Language): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

/** A language's name in that language: `Français`, `Lëtzebuergesch`. */
export function languageName(language: Language): string {
  const own = OWN_NAMES[language];
  if (own !== undefined) return own;
  const locale = knownLocale(language);
  const name = locale === undefined ? language : (new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language);
  return name.charAt(0).toLocaleUpperCase() + name.slice(1);
}

/** What stands between a name and what is said about it: French puts a narrow no-break space before the colon. */
export function colon(language: Language): string {
  return language === 'fr' ? '\u202f: ' : ': ';
}

function writeDay({ year, month, day }: CalendarDay, language: Language): string {
  if (language === 'lb') return `${day}. ${LUXEMBOURGISH_MONTHS[month - 1] ?? ''} ${year}`;
  const locale = knownLocale(language);
  if (locale === undefined) return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const written = new Intl.DateTimeFormat(locale, { calendar: 'gregory', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(date);
  return language === 'fr' ? written.replace(/^1 /, '1er ') : written;
}

function parseDay(iso: string): CalendarDay | undefined {
  const [, year, month, day] = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.exec(iso) ?? [];
  if (year === undefined) return undefined;
  return { year: Number(year), month: Number(month), day: Number(day) };
}

/** The locale to ask Intl for, or `undefined` where Intl would answer in another language. */
export function knownLocale(language: Language): string | undefined {
  // Every browser knows these; to ask takes a slow device a tenth of a second.
  return REGION[language] ?? Intl.DateTimeFormat.supportedLocalesOf(language)[0];
}

/** @param spoken how the last one begins when it is said, where it is not as it is written */
export function luxembourgishList(items: readonly string[], spoken?: string, word?: string): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  // The n of "an" falls before most consonants.
  const joint = word ?? (/^[aeiouyäëéöühndtz]/i.test(spoken ?? last) ? 'an' : 'a');
  return `${items.slice(0, -1).join(', ')} ${joint} ${last}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
