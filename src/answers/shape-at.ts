// The shape of a place as the answers so far make it, with a note of everything that had a say in it: the branches that
// were taken, and the members that were looked at.
import { valueAt } from '../model/answer.js';
import { isJsonObject } from '../model/json.js';
import { memberPath, memberPointerOf, valueAtPointer } from '../model/path.js';
import { shapeOf } from '../schema/shape.js';
import type { Alternative, Shape } from '../schema/shape.js';
import type { Growth, Spot } from './growth.js';
import { openPlaces } from './open-part.js';
import { choicesIn, sortOfPlace, suffixOf } from '../procedure/place-sort.js';

export function shapeAt(growth: Growth, spot: Spot): Shape {
  const known = steadyShapes.get(spot.places);
  if (known !== undefined) return known;
  const made = growth.shapes.get(spot.places) ?? new Map<string, Shape>();
  growth.shapes.set(spot.places, made);
  // A path has no line break of its own.
  const key = `${spot.pointer}\n${spot.path}`;
  const shape = made.get(key) ?? makeShape(growth, spot);
  made.set(key, shape);
  return shape;
}

function makeShape(growth: Growth, spot: Spot): Shape {
  const met: Alternative[] = [];
  const choose = (alternative: Alternative): number | undefined => {
    met.push(alternative);
    return chosenBranch(growth, spot, alternative);
  };
  const value = valueAtPointer(growth.before, spot.pointer);
  const shape = shapeOf(growth.schema, spot.places, { value, choose, note: (limit) => growth.limits.push(limit) });
  for (const { alternative, index } of shape.taken) rememberBranch(growth, spot.pointer, { alternative, index });
  if (shape.reads === 'all') growth.values.set(spot.path, spot.pointer);
  else for (const name of shape.reads) growth.values.set(memberPath(spot.path, name), memberPointerOf(spot.pointer, name));
  if (shape.readsItself) noteItself(growth, spot, shape);
  if (shape.reads !== 'all' && shape.reads.size === 0 && !shape.readsItself && met.length === 0 && shape.taken.length === 0) steadyShapes.set(spot.places, shape);
  return shape;
}

/** A group is always an object: as long as nothing is answered, conditions are held against the empty one. */
function noteItself({ schema, values }: Growth, { path, pointer }: Spot, shape: Shape): void {
  if (sortOfPlace(schema, shape).sort !== 'group') values.set(path, pointer);
}

/** Shapes that no answer can change, by the schemas that make them. */
const steadyShapes = new WeakMap<object, Shape>();

export function isSteady({ places }: Spot): boolean {
  return steadyShapes.has(places);
}

function chosenBranch({ schema, answers }: Growth, { path, places }: Spot, alternative: Alternative): number | undefined {
  const [choice] = choicesIn(schema, [alternative]);
  const code = choice === undefined ? undefined : valueAt(answers, `${path}${suffixOf(schema, places, choice)}`);
  const index = choice === undefined || typeof code !== 'string' ? -1 : openPlaces()?.codesOf(schema, choice).indexOf(code) ?? -1;
  return index < 0 ? undefined : index;
}

function rememberBranch({ branches }: Growth, pointer: string, { alternative, index }: { readonly alternative: Alternative; readonly index: number }): void {
  const { schema } = alternative.place;
  if (!isJsonObject(schema)) return;
  const byPlace = branches.get(schema) ?? new Map<string, number>();
  branches.set(schema, byPlace.set(`${alternative.keyword} ${pointer}`, index));
}
