// Schemas that exclude one another at one place, so that no value fits: no type in common, or no value. Never looks at answers.
import type { Json, JsonObject } from '../model/json.js';
import { TYPES } from './assertions.js';
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
  const fits = (value: Json): boolean => (types === undefined || types.some((type) => TYPES[String(type)]?.(value) === true)) && (only === undefined || jsonEqual(value, only));
  return values.some(fits) ? undefined : 'value';
}

/** Whether a schema fixes another value than those before it. */
export function fixesAnother({ const: before }: JsonObject, { const: more }: JsonObject): boolean {
  return before !== undefined && more !== undefined && !jsonEqual(before, more);
}
