// The year that two digits stand for, where the limits of a question leave one. Never guesses a century.

/** What a question takes: not after a day (or month, or year), or not before one. */
export type Within = readonly (readonly [by: '<=' | '>=', limit: string | number])[];

/** Four digits, where exactly one such year is possible; else as it is. */
export function inFull(year: string, isPossible: (year: string) => boolean): string {
  if (!/^\d\d$/.test(year)) return year;
  const found = Array.from({ length: 100 }, (_none, century) => String(century + 100).slice(1) + year).filter(isPossible);
  return found.length === 1 ? found.join('') : year;
}

/** As far as the value says; what is limited to a day is let be while only its month is known. */
export function fits(value: string | undefined, within: Within = []): boolean {
  return value !== undefined && within.every(([by, limit]) => (by === '<=' ? value <= String(limit) : value >= String(limit).slice(0, value.length)));
}
