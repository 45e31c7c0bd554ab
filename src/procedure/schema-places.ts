// Every place that a schema describes, in whichever branch, by its pattern: what a procedure may name. Never looks at
// answers.
import { isJsonObject } from '../model/json.js';
import type { JsonObject } from '../model/json.js';
import { memberPath, rowPath, stepsOf } from '../model/path.js';
import type { Path, PathStep } from '../model/path.js';
import { atOnce } from '../model/slices.js';
import type { Sliced } from '../model/slices.js';
import type { SchemaDocument } from '../schema/schema-document.js';
import type { SchemaPlace } from '../schema/schema-place.js';
import { shapeOf } from '../schema/shape.js';
import type { Shape } from '../schema/shape.js';
import { sortOfPlace } from './place-sort.js';
import type { PlaceSort } from './place-sort.js';

export interface DescribedPlace {
  readonly pattern: Path;
  readonly places: readonly SchemaPlace[];
  readonly shape: Shape;
  readonly sort: PlaceSort;
}

/** `undefined` when the pattern leads nowhere. */
export function placeAt(document: SchemaDocument, pattern: Path): DescribedPlace | undefined {
  let at: DescribedPlace | undefined = described(document, '', [document.root]);
  const trail: SchemaPlace['schema'][] = [];
  for (const step of stepsOf(pattern)) {
    const part: { readonly key: Path; readonly places: readonly SchemaPlace[] } | undefined = at && (partAt(at, step) ?? rowOfItself(at, step, trail));
    trail.push(...(at?.places ?? []).map(({ schema }) => schema));
    at = part && described(document, part.key, part.places);
  }
  return at;
}

/** The parts of a place: members, fixed positions, rows, entries. */
export function partsOf(document: SchemaDocument, place: DescribedPlace): readonly DescribedPlace[] {
  return atOnce(partsInSlices(document, place));
}

export function* partsInSlices(document: SchemaDocument, place: DescribedPlace): Sliced<readonly DescribedPlace[]> {
  const parts: DescribedPlace[] = [];
  for (const [key, places] of partPlaces(place)) {
    yield;
    parts.push(described(document, key, places));
  }
  return parts;
}

function partPlaces({ pattern, shape, sort }: DescribedPlace): readonly (readonly [Path, readonly SchemaPlace[]])[] {
  switch (sort.sort) {
    case 'question':
      return [];
    case 'list':
      return [
        ...shape.prefix.map((places, index) => [rowPath(pattern, index), places] as const),
        ...(shape.items.length + shape.contains.length > 0 || shape.prefix.length === 0 ? [[`${pattern}[]`, shape.items.length > 0 ? shape.items : shape.contains] as const] : []),
      ];
    case 'group':
    case 'map':
    case 'branches':
    case 'types':
      return [...[...shape.members].map(([name, places]) => [memberPath(pattern, name), places] as const), ...(shape.patterns.size + shape.additional.length > 0 ? [[`${pattern}#entries[]`, entriesOf(shape)] as const] : [])];
  }
}

/** Patterns of all questions under a place; what recurs is left out. */
export function questionPatterns(document: SchemaDocument, from: DescribedPlace): readonly Path[] {
  return atOnce(patternsInSlices(document, from));
}

export function* patternsInSlices(document: SchemaDocument, from: DescribedPlace, trail: readonly JsonObject[] = []): Sliced<readonly Path[]> {
  if (from.sort.sort === 'question') return [from.pattern];
  const schemas = from.places.flatMap(({ schema }) => (isJsonObject(schema) ? [schema] : []));
  if (schemas.some((schema) => trail.includes(schema))) return [];
  const found: Path[] = [];
  for (const part of yield* partsInSlices(document, from)) found.push(...(yield* patternsInSlices(document, part, [...trail, ...schemas])));
  return found;
}

const known = new WeakMap<SchemaDocument, Map<Path, DescribedPlace>>();

function described(document: SchemaDocument, pattern: Path, places: readonly SchemaPlace[]): DescribedPlace {
  const byPattern = known.get(document) ?? new Map<Path, DescribedPlace>();
  known.set(document, byPattern);
  const place = byPattern.get(pattern) ?? describe(document, pattern, places);
  byPattern.set(pattern, place);
  return place;
}

function describe(document: SchemaDocument, pattern: Path, places: readonly SchemaPlace[]): DescribedPlace {
  const shape = shapeOf(document, places, { value: undefined, choose: 'every' });
  return { pattern, places, shape, sort: sortOfPlace(document, shape) };
}

function partAt({ pattern, shape, places: own }: DescribedPlace, step: PathStep): { readonly key: Path; readonly places: readonly SchemaPlace[] } | undefined {
  if ('name' in step) {
    const places = shape.members.get(step.name) ?? (shape.required.has(step.name) ? [] : undefined);
    return places && { key: memberPath(pattern, step.name), places };
  }
  if ('position' in step) {
    const places = shape.prefix[step.position];
    return places && { key: rowPath(pattern, step.position), places };
  }
  if ('about' in step) return step.about === 'entries' ? { key: `${pattern}#entries`, places: own } : undefined;
  if (pattern.endsWith('#entries')) return { key: `${pattern}[]`, places: entriesOf(shape) };
  return shape.items.length + shape.contains.length > 0 ? { key: `${pattern}[]`, places: shape.items.length > 0 ? shape.items : shape.contains } : undefined;
}

/** A group inside itself is added as a row, which is that group. */
function rowOfItself({ pattern, places, sort }: DescribedPlace, step: PathStep, trail: readonly SchemaPlace['schema'][]): { readonly key: Path; readonly places: readonly SchemaPlace[] } | undefined {
  return 'row' in step && sort.sort === 'group' && places.some(({ schema }) => trail.includes(schema)) ? { key: `${pattern}[]`, places } : undefined;
}

function entriesOf({ patterns, additional }: Shape): readonly SchemaPlace[] {
  return [...[...patterns.values()].flat(), ...additional];
}
