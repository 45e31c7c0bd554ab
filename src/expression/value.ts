// What an expression can be worth while it is evaluated, with three-valued comparison. `undefined` is unknown.
import type { Json, JsonObject } from '../model/json.js';
import { Decimal, compare, decimalOfNumber, numberOfDecimal } from './decimal.js';

/** Dates are texts. A result of arithmetic is a Decimal until the whole expression is done. */
export type Value = boolean | string | number | Decimal | JsonObject | List;
/** Elements may be blank: JSON's null is unknown too. */
export type List = readonly (Value | null | undefined)[];
export type Maybe<Known> = Known | undefined;

export function isList(value: Maybe<Value | null>): value is List {
  return Array.isArray(value);
}

/** A row, or a group of answers. */
export function isGroup(value: Maybe<Value | null>): value is JsonObject {
  return typeof value === 'object' && value !== null && !isList(value) && !(value instanceof Decimal);
}

export function decimalOf(value: Maybe<Value>): Maybe<Decimal> {
  if (typeof value === 'number') return decimalOfNumber(value);
  return value instanceof Decimal ? value : undefined;
}

export function textOf(value: Maybe<Value>): Maybe<string> {
  return typeof value === 'string' ? value : undefined;
}

/** `undefined` when one element is blank, or not what `read` expects. */
export function everyKnown<Known>(list: Maybe<Value>, read: (value: Maybe<Value>) => Maybe<Known>): Maybe<readonly Known[]> {
  if (!isList(list)) return undefined;
  const known: Known[] = [];
  for (const element of list) {
    const value = read(element ?? undefined);
    if (value === undefined) return undefined;
    known.push(value);
  }
  return known;
}

/** Negative, zero or positive; unknown unless both are numbers or both are texts (dates). */
export function order(left: Maybe<Value>, right: Maybe<Value>): Maybe<number> {
  if (typeof left === 'string' && typeof right === 'string') return left < right ? -1 : left > right ? 1 : 0;
  // Two JSON numbers are in the same order as the decimals they were written as.
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  const a = decimalOf(left);
  const b = decimalOf(right);
  return a && b && compare(a, b);
}

/** Unknown when either side is, when the sorts differ, and for groups of answers. */
export function equal(left: Maybe<Value | null>, right: Maybe<Value | null>): Maybe<boolean> {
  if (typeof left === 'boolean' && typeof right === 'boolean') return left === right;
  if (isList(left) && isList(right)) {
    if (left.length !== right.length) return false;
    return allOf(left.map((element, index) => equal(element, right[index])));
  }
  const ordered = order(left ?? undefined, right ?? undefined);
  return ordered === undefined ? undefined : ordered === 0;
}

/** `&&`: one false decides; otherwise one unknown makes it unknown. */
export function allOf(claims: Iterable<Maybe<boolean>>): Maybe<boolean> {
  return decide(claims, false);
}

/** `||`: one true decides; otherwise one unknown makes it unknown. */
export function anyOf(claims: Iterable<Maybe<boolean>>): Maybe<boolean> {
  return decide(claims, true);
}

function decide(claims: Iterable<Maybe<boolean>>, decisive: boolean): Maybe<boolean> {
  let result: Maybe<boolean> = !decisive;
  for (const claim of claims) {
    if (claim === decisive) return decisive;
    if (claim === undefined) result = undefined;
  }
  return result;
}

/** Numbers become the nearest JSON number, a blank element of a list becomes null. */
export function toJson(value: Value): Json {
  if (value instanceof Decimal) return numberOfDecimal(value);
  if (isList(value)) return value.map((element) => (element === undefined || element === null ? null : toJson(element)));
  return value;
}
