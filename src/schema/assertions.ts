// The keywords that look at a value by themselves: the validation vocabulary of 2020-12, and `format`.
import { isJsonObject } from '../model/json.js';
import type { Json, JsonObject } from '../model/json.js';
import { addValue, emptyValueSet, hasValue } from './equality.js';
import { formats } from './formats.js';
import { isMultipleOf } from './multiple-of.js';
import { MOST_CHARACTERS, matches, patternOf } from './patterns.js';
import { charactersIn, every, fail, spend } from './visit.js';
import type { Check, Keyword, Visit } from './visit.js';

/** Whether a value is of a type, by the type's name. */
export const TYPES: Readonly<Record<string, (value: Json) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
  array: Array.isArray,
  object: isJsonObject,
};

/** A keyword whose value is a number, on values that can be measured. */
function limit(keyword: string, measure: (value: Json, at: Visit) => number | undefined, holds: (measured: number, limit: number) => boolean): Keyword {
  return (most) => {
    if (typeof most !== 'number') return undefined;
    return (at) => {
      const measured = measure(at.value, at);
      return measured === undefined || holds(measured, most) || fail(at, keyword, { limit: most });
    };
  };
}

const atLeast = (measured: number, least: number): boolean => measured >= least;
const atMost = (measured: number, most: number): boolean => measured <= most;

const quantity = (value: Json): number | undefined => (typeof value === 'number' ? value : undefined);
const characters = (value: Json, at: Visit): number | undefined => (typeof value === 'string' ? charactersIn(at, value) : undefined);
const items = (value: Json): number | undefined => (Array.isArray(value) ? value.length : undefined);
const members = (value: Json): number | undefined => (isJsonObject(value) ? Object.keys(value).length : undefined);

/** In the order of the findings. Beside `format` all belong to the validation vocabulary. */
export const assertions: Readonly<Record<string, Keyword>> = {
  type(value) {
    const tests = (Array.isArray(value) ? value : [value]).flatMap((name) => (typeof name === 'string' && Object.hasOwn(TYPES, name) ? [TYPES[name]] : []));
    if (tests.length === 0) return undefined;
    return (at) => tests.some((test) => test?.(at.value)) || fail(at, 'type', { value });
  },
  enum: (value) => (Array.isArray(value) ? oneOfThese('enum', value, value) : undefined),
  const: (value) => oneOfThese('const', [value], value),
  minimum: limit('minimum', quantity, atLeast),
  maximum: limit('maximum', quantity, atMost),
  exclusiveMinimum: limit('exclusiveMinimum', quantity, (measured, least) => measured > least),
  exclusiveMaximum: limit('exclusiveMaximum', quantity, (measured, most) => measured < most),
  multipleOf: limit('multipleOf', quantity, (measured, step) => step <= 0 || isMultipleOf(measured, step)),
  minLength: limit('minLength', characters, atLeast),
  maxLength: limit('maxLength', characters, atMost),
  pattern(source) {
    const pattern = typeof source === 'string' ? patternOf(source) : undefined;
    return pattern && ((at) => typeof at.value !== 'string' || matches(pattern, at.value) || fail(at, 'pattern', { value: source }));
  },
  minItems: limit('minItems', items, atLeast),
  maxItems: limit('maxItems', items, atMost),
  uniqueItems: (wanted) => (wanted === true ? (at) => !Array.isArray(at.value) || areUnique(at, at.value) || fail(at, 'uniqueItems') : undefined),
  minProperties: limit('minProperties', members, atLeast),
  maxProperties: limit('maxProperties', members, atMost),
  required: (names) => (Array.isArray(names) ? (at) => !isJsonObject(at.value) || hasAll(at, at.value, names, 'required') : undefined),
  dependentRequired(byName) {
    if (!isJsonObject(byName)) return undefined;
    const entries = Object.entries(byName).flatMap(([name, names]) => (Array.isArray(names) ? [[name, names] as const] : []));
    return (at) => {
      const { value } = at;
      return !isJsonObject(value) || every(at, entries, ([name, names]) => !Object.hasOwn(value, name) || hasAll(at, value, names, 'dependentRequired'));
    };
  },
};

/** `format`, asserted for the formats that we know. */
export const format: Keyword = (name) => {
  const test = typeof name === 'string' && Object.hasOwn(formats, name) ? formats[name] : undefined;
  return test && ((at) => typeof at.value !== 'string' || (at.value.length <= MOST_CHARACTERS && test(at.value)) || fail(at, 'format', { value: name }));
};

function oneOfThese(keyword: string, these: readonly Json[], value: Json): Check {
  const known = emptyValueSet();
  // A schema's own values are looked at once, before any answer: nothing to spend.
  for (const each of these) addValue(known, each, () => undefined);
  return (at) => hasValue(known, at.value, (depth) => spend(at, 1, depth)) || fail(at, keyword, { value });
}

function areUnique(at: Visit, list: readonly Json[]): boolean {
  const before = emptyValueSet();
  return list.every((item) => addValue(before, item, (depth) => spend(at, 1, depth)));
}

function hasAll(at: Visit, value: JsonObject, names: readonly Json[], by: string): boolean {
  return every(at, names, (name) => typeof name !== 'string' || Object.hasOwn(value, name) || fail(at, 'required', { member: name, by }));
}
