// JSON Schema as a small algebra: and, or, not, "there and so", "wherever it is". Simplifies as it builds, so that what is
// exported can be read. Pure.
import { isJsonObject } from '../../model/json.js';
import type { Json, JsonObject, JsonSchema } from '../../model/json.js';
import type { PathStep } from '../../model/path.js';
import { jsonEqual } from '../../schema/json-equal.js';

export function allOf(parts: readonly JsonSchema[]): JsonSchema {
  if (parts.includes(false)) return false;
  const joined: JsonObject[] = [];
  for (const part of parts) {
    if (!isJsonObject(part) || joined.some((each) => jsonEqual(each, part))) continue;
    const index = joined.findIndex((each) => canJoin(each, part));
    const before = joined[index];
    if (before === undefined) joined.push(part);
    else joined[index] = join(before, part);
  }
  return one(joined) ?? { allOf: joined.flatMap((each) => inner(each, 'allOf') ?? [each]) };
}

export function anyOf(parts: readonly JsonSchema[]): JsonSchema {
  if (parts.includes(true)) return true;
  const open = parts.filter(isJsonObject);
  const different = open.filter((part, index) => open.findIndex((each) => jsonEqual(each, part)) === index);
  if (different.length === 0) return false;
  return one(different) ?? { anyOf: different.flatMap((each) => inner(each, 'anyOf') ?? [each]) };
}

export function not(schema: JsonSchema): JsonSchema {
  if (typeof schema === 'boolean') return !schema;
  const [keyword, more] = Object.keys(schema);
  return keyword === 'not' && more === undefined && (typeof schema.not === 'boolean' || isJsonObject(schema.not)) ? schema.not : { not: schema };
}

/** `if` with its branches; without a branch that says something, nothing. */
export function when(condition: JsonSchema, then: JsonSchema, otherwise: JsonSchema = true): JsonSchema {
  if (condition === true) return then;
  if (condition === false) return otherwise;
  if (then === true && otherwise === true) return true;
  // What the answers' schema says under the same condition.
  if (isJsonObject(then) && Object.keys(then).length === 2 && jsonEqual(then.if, condition) && then.then !== undefined) return when(condition, asSchema(then.then), otherwise);
  return { if: condition, ...(then === true ? {} : { then }), ...(otherwise === true ? {} : { else: otherwise }) };
}

/** Something is there, and is so. */
export function present(steps: readonly PathStep[], schema: JsonSchema): JsonSchema {
  return steps.reduceRight<JsonSchema>((within, step) => {
    if (within === false) return false;
    if ('name' in step) return { required: [step.name], ...(within === true ? {} : { properties: { [step.name]: within } }) };
    if ('position' in step) return { minItems: step.position + 1, ...(within === true ? {} : { prefixItems: [...blanks(step.position), within] }) };
    return false;
  }, schema);
}

/** Wherever it is, it is so: in every row, if the steps lead through rows. */
export function wherever(steps: readonly PathStep[], schema: JsonSchema): JsonSchema {
  return steps.reduceRight<JsonSchema>((within, step) => {
    if (within === true) return true;
    if ('name' in step) return { properties: { [step.name]: within } };
    if ('position' in step) return { prefixItems: [...blanks(step.position), within] };
    return 'row' in step ? { items: within } : true;
  }, schema);
}

const blanks = (count: number): readonly Json[] => Array.from({ length: count }, () => true);

/** No two parts: the one, or what holds always. */
function one(parts: readonly JsonObject[]): JsonSchema | undefined {
  return parts.length < 2 ? (parts[0] ?? true) : undefined;
}

function inner(schema: JsonObject, keyword: 'allOf' | 'anyOf'): readonly JsonSchema[] | undefined {
  const parts = schema[keyword];
  return Object.keys(schema).length === 1 && Array.isArray(parts) ? (parts as readonly JsonSchema[]) : undefined;
}

const JOINED: ReadonlySet<string> = new Set(['properties', 'required', 'items']);

/** Only such keywords as mean the same together as apart. */
function canJoin(...schemas: readonly JsonObject[]): boolean {
  return schemas.every((schema) => Object.keys(schema).every((keyword) => JOINED.has(keyword)));
}

function join(one: JsonObject, other: JsonObject): JsonObject {
  const required = [...new Set([...(Array.isArray(one.required) ? one.required : []), ...(Array.isArray(other.required) ? other.required : [])])];
  const properties = { ...(isJsonObject(one.properties) ? one.properties : {}) };
  for (const [name, schema] of Object.entries(isJsonObject(other.properties) ? other.properties : {})) {
    properties[name] = properties[name] === undefined ? schema : allOf([asSchema(properties[name]), asSchema(schema)]);
  }
  const items = [one.items, other.items].filter((each) => each !== undefined).map(asSchema);
  return {
    ...(required.length > 0 ? { required } : {}),
    ...(Object.keys(properties).length > 0 ? { properties } : {}),
    ...(items.length > 0 ? { items: allOf(items) } : {}),
  };
}

const asSchema = (value: Json): JsonSchema => (isJsonObject(value) || typeof value === 'boolean' ? value : true);
