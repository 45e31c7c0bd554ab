// What a shape says about its place as a whole: whether rows may follow, whether null may stand there.
import { mayBeNull } from './merge-keywords.js';
import type { Shape } from './shape.js';

/** A schema may ask for a million rows: nobody fills in a page of them at once. */
export const MOST_ROWS_AT_FIRST = 20;

/** Whether more may stand after the fixed positions of a list. */
export function takesRows({ prefix, items, contains }: Shape): boolean {
  return prefix.length === 0 || items.length + contains.length > 0;
}

/** Whether null may stand at a place of this shape. */
export function isNullable({ nullable, merged }: Shape): boolean {
  return nullable || mayBeNull(merged);
}
