// Schemas that exclude one another at one place, or limits without room between them, so that no value fits. Never looks at answers.
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

const SIZES: Readonly<Record<string, readonly [least: string, most: string]>> = {
  string: ['minLength', 'maxLength'], array: ['minItems', 'maxItems'], object: ['minProperties', 'maxProperties'],
};

/** Whether each type that is allowed has a least that is more than its most. Without a type anything might fit. */
export function leavesNoRoom({ type, ...merged }: JsonObject): boolean {
  const types = [type ?? []].flat();
  return types.length > 0 && types.every((each) => {
    if (each === 'number' || each === 'integer') return noNumberFits(merged, each === 'integer');
    const [least, most] = SIZES[String(each)] ?? [];
    return least !== undefined && most !== undefined && numberOr(merged[least], 0) > numberOr(merged[most], Infinity);
  });
}

function noNumberFits({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: JsonObject, isWhole: boolean): boolean {
  const [least, above] = [numberOr(minimum, -Infinity), numberOr(exclusiveMinimum, -Infinity)];
  const [most, below] = [numberOr(maximum, Infinity), numberOr(exclusiveMaximum, Infinity)];
  if (isWhole) return Math.max(Math.ceil(least), Math.floor(above) + 1) > Math.min(Math.floor(most), Math.ceil(below) - 1);
  return Math.max(least, above) > Math.min(most, below) || (Number.isFinite(above) && above >= Math.min(most, below)) || (Number.isFinite(below) && below <= Math.max(least, above));
}

function numberOr(value: Json | undefined, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}
