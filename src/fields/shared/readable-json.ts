// A JSON value as plain text, for places that have no better words for it. Never shows brackets, quotes or member names.
import type { Json } from '../../model/json.js';
import { plainNumber } from '../number/plain-number.js';

/** The texts and numbers in a value, in their order, with commas; empty for `null`, and for lists and objects without any. */
export function readableJson(value: Json): string {
  if (value === null) return '';
  if (typeof value === 'number') return plainNumber(value);
  if (typeof value !== 'object') return String(value);
  return Object.values(value)
    .map((part) => readableJson(part))
    .filter((text) => text !== '')
    .join(', ');
}
