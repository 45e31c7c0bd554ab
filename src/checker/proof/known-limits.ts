// What a schema says of a place whatever is answered: the keywords of all schemas that always apply there, as one. What only
// a branch or a condition says is left out. Never looks at answers.
import { isJsonObject } from '../../model/json.js';
import type { Json, JsonObject } from '../../model/json.js';
import { stepsOf } from '../../model/path.js';
import type { Path, PathStep } from '../../model/path.js';
import { mergeInto } from '../../schema/merge-keywords.js';
import { schemasOf } from '../../schema/remembered-places.js';
import type { SchemaDocument } from '../../schema/schema-document.js';
import type { SchemaPlace } from '../../schema/schema-place.js';

export interface KnownLimits {
  /** Empty where nothing is certain. */
  readonly merged: JsonObject;
  /** Of its members, those that must always be there. */
  readonly required: ReadonlySet<string>;
  /** Nothing may ever stand here. */
  readonly forbidden: boolean;
}

export function knownLimits(document: SchemaDocument, pattern: Path): KnownLimits {
  const byPattern = known.get(document) ?? new Map<Path, KnownLimits>();
  known.set(document, byPattern);
  const limits = byPattern.get(pattern) ?? findLimits(document, pattern);
  byPattern.set(pattern, limits);
  return limits;
}
const known = new WeakMap<SchemaDocument, Map<Path, KnownLimits>>();

function findLimits(document: SchemaDocument, pattern: Path): KnownLimits {
  return limitsOf(alwaysAt(document, pattern));
}

/** The schemas that apply at a pattern whatever is answered. */
export function alwaysAt(document: SchemaDocument, pattern: Path): readonly SchemaPlace[] {
  return stepsOf(pattern).reduce<readonly SchemaPlace[]>((at, step) => always(document, at.flatMap((place) => partAt(document, place, step))), always(document, [document.root]));
}

/** The same, from the places of a schema on. */
export function limitsOfMember(document: SchemaDocument, places: readonly SchemaPlace[], name: string): KnownLimits {
  return limitsOf(always(document, always(document, places).flatMap((place) => partAt(document, place, { name }))));
}

function limitsOf(places: readonly SchemaPlace[]): KnownLimits {
  const merged: Record<string, Json> = {};
  const required = new Set<string>();
  for (const { schema } of places) {
    if (!isJsonObject(schema)) continue;
    mergeInto(merged, schema);
    if (Array.isArray(schema.required)) for (const name of schema.required) if (typeof name === 'string') required.add(name);
  }
  return { merged, required, forbidden: places.some(({ schema }) => schema === false) };
}

/** These places, and all that they refer to in any case. */
export function always(document: SchemaDocument, from: readonly SchemaPlace[]): readonly SchemaPlace[] {
  const found = new Set(from);
  for (const place of found) {
    const { schema } = place;
    if (!isJsonObject(schema)) continue;
    for (const keyword of ['$ref', '$dynamicRef'] as const) if (typeof schema[keyword] === 'string') found.add(document.target(place, keyword));
    for (const part of schemasOf(document, place, { schema, keyword: 'allOf' })) found.add(part);
  }
  return [...found];
}

function partAt(document: SchemaDocument, place: SchemaPlace, step: PathStep): readonly SchemaPlace[] {
  const schema = isJsonObject(place.schema) ? place.schema : {};
  if ('name' in step) return isJsonObject(schema.properties) && Object.hasOwn(schema.properties, step.name) ? [document.under(place, 'properties', step.name)] : [];
  return 'row' in step && schema.items !== undefined && schema.prefixItems === undefined ? [document.under(place, 'items')] : [];
}
