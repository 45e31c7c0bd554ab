// A few values that stand for all: each that a claim names, some on either side, some in between. Two values between the
// same neighbours are the same to every claim.
import type { Json, JsonObject } from '../../model/json.js';
import { addDays, daysBetween, realDay } from '../../expression/calendar.js';
import type { AnswerType } from '../../procedure/compile-expression.js';
import { plainName } from '../../procedure/expression-types.js';

export interface Wanted {
  readonly type: AnswerType;
  /** What the schema says in any case. */
  readonly merged: JsonObject;
  readonly breaks: readonly Json[];
  /** How many answers are compared with one another: so many values have room in each gap. */
  readonly together: number;
}

/** More codes than these are told apart only where a claim names them. */
const MOST_CODES = 60;

/** Where the values of an answer begin, end, or stand alone: what another answer compared with it has to try too. */
export function edgesOf({ type, merged }: Pick<Wanted, 'type' | 'merged'>): readonly Json[] {
  const { enum: list = [], minimum, maximum, exclusiveMinimum, exclusiveMaximum } = merged;
  const listed = [...(Array.isArray(list) ? (list as readonly Json[]) : []), ...(typeof type === 'object' && 'codes' in type ? type.codes : [])];
  return [...listed, merged.const, minimum, maximum, exclusiveMinimum, exclusiveMaximum].filter((each) => each !== undefined);
}

/** Whether the values tried for two answers meet wherever the answers themselves can. */
export function areComparable(one: Pick<Wanted, 'type' | 'merged'>, other: Pick<Wanted, 'type' | 'merged'>): boolean {
  const isFew = (each: Pick<Wanted, 'type' | 'merged'>) => edgesOf(each).length <= MOST_CODES;
  return plainName(one.type) === plainName(other.type) && (one.merged.type === 'integer') === (other.merged.type === 'integer') && isFew(one) && isFew(other);
}

/** Texts come in no order that a few of them could show. */
export function isOrdered({ type }: Pick<Wanted, 'type'>): boolean {
  return type === 'number' || type === 'date';
}

/** `undefined`: no few values can stand for all of these. Blank is not among them. */
export function representatives({ type, merged, breaks, together }: Wanted): readonly Json[] | undefined {
  const listed = merged.const !== undefined ? [merged.const] : Array.isArray(merged.enum) ? (merged.enum as readonly Json[]) : undefined;
  if (listed !== undefined && listed.length <= MOST_CODES) return listed;
  if (typeof type === 'object' && 'codes' in type) return codes(type.codes, breaks);
  switch (plainName(type)) {
    case 'boolean':
      return [true, false];
    case 'number':
      return numbers(merged, breaks, together).filter((value) => isWithin(value, merged));
    case 'date':
      return dates(breaks, together);
    case 'text':
      return [...breaks.filter((each) => typeof each === 'string'), ...Array.from({ length: together + 1 }, (_none, index) => `\u0001${index}`)];
    default:
      return undefined;
  }
}

function codes(all: readonly string[], breaks: readonly Json[]): readonly Json[] {
  if (all.length <= MOST_CODES) return all;
  const named = all.filter((code) => breaks.includes(code));
  return [...named, ...all.filter((code) => !breaks.includes(code)).slice(0, 2)];
}

function numbers(merged: JsonObject, breaks: readonly Json[], together: number): readonly number[] {
  const edges = [merged.minimum, merged.maximum, merged.exclusiveMinimum, merged.exclusiveMaximum, ...breaks, 0].filter((each) => typeof each === 'number');
  const sorted = [...new Set(edges)].toSorted((one, other) => one - other);
  const isWhole = merged.type === 'integer';
  const inGaps = sorted.flatMap((edge, index) => {
    const next = sorted[index + 1];
    return next === undefined ? [] : Array.from({ length: together }, (_none, at) => edge + ((next - edge) * (at + 1)) / (together + 1));
  });
  const around = sorted.flatMap((edge) => Array.from({ length: together }, (_none, at) => [edge - at - 1, edge + at + 1]).flat());
  const all = [...sorted, ...around, ...inGaps];
  return [...new Set(isWhole ? all.flatMap((each) => [Math.floor(each), Math.ceil(each)]) : all)];
}

function isWithin(value: number, { minimum = -Infinity, maximum = Infinity, exclusiveMinimum = -Infinity, exclusiveMaximum = Infinity }: JsonObject): boolean {
  return value >= Number(minimum) && value <= Number(maximum) && value > Number(exclusiveMinimum) && value < Number(exclusiveMaximum);
}

function dates(breaks: readonly Json[], together: number): readonly Json[] {
  const named = breaks.filter((each): each is string => typeof each === 'string' && realDay(each) !== undefined);
  const near = named.flatMap((day) => Array.from({ length: together + 1 }, (_none, index) => [addDays(day, -index), addDays(day, index)]).flat());
  const sorted = [...new Set(['0001-01-01', ...named, '9999-12-31'])].toSorted();
  const inGaps = sorted.flatMap((day, index) => {
    const next = sorted[index + 1];
    if (next === undefined) return [];
    return Array.from({ length: together }, (_none, at) => addDays(day, Math.floor((daysBetween(day, next) * (at + 1)) / (together + 1))));
  });
  return [...new Set([...sorted, ...near, ...inGaps].filter((day) => day !== undefined))];
}
