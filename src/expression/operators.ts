// What each operator of an expression means when an answer may be blank. Never decides what types go together: that
// was checked when the expression was compiled, and answers of another sort are simply unknown.
import type { OperatorName } from '../model/expression.js';
import { add, divide, multiply, negate, remainder } from './decimal.js';
import type { Decimal } from './decimal.js';
import type { FunctionRule } from './functions.js';
import type { Maybe, Value } from './value.js';
import { allOf, anyOf, decimalOf, equal, isList, order } from './value.js';

/** Decides while a part is still unknown, so it receives its arguments one at a time, on demand. */
export type LazyRule = (parts: readonly (() => Maybe<Value>)[]) => Maybe<Value>;

type LazyName = '&&' | '||' | '?:' | 'has';

export const lazyOperators: { readonly [Name in LazyName]: LazyRule } = {
  '&&': (parts) => allOf(claims(parts)),
  '||': (parts) => anyOf(claims(parts)),
  '?:': ([condition, then, otherwise]) => {
    const holds = condition?.();
    if (typeof holds !== 'boolean') return undefined;
    return holds ? then?.() : otherwise?.();
  },
  has: ([part]) => part?.() !== undefined,
};

export const operators: { readonly [Name in Exclude<OperatorName, LazyName>]: FunctionRule } = {
  '!': ([claim]) => (typeof claim === 'boolean' ? !claim : undefined),
  '==': ([left, right]) => equal(left, right),
  '!=': ([left, right]) => not(equal(left, right)),
  '<': ([left, right]) => ordered(left, right, (order) => order < 0),
  '<=': ([left, right]) => ordered(left, right, (order) => order <= 0),
  '>': ([left, right]) => ordered(left, right, (order) => order > 0),
  '>=': ([left, right]) => ordered(left, right, (order) => order >= 0),
  in: ([value, list]) => (isList(list) ? anyOf(list.map((element) => equal(value, element))) : undefined),
  '+': ([left, right]) => (typeof left === 'string' && typeof right === 'string' ? left + right : arithmetic(left, right, add)),
  '-': ([left, right]) => {
    if (right !== undefined) return arithmetic(left, right, (a, b) => add(a, negate(b)));
    const decimal = decimalOf(left);
    return decimal && negate(decimal);
  },
  '*': ([left, right]) => arithmetic(left, right, multiply),
  '/': ([left, right]) => arithmetic(left, right, divide),
  '%': ([left, right]) => arithmetic(left, right, remainder),
};

function* claims(parts: readonly (() => Maybe<Value>)[]): Iterable<Maybe<boolean>> {
  for (const part of parts) {
    const claim = part();
    yield typeof claim === 'boolean' ? claim : undefined;
  }
}

function not(claim: Maybe<boolean>): Maybe<boolean> {
  return claim === undefined ? undefined : !claim;
}

function ordered(left: Maybe<Value>, right: Maybe<Value>, claim: (order: number) => boolean): Maybe<boolean> {
  const result = order(left, right);
  return result === undefined ? undefined : claim(result);
}

function arithmetic(left: Maybe<Value>, right: Maybe<Value>, count: (a: Decimal, b: Decimal) => Maybe<Decimal>): Maybe<Decimal> {
  const a = decimalOf(left);
  const b = decimalOf(right);
  return a && b && count(a, b);
}
