// Calendar days as ISO texts `YYYY-MM-DD`, years 0001 to 9999. Never knows a time or a time zone.

const DAY_MS = 86_400_000;

/** The same day, if it exists: `2024-02-30` and `2024-2-3` are `undefined`. */
export function realDay(text: string): string | undefined {
  return isoOf(timeOf(text)) === text ? text : undefined;
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** Positive when `to` is later. */
export function daysBetween(from: string, to: string): number {
  return (timeOf(to) - timeOf(from)) / DAY_MS;
}

export function addDays(day: string, days: number): string | undefined {
  return isoOf(timeOf(day) + days * DAY_MS);
}

/** The same day of the month, or that month's last day: 31 January plus one month is 28 or 29 February. */
export function addMonths(day: string, months: number): string | undefined {
  const monthCount = yearOf(day) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const first = `${String(Math.floor(monthCount / 12)).padStart(4, '0')}-${String((((monthCount % 12) + 12) % 12) + 1).padStart(2, '0')}`;
  for (let date = Number(day.slice(8)); date >= 28; date -= 1) {
    const there = realDay(`${first}-${date}`);
    if (there !== undefined) return there;
  }
  return realDay(`${first}-${day.slice(8)}`);
}

/**
 * Years completed on `today`. Someone born on 29 February completes a year on 1 March when there is no 29 February
 * (the 28th must have ended: Regulation (EEC, Euratom) No 1182/71, Article 3). `undefined` before the birth.
 */
export function ageOn(today: string, birthDate: string): number | undefined {
  if (birthDate > today) return undefined;
  const hadBirthday = today.slice(5) >= birthDate.slice(5);
  return yearOf(today) - yearOf(birthDate) - (hadBirthday ? 0 : 1);
}

function timeOf(day: string): number {
  return /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : NaN;
}

function isoOf(time: number): string | undefined {
  const date = new Date(time);
  const year = date.getUTCFullYear();
  return year >= 1 && year <= 9999 ? date.toISOString().slice(0, 10) : undefined;
}
