// What a place is to somebody who fills in a form: one question, a group of them, a list of rows, the entries of a map,
// or a choice between such. Decided from its shape alone.
import type { JsonObject, Json } from '../model/json.js';
import { isNull } from '../schema/keyword-values.js';
import { typesOf } from '../schema/merge-keywords.js';
import { everyShape, optionsOf, sortOfAlternative } from '../schema/alternatives.js';
import type { Alternative, Shape } from '../schema/shape.js';
import { shapeOf } from '../schema/shape.js';
import type { SchemaDocument } from '../schema/schema-document.js';
import type { SchemaPlace } from '../schema/schema-place.js';
import { kindForSchema } from '../fields/kind-schemas.js';
import { wholePlace } from '../fields/whole-places.js';

export type PlaceSort =
  | { readonly sort: 'question'; readonly schema: JsonObject }
  | { readonly sort: 'group' }
  | { readonly sort: 'map' }
  | { readonly sort: 'list' }
  /** Several types are possible: the citizen says which. */
  | { readonly sort: 'types'; readonly types: readonly string[] }
  /** Nothing but a choice of branches. */
  | { readonly sort: 'branches' };

const STRING_KEYWORDS = ['minLength', 'maxLength', 'pattern', 'format', 'contentMediaType', 'contentEncoding'];
const NUMBER_KEYWORDS = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'];

/** @param chosen the type the citizen chose, where several are possible */
export function sortOfPlace(document: SchemaDocument, shape: Shape, chosen?: string): PlaceSort {
  const { merged } = shape;
  const options = shape.alternatives.find((alternative) => sortOfAlternative(document, alternative) === 'options');
  if (options !== undefined) return question(merged, { oneOf: optionsOf(document, options) });
  if (merged.enum !== undefined || merged.const !== undefined) return question(merged, {});
  if (merged.type === 'null') return question(merged, { const: null });
  const types = chosen === undefined ? typesOf(merged) : [chosen];
  if (types.length > 1) return { sort: 'types', types };
  return sortOfType(document, shape, types[0] ?? impliedType(document, shape));
}

function sortOfType(document: SchemaDocument, shape: Shape, type: string | undefined): PlaceSort {
  const whole = type === 'object' ? wholePlace(document, shape) : undefined;
  if (whole !== undefined) return question(whole, { type: 'object' });
  if (type === 'object') return isMap(document, shape) ? { sort: 'map' } : { sort: 'group' };
  if (type === 'array') return listOrChoices(document, shape);
  if (type === undefined && hasOpenChoice(document, shape)) return { sort: 'branches' };
  return question(shape.merged, { type: type ?? 'string' });
}

function listOrChoices(document: SchemaDocument, shape: Shape): PlaceSort {
  if (shape.prefix.length > 0) return { sort: 'list' };
  const rows = shape.items.length > 0 ? shapeOf(document, shape.items, { value: undefined, choose: () => undefined }) : undefined;
  // No one question asks for lists in a list; and a list may hold itself.
  if (rows === undefined || rows.items.length > 0 || shape.contains.length > 0) return { sort: 'list' };
  const sort = sortOfPlace(document, rows);
  if (sort.sort !== 'question') return { sort: 'list' };
  const schema: JsonObject = { ...shape.merged, type: 'array', items: sort.schema };
  return kindForSchema(schema) === undefined ? { sort: 'list' } : { sort: 'question', schema };
}

/** Entries that somebody names: the object describes no member of its own, nor will it once a branch is chosen. */
function isMap(document: SchemaDocument, shape: Shape): boolean {
  const { members, required, patterns, additional, closed, described } = shape;
  return members.size + required.size === 0 && (patterns.size > 0 || additional.length > 0 || !(closed || described || hasChoice(document, shape)));
}

/** The type of a schema that names none, from the keywords it uses; `undefined` where anything goes. */
function impliedType(document: SchemaDocument, shape: Shape): string | undefined {
  const { merged, members, patterns, additional, prefix, items, contains, required } = shape;
  if (members.size + patterns.size + additional.length + required.size > 0 || shape.closed) return 'object';
  if (prefix.length + items.length + contains.length > 0 || has(merged, ['minItems', 'maxItems', 'uniqueItems'])) return 'array';
  if (has(merged, ['minProperties', 'maxProperties']) || shape.names.length > 0) return 'object';
  if (has(merged, NUMBER_KEYWORDS)) return 'number';
  if (has(merged, STRING_KEYWORDS)) return 'string';
  return typeOfRules(document, shape) ?? (hasOpenChoice(document, shape) ? undefined : 'string');
}

/** The one type that every branch of a rule demands. */
function typeOfRules(document: SchemaDocument, { alternatives }: Shape): string | undefined {
  for (const alternative of alternatives.filter((each) => sortOfAlternative(document, each) === 'rule')) {
    const types = new Set(alternative.branches.filter(({ schema }) => !isNull(schema)).map((branch) => JSON.stringify(typesOf(everyShape(document, branch).merged))));
    const [type, more]: readonly string[] = types.size === 1 ? JSON.parse([...types][0] ?? '[]') : [];
    if (type !== undefined && more === undefined) return type;
  }
  return undefined;
}

function has(merged: JsonObject, keywords: readonly string[]): boolean {
  return keywords.some((keyword) => merged[keyword] !== undefined);
}

/** The alternatives that leave the citizen a choice. */
export function choicesIn(document: SchemaDocument, alternatives: readonly Alternative[]): readonly Alternative[] {
  return alternatives.filter((alternative) => sortOfAlternative(document, alternative) === 'choice');
}

/** To choose one of its branches is to ask for a place, and to answer it. */
export function isChosen(document: SchemaDocument, { alternatives, taken }: Shape): boolean {
  return choicesIn(document, alternatives).some((choice) => taken.some(({ alternative }) => alternative === choice));
}

/**
 * What the path of a choice's question ends in: `#oneOf`, `#oneOf2`. Counted over all that could ever be asked at the place,
 * those that lie in no branch first: whatever is chosen, each keeps its own.
 * @param places the schemas of the place
 */
export function suffixOf(document: SchemaDocument, places: readonly SchemaPlace[], { keyword, place }: Alternative): string {
  const known = choicesAt.get(places) ?? everyChoice(document, places);
  choicesAt.set(places, known);
  const index = known.filter((each) => each.keyword === keyword).findIndex((each) => each.place === place);
  return `#${keyword}${index > 0 ? String(index + 1) : ''}`;
}

const choicesAt = new WeakMap<readonly SchemaPlace[], readonly Alternative[]>();

function everyChoice(document: SchemaDocument, places: readonly SchemaPlace[]): readonly Alternative[] {
  const { alternatives } = shapeOf(document, places, { value: undefined, choose: 'every' });
  return [...choicesIn(document, alternatives)].sort((one, other) => one.depth - other.depth);
}

function hasChoice(document: SchemaDocument, { alternatives }: Shape): boolean {
  return choicesIn(document, alternatives).length > 0;
}

/** A choice that nobody has made yet. */
function hasOpenChoice(document: SchemaDocument, { alternatives, taken }: Shape): boolean {
  return choicesIn(document, alternatives).some((choice) => !taken.some(({ alternative }) => alternative === choice));
}

function question(merged: JsonObject, more: Readonly<Record<string, Json>>): PlaceSort {
  const type = typesOf(merged);
  return { sort: 'question', schema: { ...merged, ...(type.length === 1 && type[0] !== undefined ? { type: type[0] } : {}), ...more } };
}
