// The engine halves of the kinds that ask for less than a whole date, and what a schema says to each: a part of the program of
// its own.
import { month, monthOptions } from '../month/month.js';
import { partialDate, partialDateOptions } from '../partial-date/partial-date.js';
import { year, yearOptions } from '../year/year.js';

export const calendarKinds = {
  kinds: { month, year, 'partial-date': partialDate },
  schemas: { month: monthOptions, year: yearOptions, 'partial-date': partialDateOptions },
} as const;

export type CalendarKinds = typeof calendarKinds;
