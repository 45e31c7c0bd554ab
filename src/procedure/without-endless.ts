// The schema that a form alone can be made of where required members never end (GF133) or no value fits them (GF132): they
// are still named, but nobody has to give them and nothing fits them, so that the citizen reads it in their place. Never
// changes its input.
import { isJsonObject } from '../model/json.js';
import type { Json, JsonObject, JsonSchema } from '../model/json.js';
import { memberPath } from '../model/path.js';
import { isSchema } from '../schema/subschemas.js';
import type { EndlessMember } from './check-endless.js';
import { readableName } from './readable-name.js';

export function withoutEndless(schema: JsonSchema, members: readonly EndlessMember[]): JsonSchema {
  const names = new Map<Json, Map<string, boolean>>();
  for (const { holders, name, forbidden = false } of members) {
    if (name !== undefined) for (const holder of holders) names.set(holder, (names.get(holder) ?? new Map()).set(name, forbidden));
  }
  if (names.size === 0) return schema;
  const cut = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(cut);
    if (!isJsonObject(value)) return value;
    const copy = Object.fromEntries(Object.entries(value).map(([name, each]) => [name, cut(each)]));
    const endless = names.get(value);
    return endless === undefined ? copy : notAskedFor(copy, endless);
  };
  const mended = cut(schema);
  return isSchema(mended) ? mended : schema;
}

/** What stands in them stays: references may lead there. */
function notAskedFor(schema: JsonObject, endless: ReadonlyMap<string, boolean>): JsonObject {
  const { properties, required } = schema;
  const described = isJsonObject(properties) ? properties : {};
  const more = [...endless].flatMap(([name, isForbidden]) => (isForbidden && !Object.hasOwn(described, name) ? [[name, false] as const] : []));
  const members = [...Object.entries(described), ...more].map(([name, member]) => [name, endless.has(name) ? fittingNothing(name, member, endless.get(name) === true) : member] as const);
  return {
    ...schema,
    ...(members.length === 0 && properties === undefined ? {} : { properties: Object.fromEntries(members) }),
    ...(Array.isArray(required) ? { required: required.filter((name) => !endless.has(String(name))) } : {}),
  };
}

function fittingNothing(name: string, member: Json, isForbidden: boolean): JsonObject {
  const { $ref, ...own } = isJsonObject(member) ? member : {};
  // A reference to what lets nothing stand there would leave nothing to read.
  return { title: readableName(memberPath('', name)), ...own, ...($ref === undefined || isForbidden ? {} : { $ref }), enum: [] };
}
