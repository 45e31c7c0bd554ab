// Plain JSON as a type. Never holds undefined, dates or class instances.
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A JSON Schema 2020-12 document or subschema, as data. */
export type JsonSchema = boolean | JsonObject;
