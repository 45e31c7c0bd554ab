// A whole number on a short scale, 1 to 5 where the schema says nothing else. The controls know each by its digits.
import { BLANK } from '../../model/answer.js';
import type { Json, JsonObject } from '../../model/json.js';
import type { FieldKind } from '../field-kind.js';

// A type alias, not an interface: only an alias is assignable to Json.
export type RatingOptions = {
  /** The steps of the scale, lowest first: also the codes under which the texts name them. */
  readonly codes: readonly string[];
};
export type RatingCode = 'rating.unknown';

export const rating: FieldKind<'rating', RatingOptions, string, RatingCode> = {
  kind: 'rating',
  read(raw, { codes }) {
    if (raw === '') return BLANK;
    return codes.includes(raw) ? { state: 'read', value: Number(raw) } : { state: 'unread', raw };
  },
  format: (value) => String(value),
  blankRaw: '',
  unreadIssue: () => ({ code: 'rating.unknown', params: {} }),
  issueByKeyword: {
    type: 'rating.unknown', minimum: 'rating.unknown', maximum: 'rating.unknown', exclusiveMinimum: 'rating.unknown', exclusiveMaximum: 'rating.unknown',
    multipleOf: 'rating.unknown', enum: 'rating.unknown', const: 'rating.unknown', not: 'rating.unknown',
  },
};

/** Of 0 to 10. More are no scale that can be taken in at a glance. */
export const MOST_STEPS = 11;
const USUAL = { lowest: 1, steps: 5 };

/** Only numbers that the schema takes: those that it lists, or each multiple between its limits. */
export function ratingSchema({ minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, enum: listed }: JsonObject): RatingOptions {
  const by = typeof multipleOf === 'number' && multipleOf > 1 && Number.isSafeInteger(multipleOf) ? multipleOf : 1;
  const least = edge([minimum, beside(exclusiveMinimum, 1)], Math.max, Math.ceil) ?? USUAL.lowest;
  const lowest = Math.ceil(least / by) * by;
  const highest = edge([maximum, beside(exclusiveMaximum, -1)], Math.min, Math.floor) ?? lowest + (USUAL.steps - 1) * by;
  if (Array.isArray(listed)) return { codes: listed.filter((each) => Number.isSafeInteger(each)).slice(0, MOST_STEPS).map(String) };
  const steps = Math.min(Math.max(Math.floor((highest - lowest) / by) + 1, 1), MOST_STEPS);
  return { codes: Array.from({ length: steps }, (_none, step) => String(lowest + step * by)) };
}

/** The next whole number inside an exclusive limit. */
function beside(limit: Json | undefined, by: 1 | -1): number | undefined {
  if (typeof limit !== 'number') return undefined;
  return by > 0 ? Math.floor(limit) + 1 : Math.ceil(limit) - 1;
}

function edge(limits: readonly (Json | undefined)[], join: (...each: number[]) => number, toWhole: (each: number) => number): number | undefined {
  const known = limits.filter((each) => typeof each === 'number' && Number.isSafeInteger(toWhole(each)));
  return known.length === 0 ? undefined : toWhole(join(...(known as readonly number[])));
}
