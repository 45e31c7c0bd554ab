// Every place that a schema describes, in whichever branch, by its pattern: what a procedure may name. Never looks at
// answers.
import { memberPath, rowPath, stepsOf } from '../model/path.js';
import type { Path, PathStep } from '../model/path.js';
import { atOnce } from '../model/slices.js';
import type { Sliced } from '../model/slices.js';
import { comesRound } from '../schema/recursion.js';
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
  /** Nobody changes it: in whichever branch, the schema says so of it, or of what it lies in. */
  readonly readOnly: boolean;
}

/** `undefined` when the pattern leads nowhere. */
export function placeAt(document: SchemaDocument, pattern: Path): DescribedPlace | undefined {
  let at: DescribedPlace | undefined = described(document, { pattern: '', places: [document.root] });
  const trail: SchemaPlace[] = [];
  for (const step of stepsOf(pattern)) {
    const part: { readonly key: Path; readonly places: readonly SchemaPlace[] } | undefined = at && (partAt(at, step) ?? rowOfItself(document, at, { step, trail }));
    trail.push(...(at?.places ?? []));
    at = part && described(document, { pattern: part.key, places: part.places }, at);
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
    parts.push(described(document, { pattern: key, places }, place));
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

/**
 * Patterns of the questions under a place, the first `most` of them; what recurs is left out. A schema can describe more
 * than anyone can walk: after ten thousand parts the rest is left out, too.
 */
export function questionPatterns(document: SchemaDocument, from: DescribedPlace, most = Infinity): readonly Path[] {
  return atOnce(patternsInSlices(document, from, most));
}

export function* patternsInSlices(document: SchemaDocument, from: DescribedPlace, most: number): Sliced<readonly Path[]> {
  const found: Path[] = [];
  let parts = 0;
  function* visit(place: DescribedPlace, trail: readonly SchemaPlace[]): Sliced<void> {
    parts += 1;
    if (found.length >= most || parts > MOST_PARTS || comesRound(document, trail, place.places)) return;
    if (place.sort.sort === 'question') found.push(place.pattern);
    else for (const part of yield* partsInSlices(document, place)) yield* visit(part, [...trail, ...place.places]);
  }
  yield* visit(from, []);
  return found;
}

const MOST_PARTS = 10_000;

/** What can be named near the top: groups, lists and questions, to the sixth level, of a schema that recurs as well. */
export function patternsOf(document: SchemaDocument): readonly Path[] {
  const root = placeAt(document, '');
  let level: readonly DescribedPlace[] = root === undefined ? [] : [root];
  const found: Path[] = [];
  for (let depth = 0; depth < MOST_LEVELS && found.length < MOST_PARTS; depth += 1) {
    level = level.flatMap((place) => partsOf(document, place));
    found.push(...level.map(({ pattern }) => pattern));
  }
  return found;
}

const MOST_LEVELS = 6;

const known = new WeakMap<SchemaDocument, Map<Path, DescribedPlace>>();

type Where = Pick<DescribedPlace, 'pattern' | 'places'>;

function described(document: SchemaDocument, where: Where, outer?: DescribedPlace): DescribedPlace {
  const byPattern = known.get(document) ?? new Map<Path, DescribedPlace>();
  known.set(document, byPattern);
  const place = byPattern.get(where.pattern) ?? describe(document, where, outer);
  byPattern.set(where.pattern, place);
  return place;
}

function describe(document: SchemaDocument, { pattern, places }: Where, outer: DescribedPlace | undefined): DescribedPlace {
  const shape = shapeOf(document, places, { value: undefined, choose: 'every' });
  return { pattern, places, shape, sort: sortOfPlace(document, shape), readOnly: outer?.readOnly === true || isReadOnly(document, places, shape) || holdsRowsToRead(document, shape) };
}

function isReadOnly(document: SchemaDocument, places: DescribedPlace['places'], { merged }: Shape): boolean {
  // What one branch says of it holds there alone.
  return merged.readOnly === true && shapeOf(document, places, { value: undefined, choose: () => undefined }).merged.readOnly === true;
}

/** A list of which each row can only be read takes no row either. */
function holdsRowsToRead(document: SchemaDocument, { prefix, items }: Shape): boolean {
  return prefix.length === 0 && items.length > 0 && shapeOf(document, items, { value: undefined, choose: () => undefined }).merged.readOnly === true;
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
function rowOfItself(document: SchemaDocument, { pattern, places, sort }: DescribedPlace, { step, trail }: { readonly step: PathStep; readonly trail: readonly SchemaPlace[] }): { readonly key: Path; readonly places: readonly SchemaPlace[] } | undefined {
  return 'row' in step && sort.sort === 'group' && comesRound(document, trail, places) ? { key: `${pattern}[]`, places } : undefined;
}

function entriesOf({ patterns, additional }: Shape): readonly SchemaPlace[] {
  return [...[...patterns.values()].flat(), ...additional];
}
