// Which keywords hold schemas, so that a schema can be walked without taking data or names for schemas.
import { isJsonObject } from '../model/json.js';
import type { Json, JsonObject, JsonSchema } from '../model/json.js';

/** One schema, a list of schemas, or schemas by names that the author chose. */
const ONE = ['additionalItems', 'additionalProperties', 'contains', 'contentSchema', 'else', 'if', 'items', 'not', 'propertyNames', 'then', 'unevaluatedItems', 'unevaluatedProperties'];
const LIST = ['allOf', 'anyOf', 'items', 'oneOf', 'prefixItems'];
const NAMED = ['$defs', 'definitions', 'dependencies', 'dependentSchemas', 'patternProperties', 'properties'];

export const HOLDS_ONE: ReadonlySet<string> = new Set(ONE);
export const HOLDS_LIST: ReadonlySet<string> = new Set(LIST);
export const HOLDS_NAMED: ReadonlySet<string> = new Set(NAMED);

export interface Subschema {
  /** The keyword, and the index or name below it. */
  readonly tokens: readonly string[];
  readonly schema: JsonSchema;
}

export function isSchema(value: Json | undefined): value is JsonSchema {
  return typeof value === 'boolean' || isJsonObject(value);
}

/** The schemas directly inside a schema, of every draft since 04. */
export function subschemasOf(schema: JsonObject): readonly Subschema[] {
  return Object.entries(schema).flatMap(([keyword, value]) => {
    if (HOLDS_ONE.has(keyword) && isSchema(value)) return [{ tokens: [keyword], schema: value }];
    const members = HOLDS_LIST.has(keyword) && Array.isArray(value) ? Object.entries<Json>(value) : HOLDS_NAMED.has(keyword) && isJsonObject(value) ? Object.entries(value) : [];
    return members.flatMap(([token, member]) => (isSchema(member) ? [{ tokens: [keyword, token], schema: member }] : []));
  });
}
