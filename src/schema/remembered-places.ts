// What is found out once at a place of a schema, and is the same object each time: others remember by it what they know.
// A place belongs to one document; never looks at answers.
import type { JsonObject } from '../model/json.js';
import { namesRead } from './names-read.js';
import type { NamesRead } from './names-read.js';
import type { SchemaDocument } from './schema-document.js';
import type { SchemaPlace } from './schema-place.js';

/** The place as a list of its own. */
export function alone(place: SchemaPlace): readonly SchemaPlace[] {
  const list = singles.get(place) ?? [place];
  singles.set(place, list);
  return list;
}
const singles = new WeakMap<SchemaPlace, readonly SchemaPlace[]>();

/** The schemas of `allOf`, `anyOf`, `oneOf` or `prefixItems`; none where the keyword has no list. */
export function schemasOf(document: SchemaDocument, place: SchemaPlace, { keyword, schema }: { readonly keyword: string; readonly schema: JsonObject }): readonly SchemaPlace[] {
  const written = schema[keyword];
  if (!Array.isArray(written)) return [];
  const known = lists.get(place) ?? new Map<string, readonly SchemaPlace[]>();
  lists.set(place, known);
  const list = known.get(keyword) ?? written.map((_each, index) => document.under(place, keyword, String(index)));
  known.set(keyword, list);
  return list;
}
const lists = new WeakMap<SchemaPlace, Map<string, readonly SchemaPlace[]>>();

/** The members that a condition looks at. */
export function conditionReads(document: SchemaDocument, condition: SchemaPlace): NamesRead | 'all' {
  const read = reads.get(condition) ?? namesRead(document, condition);
  reads.set(condition, read);
  return read;
}
const reads = new WeakMap<SchemaPlace, NamesRead | 'all'>();
