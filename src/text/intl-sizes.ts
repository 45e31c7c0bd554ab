// Sizes of files as people write them: another of the files that use Intl. Luxembourgish goes by German, which has the same marks.
import type { Language } from '../model/text.js';
import { knownLocale } from './intl.js';

const UNITS = [['megabyte', 1_000_000, 'MB'], ['kilobyte', 1000, 'kB'], ['byte', 1, 'B']] as const;

/**
 * `1,234,000` bytes become `1.2 MB`, `1,2 Mo`, `1,2 MB`. Below ten with one decimal. Never more than it is, as a limit must not
 * be; never `0` of what is something.
 */
export function formatSize(bytes: number, language: Language): string {
  const [unit, worth, sign] = UNITS.find(([, least]) => bytes >= least) ?? UNITS[2];
  const step = bytes / worth < 10 && worth > 1 ? 10 : 1;
  const count = Math.floor((bytes / worth) * step) / step;
  const locale = language === 'lb' ? 'de-LU' : knownLocale(language);
  if (locale === undefined) return `${count}${TOGETHER}${sign}`;
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: unit === 'byte' ? 'long' : 'short', maximumFractionDigits: 1 }).format(count).replace(' ', TOGETHER);
}
/** A count and its unit never stand on two lines. */
const TOGETHER = '\u00a0';
