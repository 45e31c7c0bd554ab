// Equality as JSON has it: 1.0 is 1, the order of members does not matter, and only own members count.
import type { Json } from '../model/json.js';

/** Many values to compare one value with: scalars as themselves, lists and objects by their canonical text. */
export interface ValueSet {
  readonly scalars: Set<Json>;
  readonly texts: Set<string>;
}

export const emptyValueSet = (): ValueSet => ({ scalars: new Set(), texts: new Set() });

/** Adds a value; false when it was there already. `spend` is told of each value inside. */
export function addValue({ scalars, texts }: ValueSet, value: Json, spend: Spend): boolean {
  const before = scalars.size + texts.size;
  if (isScalar(value)) scalars.add(value);
  else texts.add(canonicalText(value, spend, 0));
  return scalars.size + texts.size > before;
}

export function hasValue({ scalars, texts }: ValueSet, value: Json, spend: Spend): boolean {
  if (isScalar(value)) return scalars.has(value);
  return texts.size > 0 && texts.has(canonicalText(value, spend, 0));
}

/** Called with the depth of each value that is looked at; throws when it is too much. */
export type Spend = (depth: number) => void;

function isScalar(value: Json): value is null | boolean | number | string {
  return typeof value !== 'object' || value === null;
}

function canonicalText(value: Json, spend: Spend, depth: number): string {
  spend(depth);
  // A number too large for JSON.parse is Infinity, which JSON.stringify would take for null.
  if (isScalar(value)) return typeof value === 'string' ? JSON.stringify(value) : String(typeof value === 'number' ? value + 0 : value);
  if (Array.isArray(value)) return `[${value.map((item: Json) => canonicalText(item, spend, depth + 1)).join()}]`;
  const members = Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}:${canonicalText(member, spend, depth + 1)}`);
  return `{${members.sort().join()}}`;
}
