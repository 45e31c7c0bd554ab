// A JSON Schema brought to what TypeScript can say: members that a condition brings are optional members, options are
// unions, fixed positions are tuples; limits and conditions fall away. Titles become docs, and names come from members.
import { isJsonObject } from '../../model/json.js';
import type { Json, JsonObject, JsonSchema } from '../../model/json.js';
import { pointerTokens } from '../../model/path.js';
import { isSchema } from '../../schema/subschemas.js';

/** @param root of a document in draft 2020-12 that refers to nothing outside */
export function schemaForTypes(root: JsonObject): JsonObject {
  const { $defs, definitions, ...schema } = root;
  const making: Making = { root, names: new Set() };
  const defs = { ...(isJsonObject(definitions) ? definitions : {}), ...(isJsonObject($defs) ? $defs : {}) };
  for (const name of Object.keys(defs)) making.names.add(nameOf(name));
  const inner = Object.entries(defs).flatMap(([name, each]) => (isSchema(each) ? [[name, typed(making, each, '')] as const] : []));
  const made = typed(making, schema, '');
  return { ...(isJsonObject(made) ? made : {}), ...(inner.length > 0 ? { $defs: Object.fromEntries(inner) } : {}) };
}

interface Making {
  readonly root: JsonObject;
  /** Names of types that are taken. */
  readonly names: Set<string>;
}

/** @param name of the type, if it gets one; empty where it needs none */
function typed(making: Making, schema: JsonSchema, name: string): JsonSchema {
  if (!isJsonObject(schema)) return schema ? {} : false;
  const own = withBrought(making, schema);
  const made = shaped(making, own, name);
  const doc = docOf(schema);
  const reference = referenceOf(making.root, schema);
  if (reference === undefined) return { ...made, ...doc };
  const others = Object.keys(made).filter((keyword) => keyword !== 'title');
  return others.length === 0 ? { ...(Object.keys(doc).length > 0 ? { allOf: [{ $ref: reference }] } : { $ref: reference }), ...doc } : { allOf: [{ $ref: reference }, made], ...doc };
}

function docOf({ title, description }: JsonObject): JsonObject {
  const lines = [title, description].filter((each) => typeof each === 'string' && each !== '');
  // Two stars and a slash would end the comment.
  return lines.length > 0 ? { description: lines.join('\n\n').replaceAll('*/', '*\u200B/') } : {};
}

function shaped(making: Making, schema: JsonObject, name: string): JsonObject {
  const parts = (keyword: 'allOf' | 'anyOf' | 'oneOf'): JsonObject => {
    const list = listOf(schema[keyword]).map((part) => typed(making, part, '')).filter((part) => keyword !== 'allOf' || (isJsonObject(part) && Object.keys(part).some((each) => each !== 'description')));
    return list.length > 0 && (keyword === 'allOf' || list.some(saysWhat)) ? { [keyword]: list } : {};
  };
  return {
    ...(schema.type === undefined ? {} : { type: schema.type }),
    ...(schema.enum === undefined ? {} : { enum: schema.enum }),
    ...(schema.const === undefined ? {} : { enum: [schema.const] }),
    ...object(making, schema, name),
    ...list(making, schema, name),
    ...parts('allOf'), ...parts('anyOf'), ...parts('oneOf'),
  };
}

/** A branch that only requires or limits says nothing about types. */
function saysWhat(schema: JsonSchema): boolean {
  return isJsonObject(schema) && ['properties', 'enum', '$ref', 'items', 'allOf', 'anyOf', 'oneOf'].some((keyword) => schema[keyword] !== undefined || (typeof schema.type === 'string' && schema.type !== 'object'));
}

function object(making: Making, schema: JsonObject, name: string): JsonObject {
  const { properties, required, patternProperties, additionalProperties, unevaluatedProperties } = schema;
  const isObject = properties !== undefined || schema.type === 'object' || (Array.isArray(schema.type) && schema.type.includes('object'));
  if (!isObject && patternProperties === undefined && additionalProperties === undefined) return {};
  const members = Object.entries(isJsonObject(properties) ? properties : {}).flatMap(([key, member]) => (isSchema(member) ? [[key, typed(making, member, nameOf(key, name))] as const] : []));
  const names = members.map(([key]) => key);
  const entries = [...Object.values(isJsonObject(patternProperties) ? patternProperties : {}), additionalProperties, unevaluatedProperties].filter((each): each is JsonObject | true => each === true || isJsonObject(each));
  const isMap = names.length === 0 && !hasBranches(schema) && additionalProperties !== false && unevaluatedProperties !== false;
  const open = entries.length === 0 ? isMap : names.length > 0 || entries.includes(true) ? true : { anyOf: entries.map((each) => typed(making, each, '')) };
  return {
    ...(schema.type === undefined ? { type: 'object' } : {}),
    ...(names.length > 0 && name !== '' ? { title: freeName(making, name) } : {}),
    ...(names.length > 0 ? { properties: Object.fromEntries(members) } : {}),
    ...(Array.isArray(required) ? { required: required.filter((each) => typeof each === 'string' && names.includes(each)) } : {}),
    additionalProperties: open,
  };
}

const hasBranches = ({ allOf, anyOf, oneOf, $ref }: JsonObject): boolean => [allOf, anyOf, oneOf, $ref].some((each) => each !== undefined);

function list(making: Making, { items, prefixItems, minItems }: JsonObject, name: string): JsonObject {
  if (Array.isArray(prefixItems)) {
    return { items: listOf(prefixItems).map((each) => typed(making, each, '')), additionalItems: isSchema(items) ? typed(making, items, '') : {}, ...(minItems === undefined ? {} : { minItems }) };
  }
  return isSchema(items) ? { items: typed(making, items, name === '' ? '' : `${name}Row`) } : {};
}

/** What conditions bring: members that may be there. */
function withBrought(making: Making, schema: JsonObject): JsonObject {
  const conditional = listOf(schema.allOf).filter((part) => isJsonObject(part) && part.$ref === undefined && (part.if !== undefined || part.dependentSchemas !== undefined)) as readonly JsonObject[];
  const brought = [schema, ...conditional].flatMap(({ then, else: otherwise, dependentSchemas }) => [then, otherwise, ...Object.values(isJsonObject(dependentSchemas) ? dependentSchemas : {})]);
  const rest = listOf(schema.allOf).filter((part) => !conditional.includes(part as JsonObject));
  const { allOf: _allOf, ...own } = schema;
  const base: JsonObject = { ...own, ...(rest.length > 0 ? { allOf: rest } : {}) };
  return [...conditional.map(({ properties }) => ({ properties: properties ?? {} })), ...brought].reduce<JsonObject>((merged, branch) => merge(making, merged, branch, 0), base);
}

/** Deeper, conditions bring conditions that bring nothing new. */
const MOST_LEVELS = 8;

function merge(making: Making, base: JsonObject, branch: Json | undefined, level: number): JsonObject {
  if (!isJsonObject(branch) || level > MOST_LEVELS) return base;
  const target = targetOf(making.root, branch.$ref);
  const from = [target, ...listOf(branch.allOf), branch.then, branch.else].reduce<JsonObject>((merged, each) => merge(making, merged, each, level + 1), base);
  const members = { ...(isJsonObject(from.properties) ? from.properties : {}) };
  for (const [name, member] of Object.entries(isJsonObject(branch.properties) ? branch.properties : {})) {
    const known = members[name];
    if (known === undefined && member !== false) members[name] = member;
    else if (isJsonObject(known) && isJsonObject(member) && member.properties !== undefined && known.$ref === undefined) members[name] = merge(making, known, member, level + 1);
  }
  return Object.keys(members).length > 0 ? { ...from, properties: members } : from;
}

function listOf(value: Json | undefined): readonly JsonSchema[] {
  return Array.isArray(value) ? (value as readonly Json[]).filter(isSchema) : [];
}

/** `birthDate` and `birth-date` are `BirthDate`. */
export function nameOf(member: string, around = ''): string {
  const name = member.replace(/[^\p{L}\p{N}]+(.?)/gu, (_all, next: string) => next.toUpperCase());
  const word = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return /^\p{L}/u.test(word) ? word : `${around}${word === '' ? 'Member' : `Number${word}`}`;
}

function freeName({ names }: Making, wish: string): string {
  let name = wish;
  for (let number = 2; names.has(name); number += 1) name = `${wish}${number}`;
  names.add(name);
  return name;
}

function referenceOf(root: JsonObject, schema: JsonObject): string | undefined {
  const reference = schema.$ref ?? schema.$dynamicRef;
  if (typeof reference !== 'string') return undefined;
  const pointer = pointerOf(root, reference);
  return pointer === undefined ? undefined : `#${pointer.replace(/^\/definitions\//, '/$defs/')}`;
}

function pointerOf(root: JsonObject, reference: string): string | undefined {
  const fragment = reference.slice(reference.indexOf('#') + 1);
  if (!reference.includes('#') || fragment === '') return '';
  return fragment.startsWith('/') ? fragment : anchorIn(root, fragment, '');
}

function anchorIn(value: Json, anchor: string, pointer: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (isJsonObject(value) && (value.$anchor === anchor || value.$dynamicAnchor === anchor)) return pointer;
  for (const [key, member] of Object.entries(value) as readonly (readonly [string, Json])[]) {
    const found = anchorIn(member, anchor, `${pointer}/${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

function targetOf(root: JsonObject, reference: Json | undefined): Json | undefined {
  const pointer = typeof reference === 'string' ? pointerOf(root, reference) : undefined;
  if (pointer === undefined || pointer === '') return undefined;
  return pointerTokens(pointer).reduce<Json | undefined>((at, token) => (isJsonObject(at) ? at[token] : undefined), root);
}
