// The words that a schema itself has for a place.
import type { JsonObject } from '../model/json.js';
import type { PartOf } from '../model/outline.js';
import type { Spot } from './growth.js';

export function wordsIn({ title, description }: JsonObject): { readonly title?: string; readonly description?: string } {
  return { ...(typeof title === 'string' ? { title } : {}), ...(typeof description === 'string' ? { description } : {}) };
}

/** With what it is a part of, where it has no title of its own. */
export function wordsAt({ part }: Spot, merged: JsonObject): ReturnType<typeof wordsIn> & { readonly part?: PartOf } {
  const words = wordsIn(merged);
  return part === undefined || words.title !== undefined ? words : { ...words, part };
}
