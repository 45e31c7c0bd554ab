// Definitions of a schema that came to say the same are one again: where words are put in, each place gets a copy of its own. Pure.
import { isJsonObject } from '../../model/json.js';
import type { Json, JsonObject } from '../../model/json.js';

export function withSharedDefinitions(schema: JsonObject): JsonObject {
  if (!isJsonObject(schema.$defs)) return schema;
  const first = new Map<string, string>();
  const same = new Map<string, string>();
  for (const [name, definition] of Object.entries(schema.$defs)) {
    const text = JSON.stringify(definition);
    const known = first.get(text);
    if (known === undefined) first.set(text, name);
    else same.set(`#/$defs/${name}`, `#/$defs/${known}`);
  }
  const kept = Object.entries(schema.$defs).filter(([name]) => !same.has(`#/$defs/${name}`));
  const shared = redirected({ ...schema, $defs: Object.fromEntries(kept) }, same);
  // What referred to two that were the same may be the same only now.
  return same.size > 0 && isJsonObject(shared) ? withSharedDefinitions(shared) : schema;
}

function redirected(value: Json, same: ReadonlyMap<string, string>): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map((each) => redirected(each, same));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, key === '$ref' && typeof each === 'string' ? (same.get(each) ?? each) : redirected(each, same)]));
}
