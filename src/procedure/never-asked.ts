// What a schema describes and no step asks. Never looks at answers.
import { placesAlong } from '../model/path.js';
import type { Path } from '../model/path.js';
import type { SchemaDocument } from '../schema/schema-document.js';
import type { Ask } from './asked-questions.js';
import { partsOf, placeAt } from './schema-places.js';
import type { DescribedPlace } from './schema-places.js';

/** Everything that is asked by itself, and everything that something asked lies in. */
export interface AskedPlaces {
  readonly paths: ReadonlySet<Path>;
  readonly around: ReadonlySet<Path>;
}

export function askedPlaces(asks: readonly Pick<Ask, 'path'>[]): AskedPlaces {
  return { paths: new Set(asks.map(({ path }) => path)), around: new Set(asks.flatMap(({ path }) => placesAlong(path).slice(0, -1))) };
}

/** By itself, or with what it lies in. */
export function isAsked({ paths }: AskedPlaces, path: Path): boolean {
  return placesAlong(path).some((place) => paths.has(place));
}

export interface Unasked {
  readonly place: DescribedPlace;
  /** `always`: by every group on the way. `once-begun`: by the group it lies in, which may be left out. */
  readonly required: 'always' | 'once-begun' | 'never';
}

/** Asked neither by itself nor with what it lies in, nor in parts: each group of which nothing is asked, as a whole. */
export function neverAsked(schema: SchemaDocument, asks: readonly Pick<Ask, 'path'>[]): readonly Unasked[] {
  const root = placeAt(schema, '');
  return root === undefined ? [] : unaskedIn(schema, { place: root, required: 'always' }, askedPlaces(asks));
}

function unaskedIn(schema: SchemaDocument, { place, required }: Unasked, asked: AskedPlaces): readonly Unasked[] {
  if (isAsked(asked, place.pattern) || place.sort.sort === 'map') return [];
  const hasPartsAsked = place.pattern === '' || asked.around.has(place.pattern);
  if (!hasPartsAsked || place.sort.sort === 'list') return hasPartsAsked ? [] : [{ place, required }];
  // Of which branch it is, decides whether something is required.
  const needed = place.shape.alternatives.length === 0 ? place.shape.required : new Set<string>();
  return [...place.shape.members.keys()].flatMap((name, index) => {
    const part = partsOf(schema, place)[index];
    const ofPart = !needed.has(name) ? 'never' : required === 'always' ? 'always' : 'once-begun';
    return part === undefined ? [] : unaskedIn(schema, { place: part, required: ofPart }, asked);
  });
}
