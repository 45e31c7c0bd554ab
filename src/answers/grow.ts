// Grows the outline of one place: what is asked there, and what its answers add to the document. Pure but for what it
// collects in the growth. Each place is asked what it is; groups, lists and maps grow in their own files.
import type { AskModel } from '../model/form-model.js';
import { RESERVED_NAMES } from '../model/path.js';
import { contradictionIn } from '../schema/contradiction.js';
import { isNullable } from '../schema/shape-facts.js';
import type { Shape } from '../schema/shape.js';
import { growGroup } from './grow-group.js';
import { growKept, growQuestion } from './grow-question.js';
import { sameGrower } from './same-part.js';
import { NOTHING, valueIn } from './growth.js';
import type { Grown, Growth, Spot } from './growth.js';
import { cameAsNull, strayAt } from './marks.js';
import { neededOpenPlaces, openPlaces } from './open-part.js';
import { headingAt, wordsAt } from './title-of.js';
import { choicesIn, isChosen, sortOfPlace } from '../procedure/place-sort.js';
import type { PlaceSort } from '../procedure/place-sort.js';
import { shapeAt } from './shape-at.js';

export function grow(growth: Growth, spot: Spot): Grown {
  const ask = growth.model.asks[spot.pattern];
  if (!applies(growth, spot, ask)) {
    growth.hidden.add(spot.pointer);
    return NOTHING;
  }
  const growSame = ask?.sameAs === undefined || growth.copy !== undefined ? undefined : sameGrower();
  return growSame === undefined ? growAsked(growth, spot) : growSame(growth, spot, growAsked);
}

function growAsked(growth: Growth, spot: Spot): Grown {
  if (spot.told !== undefined) return neededOpenPlaces().growTold(growth, spot, spot.told);
  if (spot.name !== undefined && RESERVED_NAMES.has(spot.name)) return growKept(growth, spot);
  const shape = shapeAt(growth, spot);
  if (shape.forbidden) return NOTHING;
  if (contradictionIn(shape) !== undefined) return growKept(growth, spot, { words: wordsAt(spot, shape.merged) });
  const place = sortOfPlace(growth.schema, shape);
  if (place.sort !== 'question' && growth.readOnly !== spot && (growth.readOnly !== undefined || shape.merged.readOnly === true)) return neededOpenPlaces().growToRead(growth, spot, growAsked);
  if (place.sort === 'question' || !(isNullable(shape) || cameAsNull(growth.answers, spot.path))) return growPlace(growth, spot, { shape, place });
  // Left blank it is sent as null: nobody has to fill it in.
  const { items, value } = growPlace(growth, { ...spot, required: false }, { shape, place });
  return { items, value: value ?? (spot.required || cameAsNull(growth.answers, spot.path) ? null : undefined) };
}

function growPlace(growth: Growth, spot: Spot, sorted: Sorted): Grown {
  const { shape, place } = sorted;
  if (place.sort === 'group' && strayAt(growth.answers, spot.path) === undefined) return growGroup(growth, spot, { shape, grow });
  if (place.sort === 'types') return underOneName(growth, spot, shape, growTypes(growth, spot, sorted, place.types));
  const grown = joined([openPlaces()?.selectorsAt(growth, spot, shape) ?? NOTHING, isNullChosen(growth, sorted) ? { items: [], value: null } : growSort(growth, isChosen(growth.schema, shape) ? { ...spot, required: true } : spot, { shape, place })]);
  return choicesIn(growth.schema, shape.alternatives).length === 0 ? grown : underOneName(growth, spot, shape, grown);
}

/** Of the branches the one that is null, and has a name: to choose it is the whole answer. */
function isNullChosen({ schema }: Growth, { shape, place }: Sorted): boolean {
  return place.sort === 'question' && place.schema.const === null && isChosen(schema, shape);
}

/** What is to be chosen and what it brings are one thing to the citizen, and stay where they are whatever is chosen. */
function underOneName(growth: Growth, spot: Spot, shape: Shape, { items, value }: Grown): Grown {
  const words = headingAt(growth, spot, shape);
  growth.titles.set(spot.path, words);
  if (!growth.places.has(spot.pointer)) growth.places.set(spot.pointer, spot.path);
  if (spot.bare === true || !spot.asked.whole || items.length === 0) return { items, value };
  return { items: [{ sort: 'group', path: spot.path, pattern: spot.pattern, ...words, items }], value };
}

interface Sorted {
  readonly shape: Shape;
  readonly place: PlaceSort;
}

function growSort(growth: Growth, spot: Spot, { shape, place }: Sorted): Grown {
  if (place.sort !== 'question' && strayAt(growth.answers, spot.path) !== undefined) return growKept(growth, spot, { words: wordsAt(spot, shape.merged) });
  switch (place.sort) {
    case 'question':
      return growQuestion(growth, spot, { shape, schema: place.schema });
    case 'group':
      return growGroup(growth, spot, { shape, grow });
    case 'map':
      return neededOpenPlaces().growEntries(growth, spot, { shape, grow });
    case 'list':
      return neededOpenPlaces().growList(growth, spot, { shape, grow });
    case 'types':
    case 'branches':
      return NOTHING;
  }
}

/** A group inside itself is asked for by choosing its type. */
function growTypes(growth: Growth, spot: Spot, { shape }: Sorted, types: readonly string[]): Grown {
  const growAs = (type: string): Grown => growSort(growth, { ...spot, required: true, trail: [] }, { shape, place: sortOfPlace(growth.schema, shape, type) });
  return neededOpenPlaces().growTypes(growth, spot, { types, growAs });
}

/** Whether a place is asked at all, as far as the procedure's own conditions go. */
function applies(growth: Growth, { pattern, path, row }: Spot, { when }: Pick<AskModel, 'when'> = {}): boolean {
  if (growth.circular.has(path)) return false;
  return when === undefined || valueIn(growth, when, { about: `the condition of "${pattern}"`, row }) === true;
}

function joined(parts: readonly Grown[]): Grown {
  return { items: parts.flatMap(({ items }) => items), value: parts.find(({ value }) => value !== undefined)?.value };
}
