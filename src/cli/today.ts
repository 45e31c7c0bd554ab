// The day it is where the command runs, or the one that --today names: the one place in the command line that looks at the clock.
import { realDay } from '../expression/calendar.js';
import type { OptionValue } from './command.js';
import { wrongUse } from './usage.js';

/** `YYYY-MM-DD`, by the machine's own time zone. */
export function today(): string {
  const now = new Date();
  return [String(now.getFullYear()).padStart(4, '0'), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-');
}

/** @throws {GovFormError} GF501 the option names no day */
export function dayFrom(given: OptionValue | undefined, command: string): string {
  const day = given === undefined ? today() : typeof given === 'string' ? realDay(given) : undefined;
  if (day === undefined) throw wrongUse(`--today takes a day such as 2026-03-31, not "${String(given)}".`, command);
  return day;
}
