// Whether two JSON values are the same value: members in any order, numbers by what they are worth. Own members only.
import { isJsonObject } from '../model/json.js';
import type { Json } from '../model/json.js';

export function jsonEqual(one: Json | undefined, other: Json | undefined): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other)) return one.length === other.length && one.every((each, index) => jsonEqual(each, other[index]));
  if (!isJsonObject(one) || !isJsonObject(other) || Array.isArray(one) || Array.isArray(other)) return false;
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => Object.hasOwn(other, name) && jsonEqual(one[name], other[name]));
}
