// A document that comes from elsewhere (a page, an example, a submission) becomes answers, so that they give the same
// document again: values, rows, branches, and whatever no question asks for. Never judges it.
import type { Answer, Answers } from '../model/answer.js';
import type { FormModel } from '../model/form-model.js';
import { isJsonObject } from '../model/json.js';
import type { Json, JsonObject } from '../model/json.js';
import { memberPath, pointerTokens, rowPath } from '../model/path.js';
import type { Path } from '../model/path.js';
import { choicesIn, sortOfPlace, suffixOf } from '../procedure/place-sort.js';
import type { PlaceSort } from '../procedure/place-sort.js';
import { listsNull } from '../procedure/leaf.js';
import { comesRound } from '../schema/recursion.js';
import { everyShape } from '../schema/alternatives.js';
import { evaluate, holds } from '../schema/evaluate.js';
import { isLeftBlank, isNull } from '../schema/keyword-values.js';
import type { SchemaDocument } from '../schema/schema-document.js';
import type { SchemaPlace } from '../schema/schema-place.js';
import { memberPlaces, shapeOf } from '../schema/shape.js';
import { takesRows } from '../schema/shape-facts.js';
import type { Alternative, Shape } from '../schema/shape.js';
import { ENTRIES } from './asked.js';
import { codesOf } from './branches.js';
import { MARK, emptyPath, givenPath, nullPath, restPath, strayPath } from './marks.js';
import { newRows, rowsAnswer, rowPathsOf, rowsPath } from './rows.js';
import { readSchema } from '../schema/schema-document.js';

export function fromDocument(model: FormModel, document: JsonObject): Answers {
  const schema = readSchema(model.schema);
  const answers = new Map<Path, Answer>();
  load({ schema, answers }, { places: [schema.root], path: '', value: document, trail: [] });
  return answers;
}

interface Loading {
  readonly schema: SchemaDocument;
  readonly answers: Map<Path, Answer>;
}

interface Part {
  readonly places: readonly SchemaPlace[];
  readonly path: Path;
  readonly value: Json;
  readonly trail: readonly SchemaPlace[];
}

function load(loading: Loading, part: Part): void {
  const { schema, answers } = loading;
  const { places, path, value } = part;
  const taken: { readonly alternative: Alternative; readonly index: number }[] = [];
  const choose = (alternative: Alternative): number | undefined => {
    const index = nearestBranch(schema, alternative, value);
    taken.push({ alternative, index });
    return index;
  };
  const shape = shapeOf(schema, places, { value, choose });
  const isBlank = taken.some(({ alternative: { branches }, index }) => isLeftBlank(branches[index]?.schema ?? true));
  if (value === null && (isBlank || !isListedAt(schema, shape)) && places.every((place) => holds(schema, place, null))) {
    answers.set(nullPath(path), { state: 'read', value: true });
    return;
  }
  const place = typedPlace(loading, part, shape);
  if (place.sort === 'group' && isJsonObject(value) && isOnRequest(loading, part)) {
    answers.set(rowsPath(path), rowsAnswer(newRows(1)));
    load(loading, { ...part, path: rowPath(path, 'r1'), trail: [] });
    return;
  }
  for (const alternative of choicesIn(schema, shape.alternatives)) {
    const index = taken.find((each) => each.alternative === alternative)?.index;
    const code = index === undefined ? undefined : codesOf(schema, alternative)[index];
    if (code !== undefined) answers.set(`${path}${suffixOf(schema, places, alternative)}`, { state: 'read', value: code });
  }
  loadSort(loading, part, { shape, place });
}

/** A group inside itself is a row, unless a choice made at the place already asks for it. */
function isOnRequest({ schema }: Loading, { places, value, trail }: Part): boolean {
  if (!comesRound(schema, trail, places)) return false;
  return sortOfPlace(schema, shapeOf(schema, places, { value, choose: () => undefined })).sort === 'group';
}

/** Where several types are possible, the value says which. */
function typedPlace({ schema, answers }: Loading, { path, value }: Part, shape: Shape): PlaceSort {
  const place = sortOfPlace(schema, shape);
  if (place.sort !== 'types') return place;
  const type = place.types.find((each) => isOfType(value, each));
  if (type === undefined) return place;
  answers.set(`${path}#type`, { state: 'read', value: type });
  return sortOfPlace(schema, shape, type);
}

function loadSort(loading: Loading, part: Part, { shape, place }: { readonly shape: Shape; readonly place: PlaceSort }): void {
  const { answers } = loading;
  const { path, value } = part;
  if (place.sort === 'question') {
    // A null that stands for "left blank" is blank.
    if (value !== null || listsNull(place.schema)) answers.set(path, { state: 'read', value });
    return;
  }
  if (place.sort === 'list' && Array.isArray(value)) loadList(loading, part, { shape, values: value });
  else if ((place.sort === 'group' || place.sort === 'map') && isJsonObject(value)) loadMembers(loading, part, { shape, value, isMap: place.sort === 'map' });
  else answers.set(strayPath(path), { state: 'read', value });
}

function loadMembers(loading: Loading, { path, places, trail }: Part, { shape, value, isMap }: { readonly shape: Shape; readonly value: JsonObject; readonly isMap: boolean }): void {
  const { answers } = loading;
  answers.set(givenPath(path), MARK);
  if (Object.keys(value).length === 0) answers.set(emptyPath(path), MARK);
  const inner = [...trail, ...places];
  const names = Object.keys(value);
  const isMember = (name: string) => shape.members.has(name) || shape.required.has(name);
  const entries = names.filter((name) => !isMember(name) && isAsked(shape, name, isMap));
  const rest = names.filter((name) => !isMember(name) && !isAsked(shape, name, isMap));
  for (const name of names.filter(isMember)) load(loading, { places: memberPlaces(shape, name) ?? [], path: memberPath(path, name), value: value[name] ?? null, trail: inner });
  if (rest.length > 0) answers.set(restPath(path), { state: 'read', value: Object.fromEntries(rest.map((name) => [name, value[name] ?? null])) });
  if (entries.length > 0) loadEntries(loading, `${path}${ENTRIES}`, entries.map((name) => ({ name, value: value[name] ?? null, places: memberPlaces(shape, name) ?? [] })));
}

function loadEntries(loading: Loading, list: Path, entries: readonly { readonly name: string; readonly value: Json; readonly places: readonly SchemaPlace[] }[]): void {
  const rows = newRows(entries.length);
  loading.answers.set(rowsPath(list), rowsAnswer(rows));
  for (const [index, path] of rowPathsOf(list, rows).entries()) {
    const entry = entries[index];
    if (entry === undefined) continue;
    loading.answers.set(`${path}#key`, { state: 'read', value: entry.name });
    load(loading, { places: entry.places, path, value: entry.value, trail: [] });
  }
}

function loadList(loading: Loading, { path, places, trail }: Part, { shape, values }: { readonly shape: Shape; readonly values: readonly Json[] }): void {
  const start = shape.prefix.length;
  const inner = [...trail, ...places];
  for (const [index, position] of shape.prefix.entries()) {
    const value = values[index];
    if (value !== undefined && value !== null) load(loading, { places: position, path: rowPath(path, index), value, trail: inner });
  }
  const more = values.slice(start);
  const rows = newRows(takesRows(shape) ? more.length : 0);
  loading.answers.set(rowsPath(path), rowsAnswer(rows));
  if (values.length === 0) loading.answers.set(emptyPath(path), MARK);
  if (!takesRows(shape) && more.length > 0) loading.answers.set(restPath(path), { state: 'read', value: { ...more } });
  for (const [index, row] of rowPathsOf(path, rows).entries()) {
    load(loading, { places: shape.items.length > 0 ? shape.items : shape.contains, path: row, value: more[index] ?? null, trail: [] });
  }
}

function isListedAt(schema: SchemaDocument, shape: Shape): boolean {
  const place = sortOfPlace(schema, shape);
  return place.sort === 'question' && listsNull(place.schema);
}

/** A map's own entries, and members that a pattern or a schema for all others describes. */
function isAsked(shape: Shape, name: string, isMap: boolean): boolean {
  return isMap || memberPlaces(shape, name) !== undefined;
}

/**
 * The branch that is not ruled out by a fixed value; of several such, one of the value's own type; of these, the one that knows most of what is there; of these, the
 * one with the least wrong, then the one that misses least, then the first. A branch that holds is ranked as others are: one
 * that asks for nothing holds for anything, and an application may be incomplete.
 */
function nearestBranch(schema: SchemaDocument, { branches }: Alternative, value: Json): number {
  const ranks = branches.map((branch) => {
    const findings = evaluate(schema, branch, value);
    const missing = findings.filter(({ keyword }) => keyword === 'required').length;
    const others = findings.filter(({ keyword, pointer }) => (keyword === 'const' || keyword === 'enum') && tellsApart(schema, branches, pointer));
    const isOfAnotherType = findings.some(({ keyword, pointer }) => keyword === 'type' && pointer === '');
    return [others.length, isOfAnotherType ? 1 : 0, strangersTo(schema, branch, value), findings.length - missing, missing];
  });
  // Null is left blank: whatever is there is meant for another branch.
  const possible = [...ranks.keys()].filter((index) => value === null || !isNull(branches[index]?.schema ?? true));
  const [nearest] = possible.sort((one, other) => byRank(ranks[one] ?? [], ranks[other] ?? []));
  return nearest ?? 0;
}

function byRank(one: readonly number[], other: readonly number[]): number {
  return one.map((each, index) => each - (other[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/** Every branch fixes the member: it says which of them is meant. */
function tellsApart(schema: SchemaDocument, branches: readonly SchemaPlace[], pointer: string): boolean {
  const [name, more] = pointerTokens(pointer);
  if (name === undefined || more !== undefined) return false;
  return branches.every((branch) => memberPlaces(everyShape(schema, branch), name)?.some((place) => isFixed(everyShape(schema, place))));
}

function isFixed({ merged }: Shape): boolean {
  return merged.const !== undefined || merged.enum !== undefined;
}

/** Members of the value that the branch does not describe. */
function strangersTo(schema: SchemaDocument, branch: SchemaPlace, value: Json): number {
  const shape = everyShape(schema, branch);
  return isJsonObject(value) ? Object.keys(value).filter((name) => memberPlaces(shape, name) === undefined).length : 0;
}

function isOfType(value: Json, type: string): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isJsonObject(value);
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}
