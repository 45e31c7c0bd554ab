// The units of a duration, and how many there are of each.

/** From the largest to the smallest. */
export const UNITS = ['years', 'months', 'weeks', 'days', 'hours', 'minutes', 'seconds'] as const;
export type Unit = (typeof UNITS)[number];
export type Amounts = readonly (readonly [unit: Unit, amount: number])[];
