// How the types of expressions follow from the answers' JSON Schema. Never looks at answers.
import type { Json, JsonObject, JsonSchema } from '../model/json.js';
import { RESERVED_NAMES, valueAtPointer } from '../model/path.js';
import type { AnswerType, ExpressionTypes } from './expression-types.js';
import { commonType, plainName } from './expression-types.js';

/** `$ref`s inside `$ref`s, groups inside groups: deeper than this is `any`. */
const MOST_LEVELS = 16;

/**
 * The types of all answers that a schema describes, in whichever branch (`if`/`then`/`else`, `allOf`, `anyOf`, `oneOf`,
 * `dependentSchemas`). `$ref` is followed inside the schema (`#/$defs/…`, `#anchor`); what branches disagree on is `any`.
 */
export function expressionTypesOf(schema: JsonSchema): ExpressionTypes {
  return groupTypes(schema, schema, 0);
}

function groupTypes(schema: JsonSchema, root: JsonSchema, level: number): ExpressionTypes {
  if (typeof schema === 'boolean' || level > MOST_LEVELS) return {};
  const own = Object.entries(isObject(schema['properties']) ? schema['properties'] : {})
    .filter(([name]) => !RESERVED_NAMES.has(name))
    .map(([name, property]): [string, AnswerType] => [name, typeOf(property, root, level + 1)]);
  return mergedGroups([Object.fromEntries(own), ...branchesOf(schema, root).map((branch) => groupTypes(branch, root, level + 1))]);
}

/** A branch that only narrows (`const`) never hides what the rest of the schema says: the first known type stays. */
function mergedGroups(groups: readonly ExpressionTypes[]): ExpressionTypes {
  const merged = new Map<string, AnswerType>();
  for (const [name, type] of groups.flatMap((group) => Object.entries(group))) {
    const before = merged.get(name);
    merged.set(name, before === undefined ? type : eitherType(before, type));
  }
  return Object.fromEntries(merged);
}

function typeOf(schema: Json, root: JsonSchema, level: number): AnswerType {
  if (!isObject(schema) || level > MOST_LEVELS) return 'any';
  const own = ownType(schema, root, level);
  if (own !== undefined) return own;
  const alternatives = branchesOf(schema, root).map((branch) => typeOf(branch, root, level + 1));
  return alternatives.length === 0 ? 'any' : alternatives.reduce(eitherType);
}

/** What one branch leaves open the other one says, except codes: there may be more of them than the other names. */
function eitherType(left: AnswerType, right: AnswerType): AnswerType {
  const said = left === 'any' ? right : right === 'any' ? left : undefined;
  if (said === undefined) return commonType(left, right) ?? 'any';
  return typeof said === 'object' && 'codes' in said && left !== right ? 'text' : said;
}

function ownType(schema: JsonObject, root: JsonSchema, level: number): AnswerType | undefined {
  if (schema['format'] === 'date') return 'date';
  const values = Object.hasOwn(schema, 'const') ? [schema['const'] ?? null] : Array.isArray(schema['enum']) ? schema['enum'] : undefined;
  if (values !== undefined) return typeOfValues(values);
  const sort = sortOf(schema);
  if (sort === 'object') return { group: groupTypes(schema, root, level) };
  if (sort === 'array') return { listOf: 'prefixItems' in schema ? 'any' : typeOf(schema['items'] ?? true, root, level + 1) };
  if (sort === 'number' || sort === 'integer') return 'number';
  if (sort === 'boolean') return 'boolean';
  if (sort !== 'string') return undefined;
  const alternatives = branchesOf(schema, root).map((branch) => typeOf(branch, root, level + 1));
  const common = alternatives.length === 0 ? 'text' : alternatives.reduce(eitherType);
  return plainName(common) === 'text' || common === 'date' ? common : 'text';
}

/** The one sort of value a schema allows; null beside it means that it may be left out. */
function sortOf(schema: JsonObject): Json | undefined {
  const sorts = [schema['type'] ?? []].flat().filter((sort) => sort !== 'null');
  if (sorts.length === 1) return sorts[0];
  if (sorts.length === 2 && sorts.includes('integer') && sorts.includes('number')) return 'number';
  if (sorts.length > 1) return undefined;
  return 'properties' in schema ? 'object' : 'items' in schema || 'prefixItems' in schema ? 'array' : undefined;
}

function typeOfValues(values: readonly Json[]): AnswerType {
  const known = values.filter((value) => value !== null);
  const texts = known.filter((value) => typeof value === 'string');
  if (texts.length === known.length && texts.length > 0) return { codes: texts };
  for (const sort of ['number', 'boolean'] as const) {
    if (known.length > 0 && known.every((value) => typeof value === sort)) return sort;
  }
  return 'any';
}

/** Every schema that also describes the same value, somewhere. `if` and `not` only test it. */
function branchesOf(schema: JsonObject, root: JsonSchema): readonly JsonSchema[] {
  const reference = schema['$ref'];
  const dependent = schema['dependentSchemas'];
  const branches = [
    ...['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => schema[keyword] ?? []),
    ...['then', 'else'].flatMap((keyword) => schema[keyword] ?? []),
    ...(isObject(dependent) ? Object.values(dependent) : []),
    ...(typeof reference === 'string' ? [referenced(reference, root)] : []),
  ];
  return branches.filter((branch): branch is JsonSchema => typeof branch === 'boolean' || isObject(branch));
}

function referenced(reference: string, root: JsonSchema): Json {
  if (reference === '#') return root;
  if (reference.startsWith('#/')) return valueAtPointer(root, decodeURIComponent(reference)) ?? true;
  const definitions = isObject(root) && isObject(root['$defs']) ? Object.values(root['$defs']) : [];
  return definitions.find((definition) => isObject(definition) && `#${String(definition['$anchor'])}` === reference) ?? true;
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
