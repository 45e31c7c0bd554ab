// What stands at a keyword of a schema, whatever was written there: names, texts, and whether nothing but null fits.
import { isJsonObject } from '../model/json.js';
import type { Json, JsonObject } from '../model/json.js';

/** Whether nothing but null fits. */
export function isNull(schema: Json): boolean {
  return isJsonObject(schema) && (schema.type === 'null' || schema.const === null || (Array.isArray(schema.enum) && schema.enum.every((each) => each === null)));
}

/** Null that nobody calls by a name: it is left blank. With a title it is an option like others. */
export function isLeftBlank(schema: Json): boolean {
  return isNull(schema) && !(isJsonObject(schema) && typeof schema.title === 'string' && schema.title !== '');
}

/** Whether a keyword is written before another, or alone. */
export function comesFirst(schema: JsonObject, keyword: string, other: string): boolean {
  if (schema[keyword] === undefined || schema[other] === undefined) return true;
  return Object.keys(schema).find((each) => each === keyword || each === other) === keyword;
}

export function namesIn(value: Json | undefined): readonly string[] {
  return isJsonObject(value) ? Object.keys(value) : [];
}

export function textsIn(value: Json | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
