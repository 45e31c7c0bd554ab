// Joins what several schemas say about one value into one: the strictest of each limit, what all lists have in common,
// the outermost words. Never looks at what lies inside the value.
import { isJsonObject } from '../model/json.js';
import type { Json, JsonObject } from '../model/json.js';
import { jsonEqual } from './json-equal.js';

type Join = (before: Json, more: Json) => Json;

const larger: Join = (before, more) => (typeof before === 'number' && typeof more === 'number' ? Math.max(before, more) : before);
const smaller: Join = (before, more) => (typeof before === 'number' && typeof more === 'number' ? Math.min(before, more) : before);
const either: Join = (before, more) => before === true || more === true;
const first: Join = (before) => before;

/** How a keyword is joined when two schemas have it. What is not named here keeps the first. */
const JOINS: Readonly<Record<string, Join>> = {
  type: (before, more) => commonTypes([before].flat(), [more].flat()),
  enum: (before, more) => (Array.isArray(before) && Array.isArray(more) ? before.filter((each) => more.some((other) => jsonEqual(each, other))) : before),
  minLength: larger, minimum: larger, exclusiveMinimum: larger, minItems: larger, minProperties: larger, minContains: larger,
  maxLength: smaller, maximum: smaller, exclusiveMaximum: smaller, maxItems: smaller, maxProperties: smaller, maxContains: smaller,
  uniqueItems: either, readOnly: either, writeOnly: either, deprecated: either,
};

const KEPT: ReadonlySet<string> = new Set([
  ...Object.keys(JOINS),
  'const', 'pattern', 'format', 'multipleOf', 'title', 'description', 'default', 'examples', 'contentMediaType', 'contentEncoding', 'enumNames',
]);

export function mergeInto(into: Record<string, Json>, schema: JsonObject): void {
  for (const [keyword, value] of Object.entries(schema)) {
    if (!KEPT.has(keyword)) continue;
    const before = into[keyword];
    into[keyword] = before === undefined ? value : (JOINS[keyword] ?? first)(before, value);
  }
}

/** A number that must be whole is both. */
function commonTypes(before: readonly Json[], more: readonly Json[]): Json {
  const common = before.filter((type) => more.includes(type) || (type === 'integer' && more.includes('number')));
  if (more.includes('integer') && before.includes('number') && !before.includes('integer')) common.push('integer');
  const [only] = common;
  return common.length === 1 && only !== undefined ? only : common;
}

/** The schema's own types, `null` left out; empty when it names none. */
export function typesOf(merged: JsonObject): readonly string[] {
  const types = [merged.type ?? []].flat().filter((type): type is string => typeof type === 'string' && type !== 'null');
  // A whole number is a number.
  return types.includes('number') ? types.filter((type) => type !== 'integer') : types;
}

export function mayBeNull(merged: JsonObject): boolean {
  return [merged.type ?? []].flat().includes('null');
}

/** Whether the joined schemas say nothing about the value itself. */
export function saysNothing(merged: JsonObject): boolean {
  return !isJsonObject(merged) || Object.keys(merged).every((keyword) => ['title', 'description', 'default', 'examples', 'readOnly', 'writeOnly', 'deprecated'].includes(keyword));
}
