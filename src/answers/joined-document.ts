// The document as the steps fill it, one after the other. Never changes what it was given: of each object it keeps a copy
// of its own, which grows in place.
import { isJsonObject } from '../model/json.js';
import type { Json, JsonObject } from '../model/json.js';

export class JoinedDocument {
  #document: Json = {};
  readonly #lists = new WeakMap<readonly Json[], Json[]>();
  readonly #objects = new WeakMap<JsonObject, Record<string, Json>>();

  get document(): Json {
    return this.#document;
  }

  /** Joins another part of the document: members side by side, rows one on another. */
  add(part: Json): void {
    this.#document = this.#together(this.#document, part);
  }

  #together(one: Json, other: Json): Json {
    if (Array.isArray(one) && Array.isArray(other)) return this.#rows(one, other);
    if (!isJsonObject(one) || !isJsonObject(other)) return other;
    const members = this.#objects.get(one) ?? { ...one };
    this.#objects.set(members, members);
    for (const [name, value] of Object.entries(other)) {
      const joined = this.#togetherOrOne(Object.hasOwn(members, name) ? members[name] : undefined, value);
      // Assigned, it would reach the prototype.
      if (name === '__proto__') Object.defineProperty(members, name, { value: joined, enumerable: true, configurable: true, writable: true });
      else members[name] = joined;
    }
    return members;
  }

  #rows(one: readonly Json[], other: readonly Json[]): Json {
    const rows = this.#lists.get(one) ?? [...one];
    this.#lists.set(rows, rows);
    for (const [index, value] of other.entries()) rows[index] = this.#togetherOrOne(rows[index], value);
    return rows;
  }

  #togetherOrOne(one: Json | undefined, other: Json): Json {
    return one === undefined || one === null ? other : this.#together(one, other);
  }
}
