// Schemas that exclude one another at one place, so that no value fits: no type in common, or no value. Never looks at answers.
import { isJsonObject } from '../model/json.js';
import type { Json, JsonObject } from '../model/json.js';
import { jsonEqual } from './json-equal.js';

/** Several schemas as one: what `mergeInto` made of them, and whether they fix different values. */
export interface Together {
  readonly merged: JsonObject;
  readonly fixesSeveral: boolean;
}

/** What they have nothing of in common; `undefined` where something may fit. */
export function contradictionIn({ merged, fixesSeveral }: Together): 'type' | 'value' | undefined {
  const types = merged.type === undefined ? undefined : [merged.type].flat();
  if (types?.length === 0) return 'type';
  if (fixesSeveral) return 'value';
  const { const: only, enum: listed } = merged;
  const values: readonly Json[] | undefined = Array.isArray(listed) ? listed : only === undefined ? undefined : [only];
  if (values === undefined) return undefined;
  const fits = (value: Json): boolean => (types === undefined || types.some((type) => isOfType(value, type))) && (only === undefined || jsonEqual(value, only));
  return values.some(fits) ? undefined : 'value';
}

/** Whether a schema fixes another value than those before it. */
export function fixesAnother({ const: before }: JsonObject, { const: more }: JsonObject): boolean {
  return before !== undefined && more !== undefined && !jsonEqual(before, more);
}

function isOfType(value: Json, type: Json): boolean {
  if (value === null) return type === 'null';
  if (Array.isArray(value)) return type === 'array';
  if (isJsonObject(value)) return type === 'object';
  return type === 'integer' ? Number.isInteger(value) : typeof value === type;
}
