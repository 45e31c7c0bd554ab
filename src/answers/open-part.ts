// Open places are those of which the citizen decides what stands there: rows of a list, entries of a map, branches of a choice,
// one of several types, a group inside itself. What grows them is a part of the program of its own, not fetched for a compiled
// procedure that has none. Here is where it stands once it is there.
import type { SchemaDocument } from '../schema/schema-document.js';
import type { Alternative, Shape } from '../schema/shape.js';
import type { Grown, Growth, GrowSame, Inner, Spot, Told } from './growth.js';

export interface OpenPlaces {
  readonly growList: GrowOpen;
  readonly growEntries: GrowOpen;
  /** A group inside itself; `undefined`: it is a group like others. */
  readonly growOnRequest: (...place: Parameters<GrowOpen>) => Grown | undefined;
  /** @param growAs grows the place as the type that was chosen */
  readonly growTypes: (growth: Growth, spot: Spot, types: { readonly types: readonly string[]; readonly growAs: (type: string) => Grown }) => Grown;
  readonly growToRead: GrowSame;
  readonly growTold: (growth: Growth, spot: Spot, told: Told) => Grown;
  readonly toldBy: (growth: Growth, spot: Spot, member: { readonly shape: Shape; readonly name: string }) => Told | undefined;
  readonly selectorsAt: (growth: Growth, spot: Spot, shape: Shape) => Grown;
  /** Before which member these stand. */
  readonly selectorsBefore: (schema: SchemaDocument, shape: Shape) => number;
  /** Members that only a choice to come will describe. */
  readonly namesToCome: (schema: SchemaDocument, shape: Shape) => ReadonlySet<string>;
  readonly codesOf: (schema: SchemaDocument, alternative: Alternative) => readonly (string | undefined)[];
}
type GrowOpen = (growth: Growth, spot: Spot, inner: Inner) => Grown;

let there: OpenPlaces | undefined;

export function haveOpenPlaces(places: OpenPlaces): void {
  there = places;
}

/** Without it, every place is closed. */
export function openPlaces(): OpenPlaces | undefined {
  return there;
}

/** @throws {TypeError} the place is an open one, and nobody fetched what grows it */
export function neededOpenPlaces(): OpenPlaces {
  if (there === undefined) throw new TypeError('what grows open places is not there yet');
  return there;
}
