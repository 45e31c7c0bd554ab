// A time from one day to another: two dates, of which the second does not come before the first. One day may be both.
import type { ComposedKind } from '../composed/composed-kind.js';

export type DateRangeRole = 'start' | 'end';
export type DateRangeCode = 'date-range.order';

export const dateRange: ComposedKind<DateRangeRole, DateRangeCode> = {
  // Dates of ISO 8601 stand in the order of their letters.
  check: ({ start, end }) =>
    typeof start === 'string' && typeof end === 'string' && end < start ? { code: 'date-range.order', at: 'end', also: ['start'], params: { start } } : undefined,
};
