// What a schema says to the kind `documents`: which ways are open, and the limits of the files.
import { isJsonObject } from '../../model/json.js';
import type { Json, JsonObject } from '../../model/json.js';
import { WAYS } from './documents.js';
import type { DocumentsOptions } from './documents.js';
import { isMediaType, MEDIA_TYPES } from './media-types.js';

/** Where the schema says nothing: what nearly every receiver takes. */
const USUAL_TYPES = MEDIA_TYPES.slice(0, 3);
const USUAL_BYTES = 10_000_000;
const USUAL_FILES = 10;

export function documentsSchema(schema: JsonObject): DocumentsOptions {
  const ways = valuesOf(memberOf(schema, 'delivery'));
  const files = memberOf(schema, 'files');
  const file = isJsonObject(files.items) ? files.items : {};
  const named = valuesOf(memberOf(file, 'mediaType'));
  const codes = WAYS.filter((way) => ways === undefined || ways.includes(way));
  return {
    codes,
    mediaTypes: named === undefined ? USUAL_TYPES : named.filter(isMediaType),
    maxBytes: numberIn(memberOf(file, 'size').maximum) ?? USUAL_BYTES,
    maxFiles: numberIn(files.maxItems) ?? USUAL_FILES,
    hasNote: isJsonObject(schema.properties) && Object.hasOwn(schema.properties, 'note'),
  };
}

function memberOf({ properties }: JsonObject, name: string): JsonObject {
  const member = isJsonObject(properties) && Object.hasOwn(properties, name) ? properties[name] : undefined;
  return isJsonObject(member) ? member : {};
}

function valuesOf({ enum: list, const: only }: JsonObject): readonly Json[] | undefined {
  if (only !== undefined) return [only];
  return Array.isArray(list) ? list : undefined;
}

function numberIn(value: Json | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
