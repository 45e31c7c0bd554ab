// What each function of an expression means. Never a lookup outside its arguments, except today's date.
// The names are the closed list of model/expression.ts; their types are in procedure/expression-typings.ts.
import type { FunctionName } from '../model/expression.js';
import { addDays, addMonths, ageOn, daysBetween, realDay, yearOf } from './calendar.js';
import { Decimal, add, negate, roundTo, wholeNumberOf } from './decimal.js';
import type { Maybe, Value } from './value.js';
import { decimalOf, everyKnown, isList, order, textOf } from './value.js';

/**
 * Called with known arguments only: a blank one makes the call unknown before it starts.
 * Returns `undefined` for arguments it has no answer for, and never throws.
 */
export type FunctionRule = (given: readonly Value[], today: () => string) => Maybe<Value>;

/** `has` stands apart (it asks about blankness): see operators.ts. */
export const functions: { readonly [Name in Exclude<FunctionName, 'has'>]: FunctionRule } = {
  size: ([value]) => (isList(value) ? value.length : typeof value === 'string' ? [...value].length : undefined),
  startsWith: ([text, part]) => compareTexts(text, part, (a, b) => a.startsWith(b)),
  endsWith: ([text, part]) => compareTexts(text, part, (a, b) => a.endsWith(b)),
  contains: ([text, part]) => compareTexts(text, part, (a, b) => a.includes(b)),

  today: (_given, today) => realDay(today()),
  date: ([text]) => dayOf(text),
  age: ([birthDate], today) => fromDays(dayOf(today()), dayOf(birthDate), ageOn),
  daysBetween: ([from, to]) => fromDays(dayOf(from), dayOf(to), daysBetween),
  addDays: ([day, count]) => shift(day, count, addDays),
  addMonths: ([day, count]) => shift(day, count, addMonths),
  year: ([value]) => {
    const day = dayOf(value);
    return day === undefined ? undefined : yearOf(day);
  },

  sum: ([list]) => everyKnown(list, decimalOf)?.reduce<Maybe<Decimal>>((total, next) => total && add(total, next), new Decimal(0n, 0)),
  min: (given) => extreme(listOrAll(given), -1),
  max: (given) => extreme(listOrAll(given), 1),
  round: ([value, places = 0]) => {
    const decimal = decimalOf(value);
    const whole = wholeOf(places);
    return decimal && whole !== undefined && Math.abs(whole) <= MOST_PLACES ? roundTo(decimal, whole) : undefined;
  },
  abs: ([value]) => {
    const decimal = decimalOf(value);
    return decimal && decimal.digits < 0n ? negate(decimal) : decimal;
  },
};

const MOST_PLACES = 20;

function compareTexts(left: Maybe<Value>, right: Maybe<Value>, claim: (a: string, b: string) => boolean): Maybe<boolean> {
  return typeof left === 'string' && typeof right === 'string' ? claim(left, right) : undefined;
}

function dayOf(value: Maybe<Value>): Maybe<string> {
  return typeof value === 'string' ? realDay(value) : undefined;
}

function wholeOf(value: Maybe<Value>): Maybe<number> {
  const decimal = decimalOf(value);
  return decimal && wholeNumberOf(decimal);
}

function fromDays(first: Maybe<string>, second: Maybe<string>, count: (a: string, b: string) => Maybe<number>): Maybe<number> {
  return first === undefined || second === undefined ? undefined : count(first, second);
}

function shift(value: Maybe<Value>, by: Maybe<Value>, move: (day: string, count: number) => Maybe<string>): Maybe<string> {
  const day = dayOf(value);
  const count = wholeOf(by);
  return day === undefined || count === undefined ? undefined : move(day, count);
}

/** `max(amounts)` and `max(a, b)` mean the same. */
function listOrAll(given: readonly Value[]): Maybe<Value> {
  return given.length === 1 ? given[0] : given;
}

function extreme(list: Maybe<Value>, side: 1 | -1): Maybe<Value> {
  const values = everyKnown<Value>(list, decimalOf) ?? everyKnown<Value>(list, textOf);
  return values?.reduce<Maybe<Value>>((best, next) => (best === undefined || (order(next, best) ?? 0) * side > 0 ? next : best), undefined);
}
