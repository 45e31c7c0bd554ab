// Times of day, moments and durations as people write them. With intl.ts the only file that uses Intl; Luxembourgish is
// written here for the same reason.
import type { Language } from '../model/text.js';
import { formatDate, formatList, isSingular, knownLocale, luxembourgishList, timeJoint } from './intl.js';

/** As Intl names them, with an s behind. */
export type TimeUnit = 'years' | 'months' | 'weeks' | 'days' | 'hours' | 'minutes' | 'seconds';

const LUXEMBOURGISH_UNITS: Readonly<Record<TimeUnit, readonly [one: string, many: string]>> = {
  years: ['Joer', 'Joer'],
  months: ['Mount', 'Méint'],
  weeks: ['Woch', 'Wochen'],
  days: ['Dag', 'Deeg'],
  hours: ['Stonn', 'Stonnen'],
  minutes: ['Minutt', 'Minutten'],
  seconds: ['Sekonn', 'Sekonnen'],
};

/** `14:30` becomes `14 h 30`, `14:30 Uhr`, `14:30 Auer`, `14:30`. Anything else than `hh:mm` or `hh:mm:ss` is returned as it is. */
export function formatClock(clock: string, language: Language): string {
  const [all, hour = '', minute = '', second] = /^(\d\d):(\d\d)(?::(\d\d))?$/.exec(clock) ?? [];
  if (all === undefined) return clock;
  const short = `${Number(hour)}${clock.slice(2)}`;
  if (language === 'fr') return [`${Number(hour)} h`, ...(minute === '00' && second === undefined ? [] : [minute]), ...(second === undefined ? [] : [`min ${second} s`])].join(' ').replaceAll(' ', UNBROKEN);
  const word = CLOCK_WORDS[language];
  return word === undefined ? short : `${short}${UNBROKEN}${word}`;
}
/** No line ends here. */
const UNBROKEN = '\u00a0';
const CLOCK_WORDS: Readonly<Record<Language, string>> = { de: 'Uhr', lb: 'Auer' };

/** `1 May 2026 at 14:30`, `1er mai 2026 à 14 h 30`, `1. Mai 2026 um 14:30 Uhr`, `1. Mee 2026 um 14:30 Auer`. */
export function formatMoment({ day, time }: { readonly day: string; readonly time: string }, language: Language): string {
  return [formatDate(day, language), timeJoint(language), formatClock(time, language)].filter((part) => part !== undefined).join(' ');
}

/** `3 years and 6 months`, `3 ans et 6 mois`, `3 Jahre und 6 Monate`, `3 Joer a 6 Méint`. */
export function formatDuration(amounts: readonly (readonly [unit: TimeUnit, amount: number])[], language: Language): string {
  const written = amounts.map(([unit, amount]) => formatAmount(unit, amount, language));
  return language === 'lb' ? luxembourgishList(written, firstSound(amounts.at(-1)?.[1] ?? 0)) : formatList(written, language);
}

/** The ones are said before the tens: 24 is `véieranzwanzeg`. Before four, five, six and seven an n falls. */
function firstSound(amount: number): string {
  const digits = String(amount);
  const first = digits.length === 2 && !digits.endsWith('0') ? digits.charAt(1) : digits.charAt(0);
  return '4567'.includes(first) ? 'v' : 'e';
}

/** What stands over a field for so many of them: `Years`, `Ans`, `Jahre`, `Joer`. */
export function unitName(unit: TimeUnit, language: Language): string {
  if (language === 'lb') return LUXEMBOURGISH_UNITS[unit][1];
  const words = unitFormat(unit, language).formatToParts(10).filter(({ type }) => type === 'unit');
  const name = words.map(({ value }) => value).join(' ').trim();
  return name.charAt(0).toLocaleUpperCase() + name.slice(1);
}

function formatAmount(unit: TimeUnit, amount: number, language: Language): string {
  if (language === 'lb') return `${amount} ${LUXEMBOURGISH_UNITS[unit][isSingular(amount, language) ? 0 : 1]}`;
  return unitFormat(unit, language).format(amount);
}

function unitFormat(unit: TimeUnit, language: Language): Intl.NumberFormat {
  return new Intl.NumberFormat(knownLocale(language) ?? 'en', { style: 'unit', unit: unit.slice(0, -1), unitDisplay: 'long', useGrouping: false });
}
