// GF132: places at which schemas that always apply exclude one another, so that nobody can answer there. Branches and
// conditions are none of its business: what they exclude is meant.
import type { ProcedureProblem } from '../model/error.js';
import { isJsonObject } from '../model/json.js';
import type { Json } from '../model/json.js';
import { memberPointerOf } from '../model/path.js';
import { contradictionIn, fixesAnother } from '../schema/contradiction.js';
import { textsIn } from '../schema/keyword-values.js';
import { mergeInto } from '../schema/merge-keywords.js';
import type { SchemaDocument } from '../schema/schema-document.js';
import type { SchemaPlace } from '../schema/schema-place.js';
import { problem } from './problem.js';

const FILE = 'answers.schema.json';
/** Members of members that several schemas describe: deeper, nobody writes them so. */
const MOST_LEVELS = 8;
const MOST_PARTS = 2000;

/** @param pointer to the place in the document */
export function contradictionsAt(document: SchemaDocument, place: SchemaPlace, pointer: string): readonly ProcedureProblem[] {
  const alone = partsOf(document, place).filter((part) => part !== place).some((part) => excludes(document, [part]) !== undefined);
  return alone ? [] : contradictions(document, [place], { pointer, level: 0 });
}

interface Here {
  readonly pointer: string;
  readonly level: number;
}

function contradictions(document: SchemaDocument, places: readonly SchemaPlace[], { pointer, level }: Here): readonly ProcedureProblem[] {
  const found = excludes(document, places);
  if (found !== undefined) {
    const message = found === 'type' ? 'The schemas that apply here allow no type in common: nothing can be answered.' : 'The schemas that apply here allow no value in common: nothing can be answered.';
    return [problem('GF132', { file: FILE, pointer }, message, 'Take one of them out, or write what they have in common.')];
  }
  if (level >= MOST_LEVELS) return [];
  return [...membersOf(document, places)].filter(([, several]) => several.length > 1).flatMap(([name, several]) => contradictions(document, several, { pointer: memberPointerOf(`${pointer}/properties`, name), level: level + 1 }));
}

function excludes(document: SchemaDocument, places: readonly SchemaPlace[]): 'type' | 'value' | undefined {
  const merged: Record<string, Json> = {};
  let fixesSeveral = false;
  for (const { schema } of allParts(document, places)) {
    if (!isJsonObject(schema)) continue;
    if (fixesAnother(merged, schema)) fixesSeveral = true;
    mergeInto(merged, schema);
  }
  // An empty enum of its own is named by the profile (GF127).
  return Array.isArray(merged.enum) && merged.enum.length === 0 && places.length === 1 && Array.isArray(Object(places[0]?.schema).enum) ? undefined : contradictionIn({ merged, fixesSeveral });
}

/** The members that several of the schemas describe, each with all that describe it. */
function membersOf(document: SchemaDocument, places: readonly SchemaPlace[]): ReadonlyMap<string, readonly SchemaPlace[]> {
  const members = new Map<string, readonly SchemaPlace[]>();
  for (const part of allParts(document, places)) {
    const { properties } = isJsonObject(part.schema) ? part.schema : {};
    for (const name of Object.keys(isJsonObject(properties) ? properties : {})) members.set(name, [...(members.get(name) ?? []), document.under(part, 'properties', name)]);
  }
  return members;
}

/** The schemas themselves, and all that they always apply to the same value. */
export function allParts(document: SchemaDocument, places: readonly SchemaPlace[]): ReadonlySet<SchemaPlace> {
  const found = new Set(places);
  for (const place of found) {
    if (found.size > MOST_PARTS) break;
    for (const part of partsOf(document, place)) found.add(part);
  }
  return found;
}

function partsOf(document: SchemaDocument, place: SchemaPlace): readonly SchemaPlace[] {
  const { schema } = place;
  if (!isJsonObject(schema)) return [];
  const referred = (['$ref', '$dynamicRef'] as const).filter((keyword) => textsIn([schema[keyword] ?? null]).length > 0).map((keyword) => document.target(place, keyword));
  return [...referred, ...(Array.isArray(schema.allOf) ? schema.allOf.map((_part, index) => document.under(place, 'allOf', String(index))) : [])];
}
