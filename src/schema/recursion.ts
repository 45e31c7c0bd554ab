// What lies inside itself: definitions that lead back to themselves, alone or round a circle of others. Looks at schemas
// alone, never at answers.
import { isJsonObject } from '../model/json.js';
import type { JsonObject } from '../model/json.js';
import { inlineDepth } from './inline-depth.js';
import { isLeftBlank } from './keyword-values.js';
import type { SchemaDocument } from './schema-document.js';
import type { SchemaPlace } from './schema-place.js';
import { subschemasOf } from './subschemas.js';

/** Of a circle of definitions so many stand inside one another; in the next one nobody would find the way. */
const MOST_OF_A_CIRCLE = 1;

/**
 * Whether a place recurs inside what holds it: the same schema again, or a definition of a circle that was entered often
 * enough, or a depth at which there would be thousands of groups. Without the second, definitions that all name one another
 * could be walked in every order of their names.
 * @param trail what holds the place, the outermost first
 */
export function comesRound(document: SchemaDocument, trail: readonly SchemaPlace[], places: readonly SchemaPlace[]): boolean {
  if (places.some(({ schema }) => isJsonObject(schema) && trail.some((outer) => outer.schema === schema))) return true;
  if (trail.length > inlineDepth(document)) return true;
  const back = ledTo(document, places);
  return back.size > 0 && trail.filter((outer) => definitionsAt(document, outer).some(({ schema }) => back.has(schema))).length > MOST_OF_A_CIRCLE;
}

/** Whether a place leads back to itself, if only in one of its branches. */
export function holdsItself(document: SchemaDocument, places: readonly SchemaPlace[]): boolean {
  const back = ledTo(document, places);
  const found = new Set(places.flatMap((place) => definitionsAt(document, place)));
  for (const each of found) {
    if (back.has(each.schema)) return true;
    for (const branch of BRANCHES.flatMap((keyword) => partsAt(document, each, keyword))) for (const more of definitionsAt(document, branch)) found.add(more);
  }
  return false;
}

const BRANCHES = ['anyOf', 'oneOf'] as const;

type Schema = SchemaPlace['schema'];

/** All definitions that can be come to from what stands at a place. */
function ledTo(document: SchemaDocument, places: readonly SchemaPlace[]): ReadonlySet<Schema> {
  const led = new Set<Schema>();
  const left = places.flatMap((place) => definitionsAt(document, place));
  for (let definition = left.pop(); definition !== undefined; definition = left.pop()) {
    for (const next of namedIn(document, definition)) {
      if (led.has(next.schema)) continue;
      led.add(next.schema);
      left.push(next);
    }
  }
  return led;
}

const known = new WeakMap<SchemaPlace, { at?: readonly SchemaPlace[]; named?: readonly SchemaPlace[] }>();

function memoOf(place: SchemaPlace): { at?: readonly SchemaPlace[]; named?: readonly SchemaPlace[] } {
  const memo = known.get(place) ?? {};
  known.set(place, memo);
  return memo;
}

/** The schema itself and what it is by reference, also in `allOf`, or as the one branch that is not null. */
function definitionsAt(document: SchemaDocument, place: SchemaPlace): readonly SchemaPlace[] {
  const memo = memoOf(place);
  if (memo.at !== undefined) return memo.at;
  const found = new Set<SchemaPlace>([place]);
  for (const each of found) {
    for (const target of targetsOf(document, each)) found.add(target);
    for (const part of partsAt(document, each, 'allOf')) found.add(part);
    for (const keyword of BRANCHES) {
      const [only, more] = partsAt(document, each, keyword).filter(({ schema }) => !isLeftBlank(schema));
      if (only !== undefined && more === undefined) found.add(only);
    }
  }
  memo.at = [...found];
  return memo.at;
}

/** Every definition that a schema names, at whatever depth. */
function namedIn(document: SchemaDocument, place: SchemaPlace): readonly SchemaPlace[] {
  const memo = memoOf(place);
  if (memo.named !== undefined) return memo.named;
  const found = new Set<SchemaPlace>();
  const left = [place];
  for (let at = left.pop(); at !== undefined; at = left.pop()) {
    const inside: SchemaPlace = at;
    for (const target of targetsOf(document, inside)) found.add(target);
    if (!isJsonObject(inside.schema)) continue;
    for (const { tokens } of subschemasOf(inside.schema)) if (!DEFINITIONS.has(tokens[0] ?? '')) left.push(document.under(inside, ...tokens));
  }
  memo.named = [...found];
  return memo.named;
}

function partsAt(document: SchemaDocument, place: SchemaPlace, keyword: 'allOf' | (typeof BRANCHES)[number]): readonly SchemaPlace[] {
  const list: unknown = isJsonObject(place.schema) ? place.schema[keyword] : undefined;
  return Array.isArray(list) ? list.map((_part, index) => document.under(place, keyword, String(index))) : [];
}

const DEFINITIONS: ReadonlySet<string> = new Set(['$defs', 'definitions']);

function targetsOf(document: SchemaDocument, place: SchemaPlace): readonly SchemaPlace[] {
  const schema: JsonObject = isJsonObject(place.schema) ? place.schema : {};
  return (['$ref', '$dynamicRef'] as const).flatMap((keyword) => (schema[keyword] === undefined ? [] : [document.target(place, keyword)]));
}
