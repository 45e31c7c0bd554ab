// A time of day as people write it, in any of our languages: `14:30`, `14 h 30`, `14 Uhr 30`, `1430`, `2.30 pm`.

import { plainDigits } from '../shared/plain-digits.js';

export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const LONGEST = 40;
const WRITTEN = /^(\d{1,2})(?:(?:\s?(?:[:.,h]|hrs?|heures?|uhr|auer)\s?|\s)(\d\d)(?:\s?[:.]\s?(\d\d))?)?\s?(?:h|hrs?|heures?|min|uhr|auer)?$/;
const DIGITS_ALONE = /^(\d{1,2})(\d\d)$/;

/** The numbers that were written, whether there is such a time or not; `undefined` where it is no time at all. */
export function readClockTime(typed: string): ClockTime | undefined {
  if (typed.length > LONGEST) return undefined;
  const plain = plainDigits(typed).trim().toLowerCase().replace(/\s+/g, ' ');
  const [, body = '', half] = /^(.*?)(?: ?([ap])\.? ?m\.?)?$/.exec(plain) ?? [];
  const found = DIGITS_ALONE.exec(body) ?? WRITTEN.exec(body);
  if (found === null) return undefined;
  const [hour = 0, minute = 0, second = 0] = found.slice(1).map((part) => Number(part ?? 0));
  return { hour: hourOf(hour, half), minute, second };
}

export function isRealTime({ hour, minute, second }: ClockTime): boolean {
  return hour < 24 && minute < 60 && second < 60;
}

/** `14:30`, or `14:30:15` where the seconds are not 0. */
export function shortTime({ hour, minute, second }: ClockTime): string {
  return [hour, minute, ...(second === 0 ? [] : [second])].map(twoDigits).join(':');
}

export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** Twelve o'clock is the first hour of its half. 14:30 pm is 14:30; there is no 14:30 am. */
function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  if (half === 'p') return hour < 12 ? hour + 12 : hour;
  return hour > 12 ? NaN : hour % 12;
}
