// The conditions that a schema itself sets (`if`), as they meet a document: where each stands, and whether it held.
// Follows what applies, and nothing else.
import { isJsonObject } from '../../model/json.js';
import type { Json, JsonObject } from '../../model/json.js';
import { memberPointerOf } from '../../model/path.js';
import { evaluate, holds } from '../../schema/evaluate.js';
import { compilePattern } from '../../fields/text/compile-pattern.js';
import { schemasOf } from '../../schema/remembered-places.js';
import type { SchemaDocument } from '../../schema/schema-document.js';
import type { SchemaPlace } from '../../schema/schema-place.js';

export interface MetCondition {
  /** The schema that has the `if`. */
  readonly place: SchemaPlace;
  /** Where in the document it was asked. */
  readonly pointer: string;
  readonly held: boolean;
  /** How much of the `if` did not fit. */
  readonly misses: number;
}

/** @param branchAt the branch taken at a schema and a pointer, as the outline knows it */
export function conditionsMet(schema: SchemaDocument, document: Json, branchAt: BranchAt): readonly MetCondition[] {
  const met: MetCondition[] = [];
  visit({ schema, branchAt, met, seen: new Map() }, { place: schema.root, value: document, pointer: '' });
  return met;
}

export type BranchAt = (schema: JsonObject, keyword: string, pointer: string) => number | undefined;

interface Walk {
  readonly schema: SchemaDocument;
  readonly branchAt: BranchAt;
  readonly met: MetCondition[];
  readonly seen: Map<SchemaPlace, Set<string>>;
}
interface Spot {
  readonly place: SchemaPlace;
  readonly value: Json;
  readonly pointer: string;
}

function visit(walk: Walk, { place, value, pointer }: Spot): void {
  const { schema } = place;
  const seen = walk.seen.get(place) ?? new Set<string>();
  walk.seen.set(place, seen);
  if (!isJsonObject(schema) || seen.has(pointer)) return;
  seen.add(pointer);
  const here = (next: SchemaPlace) => visit(walk, { place: next, value, pointer });
  for (const keyword of ['$ref', '$dynamicRef'] as const) if (typeof schema[keyword] === 'string') here(walk.schema.target(place, keyword));
  for (const part of schemasOf(walk.schema, place, { schema, keyword: 'allOf' })) here(part);
  for (const keyword of ['anyOf', 'oneOf']) {
    const index = walk.branchAt(schema, keyword, pointer);
    if (index !== undefined) here(walk.schema.under(place, keyword, String(index)));
  }
  if (schema.if !== undefined) here(meet(walk, { place, value, pointer }));
  if (isJsonObject(schema.dependentSchemas) && isJsonObject(value)) for (const name of Object.keys(schema.dependentSchemas)) if (Object.hasOwn(value, name)) here(walk.schema.under(place, 'dependentSchemas', name));
  visitParts(walk, { place, value, pointer });
}

/** The side that applies now. */
function meet({ schema, met }: Walk, { place, value, pointer }: Spot): SchemaPlace {
  const condition = schema.under(place, 'if');
  const held = holds(schema, condition, value);
  met.push({ place, pointer, held, misses: held ? 0 : Math.max(1, evaluate(schema, condition, value).length) });
  return schema.under(place, held ? 'then' : 'else');
}

function visitParts(walk: Walk, { place, value, pointer }: Spot): void {
  if (isJsonObject(value)) {
    for (const [name, member] of Object.entries(value)) for (const next of membersAt(walk.schema, place, name)) visit(walk, { place: next, value: member, pointer: memberPointerOf(pointer, name) });
  } else if (Array.isArray(value)) {
    for (const [index, row] of (value as readonly Json[]).entries()) for (const next of rowsAt(walk.schema, place, index)) visit(walk, { place: next, value: row, pointer: `${pointer}/${index}` });
  }
}

/** What this schema itself says of a member; what it refers to speaks for itself. */
function membersAt(schema: SchemaDocument, place: SchemaPlace, name: string): readonly SchemaPlace[] {
  const { properties, patternProperties, additionalProperties } = isJsonObject(place.schema) ? place.schema : {};
  const named = isJsonObject(properties) && Object.hasOwn(properties, name) ? [schema.under(place, 'properties', name)] : [];
  const fitting = Object.keys(isJsonObject(patternProperties) ? patternProperties : {}).filter((pattern) => fits(pattern, name)).map((pattern) => schema.under(place, 'patternProperties', pattern));
  if (named.length + fitting.length > 0) return [...named, ...fitting];
  return isJsonObject(additionalProperties) ? [schema.under(place, 'additionalProperties')] : [];
}

function fits(pattern: string, name: string): boolean {
  return compilePattern(pattern)?.test(name) ?? false;
}

function rowsAt(schema: SchemaDocument, place: SchemaPlace, index: number): readonly SchemaPlace[] {
  const { prefixItems, items } = isJsonObject(place.schema) ? place.schema : {};
  if (Array.isArray(prefixItems) && index < prefixItems.length) return [schema.under(place, 'prefixItems', String(index))];
  return isJsonObject(items) ? [schema.under(place, 'items')] : [];
}
