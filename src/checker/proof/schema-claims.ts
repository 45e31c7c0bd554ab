// How an `if` of a schema can come out, over all values of the members that it looks at. Tries a few values that stand for
// all; where the `if` asks what they cannot show, nothing is said.
import { isJsonObject } from '../../model/json.js';
import type { Json, JsonObject } from '../../model/json.js';
import { holds } from '../../schema/evaluate.js';
import type { SchemaDocument } from '../../schema/schema-document.js';
import type { SchemaPlace } from '../../schema/schema-place.js';
import { typesOf } from '../../schema/merge-keywords.js';
import { limitsOfMember } from './known-limits.js';
import { edgesOf, representatives } from './representatives.js';

const MOST_COMBINATIONS = 5000;

/** @param around the schemas of the object that the `if` is asked of. `undefined`: it cannot be told */
export function outcomesOfIf(document: SchemaDocument, condition: SchemaPlace, around: readonly SchemaPlace[]): ReadonlySet<boolean> | undefined {
  const looked = new Map<string, Json[]>();
  if (!collect(document, condition, { looked, seen: new Set() }) || looked.size === 0) return undefined;
  const members = [...looked].map(([name, breaks]) => ({ name, values: valuesOf(limitsOfMember(document, around, name).merged, breaks) }));
  if (members.reduce((product, { values }) => product * ((values?.length ?? Infinity) + 1), 1) > MOST_COMBINATIONS) return undefined;
  const found = new Set<boolean>();
  for (const value of objects(members.map(({ name, values = [] }) => ({ name, values })))) found.add(holds(document, condition, value));
  return found;
}

function valuesOf(merged: JsonObject, breaks: readonly Json[]): readonly Json[] | undefined {
  const listed = merged.enum !== undefined || merged.const !== undefined;
  const [type, more] = typesOf(merged);
  const plain = type === 'integer' ? 'number' : type === 'string' ? 'text' : type;
  if (!listed && (more !== undefined || (plain !== 'number' && plain !== 'text' && plain !== 'boolean'))) return undefined;
  return representatives({ type: listed || plain === undefined ? 'any' : (plain as 'number' | 'text' | 'boolean'), merged, breaks, together: 1 });
}

function* objects(members: readonly { readonly name: string; readonly values: readonly Json[] }[]): Iterable<JsonObject> {
  const [first, ...rest] = members;
  if (first === undefined) yield {};
  else for (const others of objects(rest)) {
    yield others;
    for (const value of first.values) yield { ...others, [first.name]: value };
  }
}

/** Keywords that a few values of a member show completely. */
const SHOWN: ReadonlySet<string> = new Set(['const', 'enum', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'type', 'title', 'description', '$comment']);

interface Walk {
  readonly looked: Map<string, Json[]>;
  readonly seen: Set<SchemaPlace>;
}

/** `false`: it also asks something else. */
function collect(document: SchemaDocument, place: SchemaPlace, walk: Walk): boolean {
  const { schema } = place;
  if (!isJsonObject(schema) || walk.seen.has(place)) return true;
  walk.seen.add(place);
  return Object.entries(schema).every(([keyword, value]) => {
    if (keyword === '$ref') return collect(document, document.target(place, '$ref'), walk);
    if (keyword === 'not') return collect(document, document.under(place, 'not'), walk);
    if (keyword === 'allOf' || keyword === 'anyOf' || keyword === 'oneOf') return Array.isArray(value) && value.every((_each, index) => collect(document, document.under(place, keyword, String(index)), walk));
    if (keyword === 'required' && Array.isArray(value)) {
      for (const name of value) breaksOf(walk, String(name));
      return true;
    }
    if (keyword === 'properties' && isJsonObject(value)) return Object.entries(value).every(([name, member]) => collectMember(member, breaksOf(walk, name)));
    return keyword === 'title' || keyword === 'description' || keyword === '$comment' || (keyword === 'type' && value === 'object');
  });
}

function breaksOf({ looked }: Walk, name: string): Json[] {
  const breaks = looked.get(name) ?? [];
  looked.set(name, breaks);
  return breaks;
}

function collectMember(schema: Json, breaks: Json[]): boolean {
  if (!isJsonObject(schema)) return true;
  breaks.push(...edgesOf({ type: 'any', merged: schema }));
  const { not, ...rest } = schema;
  return Object.keys(rest).every((keyword) => SHOWN.has(keyword)) && (not === undefined || collectMember(not, breaks));
}
