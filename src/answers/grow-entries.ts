// Grows the entries of a map: members of an object that the citizen names. Each is a row with a question for its name.
import { valueAt } from '../model/answer.js';
import type { Json, JsonObject } from '../model/json.js';
import { RESERVED_NAMES, memberPointerOf, rowPath } from '../model/path.js';
import { comesRound } from '../schema/recursion.js';
import type { SchemaPlace } from '../schema/schema-place.js';
import type { Shape } from '../schema/shape.js';
import { memberPlaces, shapeOf } from '../schema/shape.js';
import { optionsFor } from '../fields/kind-schemas.js';
import { meaningFor, wordsForPattern } from '../fields/text/pattern-words.js';
import { ENTRIES, ROWS, WHOLE } from './asked.js';
import { enter } from './grow-question.js';
import { areToRead, growToRead, heldRows } from './grow-to-read.js';
import { trailUnder } from './growth.js';
import type { Grown, Growth, Inner, Spot } from './growth.js';
import { cameEmpty, restAt } from './marks.js';
import { rowsAt, rowsPath } from './rows.js';
import { wordsAt } from './title-of.js';

export function growEntries(growth: Growth, spot: Spot, inner: Inner): Grown {
  const { shape } = inner;
  const isMap = shape.members.size === 0;
  const entries = placesFor(shape, undefined);
  if (isMap && growth.readOnly === undefined && areToRead(growth, entries)) return growToRead(growth, spot, (readOnly) => growEntries(readOnly, spot, inner));
  const held = heldRows(growth, entries);
  const list = `${spot.path}${ENTRIES}`;
  const least = spot.required && isMap && typeof shape.merged.minProperties === 'number' ? shape.merged.minProperties : 0;
  const within = trailUnder(spot);
  const isEndless = comesRound(growth.schema, within, entries);
  const { ids } = rowsAt(growth.answers, list, isEndless || held.readOnly === true ? 0 : least);
  growth.lists.add(list);
  growth.titles.set(list, wordsAt(spot, shape.merged));
  growth.places.set(spot.pointer, isMap ? list : spot.path);
  const members: Record<string, Json> = isMap ? { ...restAt(growth.answers, spot.path) } : {};
  const rows = ids.map((id) => {
    const path = rowPath(list, id);
    const { items, name, value } = growEntry(growth, { ...spot, path, pattern: `${spot.pattern}${ENTRIES}${ROWS}`, trail: growth.answers.has(rowsPath(list)) ? [] : within }, inner);
    if (name !== undefined && value !== undefined && !Object.hasOwn(members, name)) members[name] = value;
    return { id, path, items };
  });
  const most = isMap && typeof shape.merged.maxProperties === 'number' ? { most: shape.merged.maxProperties } : {};
  const item = { sort: 'list', path: list, pattern: `${spot.pattern}${ENTRIES}`, ...(isMap ? wordsAt(spot, shape.merged) : {}), required: spot.required, rows, least, ...most, ...held, keyed: true } as const;
  const isGiven = Object.keys(members).length > 0 || (isMap && (spot.required || cameEmpty(growth.answers, spot.path)));
  return { items: [item], value: isGiven ? members : undefined };
}

function growEntry(growth: Growth, spot: Spot, inner: Inner): Grown & { readonly name: string | undefined } {
  const { path, pattern } = spot;
  const key = valueAt(growth.answers, `${path}#key`);
  // A name that is a described member's, reserved, or that no schema of entries fits, cannot be an entry's.
  const isPossible = typeof key === 'string' && !RESERVED_NAMES.has(key) && !inner.shape.members.has(key) && (!inner.shape.closed || memberPlaces(inner.shape, key) !== undefined);
  const name = isPossible ? key : undefined;
  // Without a name it has no place in the document yet.
  const pointer = memberPointerOf(spot.pointer, name ?? `#${path}`);
  const names = keySchema(growth, inner.shape);
  const kind = names.enum === undefined ? 'text' : 'choice';
  const asked = enter(growth, { ...spot, path: `${path}#key`, pattern: `${pattern}#key`, pointer: `${pointer}#key`, required: true }, {
    kind,
    options: optionsFor(kind, names),
    asks: 'key',
    ...(typeof names.description === 'string' ? { description: names.description } : {}),
    ...(key !== undefined && name === undefined ? { refused: true } : {}),
  });
  // What it will hold is only known by its name, or it is refused whatever it holds.
  const places = placesFor(inner.shape, name);
  const isAnything = !inner.shape.closed && (name !== undefined || inner.shape.patterns.size === 0);
  if (places.length === 0 && !isAnything) return { items: asked.items, value: undefined, name: undefined };
  const value = inner.grow(growth, {
    places, path, pattern, pointer, required: true, asked: WHOLE, trail: spot.trail, parent: path, bare: true, row: { path, pointer },
  });
  const question = growth.questions.get(path);
  // What is asked of an entry goes by the name that was given to it.
  if (name !== undefined && question !== undefined && question.title === undefined) growth.questions.set(path, { ...question, title: name });
  return { items: [...asked.items, ...value.items], value: value.value, name };
}

/** The schemas for an entry; without a name, those that it will have whatever it is called. */
function placesFor(shape: Shape, name: string | undefined): readonly SchemaPlace[] {
  if (name !== undefined) return memberPlaces(shape, name) ?? NO_PLACES;
  const [[, only] = [], more] = shape.patterns;
  return only !== undefined && more === undefined && shape.additional.length === 0 ? only : shape.additional;
}

const NO_PLACES: readonly SchemaPlace[] = [];

/** What the name of an entry must be like. */
function keySchema({ schema }: Growth, { names, patterns, additional, closed }: Shape): JsonObject {
  const { merged } = shapeOf(schema, names, { value: undefined, choose: () => undefined });
  const [pattern, ...others] = patterns.keys();
  const isOnly = additional.length === 0 && closed && pattern !== undefined;
  if (!isOnly) return { ...merged, type: 'string' };
  return { ...(others.length === 0 ? { pattern } : exampleOf([pattern, ...others])), ...merged, type: 'string' };
}

/** Of several patterns each gives an example. */
function exampleOf(patterns: readonly string[]): JsonObject {
  const examples = patterns.flatMap((pattern) => wordsForPattern(pattern, { minLength: 0, maxLength: Infinity }).example ?? meaningFor(pattern, 0).sample ?? []);
  return examples.length === 0 ? {} : { examples: [examples.join(', ')] };
}
