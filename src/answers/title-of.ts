// The words that a schema itself has for a place.
import type { JsonObject } from '../model/json.js';
import type { PartOf } from '../model/outline.js';
import { shapeOf } from '../schema/shape.js';
import type { Shape } from '../schema/shape.js';
import type { Growth, Spot } from './growth.js';

export function wordsIn({ title, description }: JsonObject): { readonly title?: string; readonly description?: string } {
  return { ...(typeof title === 'string' ? { title } : {}), ...(typeof description === 'string' ? { description } : {}) };
}

/** With what it is a part of, where it has no title of its own. */
export function wordsAt({ part }: Spot, merged: JsonObject): ReturnType<typeof wordsIn> & { readonly part?: PartOf } {
  const words = wordsIn(merged);
  return part === undefined || words.title !== undefined ? words : { ...words, part };
}

/** What a place is called whatever is chosen in it: the title of a branch names the branch. */
export function headingAt({ schema }: Growth, spot: Spot, { merged, alternatives }: Shape): ReturnType<typeof wordsAt> {
  if (alternatives.length === 0) return wordsAt(spot, merged);
  return wordsAt(spot, shapeOf(schema, spot.places, { value: undefined, choose: () => undefined, note: () => undefined }).merged);
}
