// What a schema says to the kinds of places.ts: which of the list it admits.
import { isJsonObject } from '../../model/json.js';
import type { JsonObject } from '../../model/json.js';
import { patternOf } from '../../schema/patterns.js';
import { listedIn } from '../choice/choice-options.js';
import { PLACES, type PlaceKind, type PlaceOptions } from './places.js';

/** A schema that admits none of them is let be: it refuses by itself what is given. */
export function placesSchema(kind: PlaceKind): (schema: JsonObject) => PlaceOptions {
  return (schema) => {
    const codes = PLACES[kind].filter((code) => isAdmitted(code, schema));
    return codes.length === 0 || codes.length === PLACES[kind].length ? {} : { codes };
  };
}

export function nationalitiesSchema({ items }: JsonObject): PlaceOptions {
  return isJsonObject(items) ? placesSchema('nationality')(items) : {};
}

function isAdmitted(code: string, schema: JsonObject): boolean {
  const { pattern, minLength = 0, maxLength = Infinity } = schema;
  const listed = listedIn(schema);
  return (
    (listed === undefined || listed.some(({ value }) => value === code)) &&
    (typeof pattern !== 'string' || patternOf(pattern)?.test(code) !== false) &&
    code.length >= Number(minLength) &&
    code.length <= Number(maxLength)
  );
}
