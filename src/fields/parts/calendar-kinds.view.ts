// The views of the kinds that ask for less than a whole date, as one part of the program: fetched only for a form that asks for
// one.
import { monthView } from '../month/month.view.js';
import { partialDateView } from '../partial-date/partial-date.view.js';
import { yearView } from '../year/year.view.js';

export const calendarViews = { month: monthView, year: yearView, 'partial-date': partialDateView } as const;
