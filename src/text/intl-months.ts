// A month of a year as people write it: another of the files that use Intl.
import type { Language } from '../model/text.js';
import { knownLocale, LUXEMBOURGISH_MONTHS } from './intl.js';

/**
 * `2026-03` becomes `March 2026`, `mars 2026`, `März 2026`, `Mäerz 2026`. Anything that is not a month is returned as it is,
 * and so is any in a language that the browser does not know.
 */
export function formatMonth(iso: string, language: Language): string {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(iso) ?? [];
  if (year === undefined) return iso;
  if (language === 'lb') return `${LUXEMBOURGISH_MONTHS[Number(month) - 1] ?? ''} ${Number(year)}`;
  const locale = knownLocale(language);
  if (locale === undefined) return iso;
  const first = new Date(0);
  first.setUTCFullYear(Number(year), Number(month) - 1, 1);
  return new Intl.DateTimeFormat(locale, { calendar: 'gregory', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(first);
}
