// The legal time of Luxembourg: how far its clocks are from UTC at a moment. Computed, so that each browser and the receiver
// say the same; never asks what time it is.
// Source: Directive 2000/84/EC (summer time from the last Sunday of March to the last Sunday of October, 01:00 UTC) and the
// dates that Luxembourg kept from 1977 on. Before, what is said is the standard time.
import { addDays, daysBetween, yearOf } from '../../expression/calendar.js';

/** Minutes since 1970-01-01T00:00, in UTC or on the wall clock. */
export type Minutes = number;

const EPOCH = '1970-01-01';
const DAY_MINUTES = 1440;
const STANDARD_MINUTES = 60;
const SUMMER_MINUTES = 120;

export function minutesAt(day: string, hour: number, minute: number): Minutes {
  return daysBetween(EPOCH, day) * DAY_MINUTES + hour * 60 + minute;
}

/** `undefined` before the year 1 and after 9999. */
export function dayAt(minutes: Minutes): string | undefined {
  return addDays(EPOCH, Math.floor(minutes / DAY_MINUTES));
}

export function minuteOfDay(minutes: Minutes): number {
  return ((minutes % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
}

/** How many minutes the clocks are ahead of UTC. */
export function offsetAt(utc: Minutes): number {
  const year = yearOf(dayAt(utc) ?? '');
  const isSummer = year >= 1977 && utc >= sundayFrom(summerBegins(year)) && utc < sundayFrom(summerEnds(year));
  return isSummer ? SUMMER_MINUTES : STANDARD_MINUTES;
}

/**
 * The moment at which the clocks show this: of an hour that comes twice, the first; where the clocks leap, as if they had not
 * yet (as RFC 5545 and Temporal read it).
 */
export function utcOf(wall: Minutes): Minutes {
  const inSummer = wall - SUMMER_MINUTES;
  return offsetAt(inSummer) === SUMMER_MINUTES ? inSummer : wall - STANDARD_MINUTES;
}

/** The first day on which the Sunday may be. */
function summerBegins(year: number): string {
  return `${year}-${year < 1981 ? '04-01' : '03-25'}`;
}

function summerEnds(year: number): string {
  if (year === 1978) return '1978-10-01';
  return `${year}-${year < 1996 ? '09-24' : '10-25'}`;
}

/** 01:00 UTC on the first Sunday from that day on. */
function sundayFrom(day: string): Minutes {
  const days = daysBetween(EPOCH, day);
  // The first day of 1970 was a Thursday.
  return (days + ((10 - (days % 7)) % 7)) * DAY_MINUTES + 60;
}
