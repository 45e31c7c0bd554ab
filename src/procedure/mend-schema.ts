// A schema as it was found becomes one that every floor can rely on: of the current draft, every reference leading
// somewhere, every keyword of its own shape. What had to be left out is named to the designer. Never changes its input.
import type { ProcedureProblem } from '../model/error.js';
import { isJsonObject } from '../model/json.js';
import type { Json, JsonObject, JsonSchema } from '../model/json.js';
import { memberPointerOf, pointerTokens } from '../model/path.js';
import { atOnce } from '../model/slices.js';
import type { Sliced } from '../model/slices.js';
import { patternOf } from '../schema/patterns.js';
import { readSchema } from '../schema/schema-document.js';
import type { SchemaDocument } from '../schema/schema-document.js';
import type { SchemaPlace } from '../schema/schema-place.js';
import { HOLDS_LIST, HOLDS_NAMED, HOLDS_ONE, isSchema } from '../schema/subschemas.js';
import { upgradeSchema } from '../schema/upgrade-schema.js';
import { problem } from './problem.js';
import { remedyForKeyword, remedyForReference } from './schema-remedies.js';
import { writableJson } from './writable-json.js';

export interface MendedSchema {
  readonly schema: JsonSchema;
  /** GF104: what cannot be read and was left out; pointers into the upgraded schema. */
  readonly problems: readonly ProcedureProblem[];
}

export function mendSchema(found: Json): MendedSchema {
  return atOnce(mendInSlices(found));
}

export function* mendInSlices(found: Json): Sliced<MendedSchema> {
  if (!isSchema(found)) return { schema: true, problems: [at('', 'This is no JSON Schema: it is neither an object nor true or false.', 'Write a JSON Schema.')] };
  const { value: written, left } = writableJson(found);
  const upgraded = upgradeSchema(isSchema(written) ? written : true);
  yield;
  const shaped = shapedSchema(upgraded, '', 0);
  yield;
  const references = brokenReferences(shaped.schema);
  yield;
  return {
    schema: references.reduce<JsonSchema>((schema, { pointer }) => without(schema, pointer), shaped.schema),
    problems: [
      ...left.map(({ pointer, message }) => at(pointer, message, 'Write what can be written as JSON.')),
      ...shaped.problems,
      ...references.map(({ pointer, value }) => at(pointer, `${JSON.stringify(value)} leads nowhere: no schema stands there, and nothing is fetched.`, remedyForReference(shaped.schema))),
    ],
  };
}

interface Shaped {
  readonly schema: JsonSchema;
  readonly problems: readonly ProcedureProblem[];
}

/** Deeper than this is taken for a mistake: no form is. */
const MOST_LEVELS = 100;
const TYPES: ReadonlySet<string> = new Set(['string', 'number', 'integer', 'boolean', 'object', 'array', 'null']);

function shapedSchema(schema: JsonSchema, pointer: string, level: number): Shaped {
  if (!isJsonObject(schema)) return { schema, problems: [] };
  if (level > MOST_LEVELS) return { schema: true, problems: [at(pointer, `The schema is nested deeper than ${MOST_LEVELS} levels.`, 'Divide it with "$defs".')] };
  const kept: [string, Json][] = [];
  const problems: ProcedureProblem[] = [];
  for (const [keyword, value] of Object.entries(schema)) {
    const here = memberPointerOf(pointer, keyword);
    const part = shapedPart(keyword, value, { pointer: here, level });
    if ('mistake' in part) problems.push(at(here, ...part.mistake));
    else {
      kept.push([keyword, part.value]);
      problems.push(...part.problems);
    }
  }
  return { schema: Object.fromEntries(kept), problems };
}

type Part = { readonly value: Json; readonly problems: readonly ProcedureProblem[] } | { readonly mistake: readonly [string, string] };
interface Here {
  readonly pointer: string;
  readonly level: number;
}

function shapedPart(keyword: string, value: Json, here: Here): Part {
  if (HOLDS_NAMED.has(keyword)) return isJsonObject(value) ? shapedMembers(value, here) : wrong(keyword, 'an object of schemas');
  if (HOLDS_LIST.has(keyword) && Array.isArray(value)) return value.length > 0 ? shapedList(value, here) : wrong(keyword, 'a list of at least one schema');
  if (HOLDS_ONE.has(keyword)) return isSchema(value) ? one(shapedSchema(value, here.pointer, here.level + 1)) : wrong(keyword, 'a schema');
  if (HOLDS_LIST.has(keyword)) return wrong(keyword, 'a list of schemas');
  const expected = plainMistake(keyword, value);
  return expected === undefined ? { value, problems: [] } : wrong(keyword, expected, remedyForKeyword(keyword, value));
}

function one({ schema, problems }: Shaped): Part {
  return { value: schema, problems };
}

function shapedMembers(value: JsonObject, { pointer, level }: Here): Part {
  const members = Object.entries(value).map(([name, member]) => {
    const here = memberPointerOf(pointer, name);
    return [name, isSchema(member) ? shapedSchema(member, here, level + 1) : { schema: true, problems: [at(here, 'No schema stands here.', 'Write a schema, or true.')] }] as const;
  });
  return { value: Object.fromEntries(members.map(([name, { schema }]) => [name, schema])), problems: members.flatMap(([, { problems }]) => problems) };
}

function shapedList(value: readonly Json[], { pointer, level }: Here): Part {
  const members = value.map((member, index) =>
    isSchema(member) ? shapedSchema(member, `${pointer}/${index}`, level + 1) : { schema: true, problems: [at(`${pointer}/${index}`, 'No schema stands here.', 'Write a schema, or true.')] },
  );
  return { value: members.map(({ schema }) => schema), problems: members.flatMap(({ problems }) => problems) };
}

const NUMBERS: ReadonlySet<string> = new Set(['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum']);
const COUNTS: ReadonlySet<string> = new Set(['minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties', 'minContains', 'maxContains']);
const TEXTS: ReadonlySet<string> = new Set(['$ref', '$dynamicRef', '$id', '$anchor', '$dynamicAnchor', 'format', 'title', 'description', '$comment']);
const SWITCHES: ReadonlySet<string> = new Set(['uniqueItems', 'readOnly', 'writeOnly', 'deprecated']);

/** What a plain keyword should have been; `undefined` when it is that. */
function plainMistake(keyword: string, value: Json): string | undefined {
  if (NUMBERS.has(keyword)) return typeof value === 'number' ? undefined : 'a number';
  if (COUNTS.has(keyword)) return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? undefined : 'a whole number from 0 on';
  if (keyword === 'multipleOf') return typeof value === 'number' && value > 0 ? undefined : 'a number above 0';
  if (TEXTS.has(keyword)) return typeof value === 'string' ? undefined : 'a text';
  if (SWITCHES.has(keyword)) return typeof value === 'boolean' ? undefined : 'true or false';
  if (keyword === 'enum') return Array.isArray(value) ? undefined : 'a list of values';
  if (keyword === 'required') return isNames(value) ? undefined : 'a list of names';
  if (keyword === 'dependentRequired') return isJsonObject(value) && Object.values(value).every(isNames) ? undefined : 'lists of names by name';
  if (keyword === 'type') return [value].flat().length > 0 && [value].flat().every((type) => TYPES.has(String(type))) ? undefined : 'one of string, number, integer, boolean, object, array, null, or a list of them';
  if (keyword === 'pattern') return typeof value === 'string' && patternOf(value) !== undefined ? undefined : 'a regular expression';
  return undefined;
}

function isNames(value: Json): boolean {
  return Array.isArray(value) && value.every((name) => typeof name === 'string');
}

function wrong(keyword: string, expected: string, remedy = `Write ${expected}.`): Part {
  return { mistake: [`"${keyword}" is not ${expected}; it was left out.`, remedy] };
}

interface BrokenReference {
  readonly pointer: string;
  readonly value: Json;
}

function brokenReferences(schema: JsonSchema): readonly BrokenReference[] {
  const document = readSchema(schema);
  const found: BrokenReference[] = [];
  const walk = (place: SchemaPlace, pointer: string, inner: Json): void => {
    if (!isJsonObject(inner)) return;
    for (const keyword of ['$ref', '$dynamicRef'] as const) if (inner[keyword] !== undefined && !resolves(document, place, keyword)) found.push({ pointer: `${pointer}/${keyword}`, value: inner[keyword] ?? null });
    for (const [keyword, value] of Object.entries(inner)) {
      const under = (token: string, member: Json) => walk(document.under(place, keyword, token), memberPointerOf(memberPointerOf(pointer, keyword), token), member);
      if (HOLDS_ONE.has(keyword) && isJsonObject(value)) walk(document.under(place, keyword), memberPointerOf(pointer, keyword), value);
      else if (HOLDS_LIST.has(keyword) && Array.isArray(value)) value.forEach((member: Json, index) => under(String(index), member));
      else if (HOLDS_NAMED.has(keyword) && isJsonObject(value)) for (const [name, member] of Object.entries(value)) under(name, member);
    }
  };
  walk(document.root, '', schema);
  return found;
}

function resolves(document: SchemaDocument, place: SchemaPlace, keyword: '$ref' | '$dynamicRef'): boolean {
  try {
    document.target(place, keyword);
    return true;
  } catch {
    // GF130, and nothing else: it is named to the designer as GF104.
    return false;
  }
}

/** The schema without the keyword at a pointer. */
function without(schema: JsonSchema, pointer: string): JsonSchema {
  const remove = (value: Json, tokens: readonly string[]): Json => {
    const [token, ...rest] = tokens;
    if (token === undefined) return value;
    if (Array.isArray(value)) return value.map((each: Json, index) => (String(index) === token ? remove(each, rest) : each));
    if (!isJsonObject(value)) return value;
    if (rest.length === 0) return Object.fromEntries(Object.entries(value).filter(([name]) => name !== token));
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, name === token ? remove(member, rest) : member]));
  };
  const mended = remove(schema, pointerTokens(pointer));
  return isSchema(mended) ? mended : true;
}

function at(pointer: string, message: string, remedy: string): ProcedureProblem {
  return problem('GF104', { file: 'answers.schema.json', pointer }, message, remedy);
}
