// A closed list of values as a schema writes it: `enum`, or `oneOf` of `const` with titles.
import { isJsonObject } from '../../model/json.js';
import type { Json, JsonObject } from '../../model/json.js';
import { jsonEqual } from '../../schema/json-equal.js';
import { readableJson } from '../shared/readable-json.js';
import { typesUnderstood } from '../shared/schema-types.js';
import type { ChoiceOptions } from './choice.js';

export interface Listed {
  readonly value: Json;
  readonly title?: string;
  readonly hint?: string;
}

/** The values there are to choose from, each once; `undefined` where the schema lists none. Read once for each schema. */
export function listedIn(schema: JsonObject): readonly Listed[] | undefined {
  if (!read.has(schema)) read.set(schema, readList(schema));
  return read.get(schema);
}
const read = new WeakMap<JsonObject, readonly Listed[] | undefined>();

function readList(schema: JsonObject): readonly Listed[] | undefined {
  const branches = branchList(schema.oneOf) ?? branchList(schema.anyOf);
  const list = branches ?? enumList(schema);
  if (list === undefined) return undefined;
  const types = typesUnderstood(schema);
  const also = branches !== undefined && Array.isArray(schema.enum) ? schema.enum : undefined;
  const admitted = list.filter(({ value }) => isOfType(value, types) && (also?.some((each) => jsonEqual(each, value)) ?? true));
  return eachOnce(admitted);
}

function eachOnce(list: readonly Listed[]): readonly Listed[] {
  const scalars = new Set<Json>();
  const others: Json[] = [];
  return list.filter(({ value }) => {
    if (typeof value !== 'object' || value === null) return scalars.size < scalars.add(value).size;
    return others.some((each) => jsonEqual(each, value)) ? false : others.push(value) > 0;
  });
}

/** Codes for values: a text is its own code, anything else is known by its JSON text. */
export function choiceOptions(listed: readonly Listed[]): ChoiceOptions {
  const values = listed.map(({ value }) => value);
  const codes = codesFor(values);
  const titles = named(codes, listed.map(({ value, title }) => title ?? (typeof value === 'object' ? textOf(value, values) : '')));
  const hints = named(codes, listed.map(({ hint = '' }) => hint));
  return {
    codes,
    ...(values.every((value, index) => value === codes[index]) ? {} : { values }),
    ...(titles === undefined ? {} : { titles }),
    ...(hints === undefined ? {} : { hints }),
  };
}

/** With the names of its members where another value reads the same. */
function textOf(value: Json, all: readonly Json[]): string {
  const text = readableJson(value);
  const isAlone = all.filter((other) => readableJson(other) === text).length === 1;
  if (isAlone || !isJsonObject(value)) return text;
  return Object.entries(value).map(([name, member]) => `${name}: ${readableJson(member)}`).join(', ');
}

function enumList({ enum: list, enumNames, type }: JsonObject): readonly Listed[] | undefined {
  const values = Array.isArray(list) ? list : type === 'boolean' && Array.isArray(enumNames) ? [true, false] : undefined;
  return values?.map((value, index) => withWords(value, Array.isArray(enumNames) ? enumNames[index] : undefined, undefined));
}

/** Only where every branch names one value and nothing else decides. */
function branchList(branches: Json | undefined): readonly Listed[] | undefined {
  if (!Array.isArray(branches) || branches.length === 0) return undefined;
  const listed = branches.map((branch: Json) => {
    if (!isJsonObject(branch) || Object.keys(branch).some((keyword) => !WITH_CONST.has(keyword))) return undefined;
    const [only, ...more] = branch.const !== undefined ? [branch.const] : Array.isArray(branch.enum) ? branch.enum : [];
    const value = more.length === 0 ? only : undefined;
    return value === undefined ? undefined : withWords(value, branch.title, branch.description);
  });
  return listed.every((each) => each !== undefined) ? listed : undefined;
}
const WITH_CONST: ReadonlySet<string> = new Set(['const', 'enum', 'title', 'description', 'type', '$comment', 'deprecated', 'examples', 'default', 'readOnly']);

function withWords(value: Json, title: Json | undefined, hint: Json | undefined): Listed {
  return { value, ...(typeof title === 'string' && title !== '' ? { title } : {}), ...(typeof hint === 'string' && hint !== '' ? { hint } : {}) };
}

/** A value of another type than the schema's can never be the answer. `null` may be: the types come without it. */
function isOfType(value: Json, types: readonly string[]): boolean {
  if (types.length === 0 || value === null) return true;
  if (typeof value === 'number') return types.includes('number') || (types.includes('integer') && Number.isInteger(value));
  return types.includes(Array.isArray(value) ? 'array' : typeof value);
}

function codesFor(values: readonly Json[]): readonly string[] {
  const taken = new Set(values.filter((value) => typeof value === 'string' && value !== ''));
  return values.map((value) => {
    if (typeof value === 'string' && value !== '') return value;
    let code = JSON.stringify(value);
    while (taken.has(code)) code = `=${code}`;
    taken.add(code);
    return code;
  });
}

function named(codes: readonly string[], texts: readonly string[]): Readonly<Record<string, string>> | undefined {
  const entries = codes.map((code, index) => [code, texts[index] ?? ''] as const).filter(([, text]) => text !== '');
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
