// A duration as people write it in one go: `2h30`, `2 Std. 30 Min.`, `3 ans 6 mois`, in any of our languages.
import { plainDigits } from '../shared/plain-digits.js';
import type { Amounts, Unit } from './units.js';

/** From the largest unit to the smallest. */
const NAMES: readonly (readonly [Unit, RegExp])[] = [
  ['years', /^(?:ans?|années?|jahre?n?|joer|years?)$/],
  ['months', /^(?:mois|monat(?:en?)?|m[ée]int|mount|months?)$/],
  ['weeks', /^(?:semaines?|wochen?|weeks?)$/],
  ['days', /^(?:jours?|j|tage?n?|dag|deeg|days?)$/],
  ['hours', /^(?:h|std|stunden?|heures?|stonn(?:en)?|hours?|:)$/],
  ['minutes', /^(?:min|minut(?:e[ns]?|t)?)$/],
  ['seconds', /^(?:s|sek|sec|secondes?|seconds?|sekunden?|sekonn(?:en)?)$/],
];

/** A number after hours, without a unit, counts minutes; `undefined` where it is anything else. */
export function spelledAmounts(typed: string): Amounts | undefined {
  const plain = plainDigits(typed).trim().toLowerCase().replace(/(?<=\p{L})\./gu, '');
  if (!/^(?:\d{1,9} ?(?:\p{L}+|:) ?)+(?:\d\d?)?$/u.test(plain)) return undefined;
  const found = [...plain.matchAll(/(\d+) ?(\p{L}+|:)?/gu)].map(([, amount, name]) => [NAMES.findIndex(([, names]) => names.test(name ?? 'min')), Number(amount), name] as const);
  const isInOrder = found.every(([at], index) => at > (found[index - 1]?.[0] ?? -1));
  const isAfterHours = found.every(([, , name], index) => name !== undefined || NAMES[found[index - 1]?.[0] ?? -1]?.[0] === 'hours');
  return isInOrder && isAfterHours ? found.flatMap(([at, amount]) => (NAMES[at] === undefined ? [] : [[NAMES[at][0], amount] as const])) : undefined;
}
