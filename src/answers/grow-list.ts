// Grows a list: its fixed positions, then its rows.
import type { Json, JsonObject } from '../model/json.js';
import type { OutlineItem, OutlineList, PartOf } from '../model/outline.js';
import { memberPath, rowPath, valueAtPointer } from '../model/path.js';
import { readableName } from '../procedure/readable-name.js';
import { comesRound } from '../schema/recursion.js';
import { everyShape } from '../schema/alternatives.js';
import type { SchemaPlace } from '../schema/schema-place.js';
import { shapeOf } from '../schema/shape.js';
import { takesRows } from '../schema/shape-facts.js';
import type { Shape } from '../schema/shape.js';
import { askedOf, ROWS } from './asked.js';
import { addRows, trailUnder } from './growth.js';
import type { Grown, Growth, Inner, Spot } from './growth.js';
import { areToRead, growToRead, heldRows } from './grow-to-read.js';
import { cameEmpty, restAt } from './marks.js';
import { rowsAt, rowsPath } from './rows.js';
import { wordsAt } from './title-of.js';

export function growList(growth: Growth, spot: Spot, inner: Inner): Grown {
  const { shape } = inner;
  if (shape.prefix.length === 0 && growth.readOnly === undefined && areToRead(growth, rowPlaces(shape))) return growToRead(growth, spot, (held) => growList(held, spot, inner));
  growth.places.set(spot.pointer, spot.path);
  growth.titles.set(spot.path, wordsAt(spot, shape.merged));
  const fixed = Math.min(limit(shape.merged, 'minItems', 0), shape.prefix.length);
  const isThere = spot.required || (fixed > 0 && Array.isArray(valueAtPointer(growth.before, spot.pointer)));
  // With one position given, the others of those that must be there are asked for.
  if (!spot.required && fixed > 0) growth.presence.set(spot.path, spot.pointer);
  const positions = shape.prefix.map((places, index) =>
    growPart(growth, spot, { inner, places, path: rowPath(spot.path, index), pattern: rowPath(spot.pattern, index), index, required: isThere && index < fixed, part: partOf(spot, shape, index) }),
  );
  const list = takesRows(shape) ? growRows(growth, spot, inner) : undefined;
  const values = trimmed([...positions.map(({ value }) => value), ...(list?.values ?? Object.values(restAt(growth.answers, spot.path)))]);
  const items = [...positions.flatMap((each) => each.items), ...(list === undefined ? [] : [list.item])];
  const isGiven = values.length > 0 || spot.required || cameEmpty(growth.answers, spot.path);
  return { items: positions.length === 0 ? items : inGroup(spot, shape, items), value: isGiven ? values.map((value) => value ?? null) : undefined };
}

interface Part {
  readonly inner: Inner;
  readonly places: Spot['places'];
  readonly path: string;
  readonly pattern: string;
  readonly index: number;
  readonly required: boolean;
  readonly isRow?: boolean;
  readonly part?: PartOf;
}

function growPart(growth: Growth, spot: Spot, { inner, places, path, pattern, index, required, isRow = false, part }: Part): Grown {
  const pointer = `${spot.pointer}/${index}`;
  const asked = askedOf(spot.asked, isRow ? ROWS : `[${index}]`);
  // A position that holds the list itself would never end.
  const isEndless = !isRow && places.some(({ schema }) => spot.trail.some((outer) => outer.schema === schema));
  if (asked === undefined || isEndless) return { items: [], value: undefined };
  const row = isRow ? { path, pointer } : spot.row;
  // A row that the citizen added starts anew.
  const trail = isRow && growth.answers.has(rowsPath(spot.path)) ? [] : trailUnder(spot);
  return inner.grow(growth, { places, path, pattern, pointer, required, asked, trail, parent: isRow ? path : spot.path, ...(isRow ? { bare: true } : {}), ...(part === undefined ? {} : { part }), ...(row === undefined ? {} : { row }) });
}

function partOf(spot: Spot, shape: Shape, index: number): PartOf {
  const whole = { pattern: spot.pattern, ...wordsAt(spot, shape.merged) };
  return { number: index + 1, ...(takesRows(shape) ? {} : { of: shape.prefix.length }), whole };
}

function growRows(growth: Growth, spot: Spot, inner: Inner): { readonly item: OutlineList; readonly values: readonly (Json | undefined)[] } {
  const { shape } = inner;
  const { merged } = shape;
  const start = shape.prefix.length;
  const places = rowPlaces(shape);
  const held = heldRows(growth, places);
  const wanted = Math.max(limit(merged, 'minItems', 0) - start, shape.contains.length > 0 ? limit(merged, 'minContains', 1) : 0, 0);
  const least = spot.required ? wanted : 0;
  const isEndless = comesRound(growth.schema, trailUnder(spot), places);
  const { ids } = rowsAt(growth.answers, spot.path, isEndless || held.readOnly === true ? 0 : least);
  growth.lists.add(spot.path);
  addRows(growth, `${spot.pattern}${ROWS}`, ids.map((id, index) => ({ path: rowPath(spot.path, id), pointer: `${spot.pointer}/${start + index}` })));
  const grown = ids.map((id, index) => {
    const path = rowPath(spot.path, id);
    return { id, path, ...growPart(growth, spot, { inner, places, path, pattern: `${spot.pattern}${ROWS}`, index: start + index, required: true, isRow: true }) };
  });
  const most = merged.maxItems === undefined ? undefined : Math.max(limit(merged, 'maxItems', 0) - start, 0);
  const [first] = places;
  const rowTitle = first === undefined ? undefined : rowTitleOf(growth, first);
  const item: OutlineList = {
    sort: 'list', path: spot.path, pattern: spot.pattern, ...wordsAt(spot, merged), required: spot.required, least, keyed: false,
    ...held,
    ...(most === undefined ? {} : { most }),
    ...(rowTitle === undefined ? {} : { rowTitle }),
    rows: grown.map(({ id, path, items }) => ({ id, path, items })),
  };
  return { item, values: grown.map(({ value }) => value ?? null) };
}

function rowPlaces({ items, contains }: Shape): readonly SchemaPlace[] {
  return items.length > 0 ? items : contains;
}

/** A row of one question goes by the name of that question. */
function rowTitleOf({ schema }: Growth, row: SchemaPlace): string | undefined {
  const { merged, members, alternatives } = shapeOf(schema, [row], { value: undefined, choose: () => undefined });
  if (typeof merged.title === 'string') return merged.title;
  const [[name, places] = [], more] = members;
  if (name === undefined || places === undefined || more !== undefined || alternatives.length > 0) return undefined;
  const title = places.map((place) => everyShape(schema, place).merged.title).find((each) => typeof each === 'string');
  return title ?? readableName(memberPath('', name));
}

/** Left blank at the end is left out; left blank in between keeps its position. */
function trimmed(values: readonly (Json | undefined)[]): readonly (Json | undefined)[] {
  const last = values.findLastIndex((value) => value !== undefined);
  return values.slice(0, last + 1);
}

function inGroup(spot: Spot, { merged }: Shape, items: readonly OutlineItem[]): readonly OutlineItem[] {
  return spot.bare === true || items.length === 0 ? items : [{ sort: 'group', path: spot.path, pattern: spot.pattern, ...wordsAt(spot, merged), items }];
}

function limit(merged: JsonObject, keyword: string, otherwise: number): number {
  const value = merged[keyword];
  return typeof value === 'number' ? value : otherwise;
}
