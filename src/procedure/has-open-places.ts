// Whether a schema has open places (answers/open-part.ts), told from how it is written. Where that is not plain, it may have some:
// to say so of too many costs a page one small file more.
import { isJsonObject } from '../model/json.js';
import type { Json, JsonObject, JsonSchema } from '../model/json.js';
import { isSchema, subschemasOf } from '../schema/subschemas.js';

export function hasOpenPlaces(schema: JsonSchema): boolean {
  return isOpen(schema, { depth: 0, isOnlySchema: true });
}

interface Around {
  readonly depth: number;
  /** No other schema says anything about the same place. */
  readonly isOnlySchema: boolean;
}

/** Deeper groups may come to stand where only somebody who asks for them finds them. */
const DEEPEST = 50;
/** What lies behind a reference may lie in itself. */
const REFERENCES = ['$ref', '$dynamicRef', '$recursiveRef'];
/** Of these, rows and entries are made. */
const OF_ROWS = ['items', 'minItems', 'maxItems', 'uniqueItems', 'minContains', 'maxContains'];
const OF_LISTS = ['prefixItems', 'contains', 'additionalItems', 'unevaluatedItems'];
const OF_ENTRIES = ['additionalProperties', 'unevaluatedProperties'];
const OF_OBJECTS = ['minProperties', 'maxProperties', 'propertyNames', 'patternProperties'];

function isOpen(schema: JsonSchema, { depth, isOnlySchema }: Around): boolean {
  if (!isJsonObject(schema)) return false;
  const has = (keyword: string): boolean => schema[keyword] !== undefined;
  if (depth > DEEPEST || [...REFERENCES, ...OF_LISTS, ...OF_OBJECTS].some(has) || OF_ENTRIES.some((keyword) => isJsonObject(schema[keyword]))) return true;
  const types = [schema.type ?? []].flat().filter((type) => type !== 'null');
  if (types.length > 1 || ['anyOf', 'oneOf'].some((keyword) => has(keyword) && !isNoChoice(schema[keyword]))) return true;
  if (types.includes('object') && Object.keys(isJsonObject(schema.properties) ? schema.properties : {}).length === 0) return true;
  if (schema.readOnly === true && (types.length === 0 || types.includes('object'))) return true;
  const isOfRows = types.includes('array') || OF_ROWS.some(has);
  if (isOfRows && !(isOnlySchema && isListOfChoices(schema))) return true;
  return subschemasOf(schema).some(({ tokens, schema: inner }) => isOpen(inner, { depth: depth + 1, isOnlySchema: isOnlySchema && (tokens[0] === 'properties' || tokens[0] === 'items') }));
}

/** Several texts to choose from are one question. */
function isListOfChoices({ type, items }: JsonObject): boolean {
  if (type !== 'array' || !isJsonObject(items)) return false;
  const { type: ofItems = 'string', enum: listed } = items;
  return ofItems === 'string' && Array.isArray(listed) && listed.length > 0 && listed.every((each) => typeof each === 'string') && ['oneOf', 'anyOf', 'allOf', 'if', 'const', 'not', 'format'].every((keyword) => items[keyword] === undefined);
}

/** Every branch is a value to choose, or every branch only demands members. */
function isNoChoice(branches: Json | undefined): boolean {
  if (!Array.isArray(branches)) return false;
  const isValue = (branch: Json): boolean => isSchema(branch) && isJsonObject(branch) && branch.const !== undefined && typeof branch.const !== 'object';
  const isDemand = (branch: Json): boolean => isJsonObject(branch) && Object.keys(branch).every((keyword) => keyword === 'required');
  return branches.length > 1 && (branches.every(isValue) || branches.every(isDemand));
}
