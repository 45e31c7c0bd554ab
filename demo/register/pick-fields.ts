// Takes out of a record only what was asked for (data minimisation). Pure.
import type { Json, JsonObject } from '../../src/model/json.js';
import { pointerTokens, valueAtPointer } from '../../src/model/path.js';

/** A record with the asked pointers alone; one that the record does not hold is left out, not made null. */
export function pickFields(record: JsonObject, pointers: readonly string[]): JsonObject {
  return pointers.reduce<JsonObject>((picked, pointer) => {
    const value = valueAtPointer(record, pointer);
    return value === undefined ? picked : withValue(picked, pointerTokens(pointer), value);
  }, {});
}

function withValue(object: JsonObject, [name, ...rest]: readonly string[], value: Json): JsonObject {
  if (name === undefined) return object;
  const inner = object[name];
  const nested = typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? (inner as JsonObject) : {};
  return { ...object, [name]: rest.length === 0 ? value : withValue(nested, rest, value) };
}
