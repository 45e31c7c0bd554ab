// The words that a schema itself has for a place.
import type { JsonObject } from '../model/json.js';

export function wordsIn({ title, description }: JsonObject): { readonly title?: string; readonly description?: string } {
  return { ...(typeof title === 'string' ? { title } : {}), ...(typeof description === 'string' ? { description } : {}) };
}
