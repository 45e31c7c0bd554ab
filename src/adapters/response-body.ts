// Reads a JSON object out of a response that nobody has vouched for: bounded in size, in plain UTF-8, without reserved names.
import type { Json, JsonObject } from '../model/json.js';
import { RESERVED_NAMES } from '../model/path.js';

/**
 * The JSON object in the body; `undefined` when it is anything else, is larger, says it is not JSON, or holds a name that
 * reaches an object's prototype.
 * @throws when the connection breaks while it is read, as fetch does.
 */
export async function readJsonObject(response: Response, maxBytes: number): Promise<JsonObject | undefined> {
  const type = response.headers.get('content-type') ?? '';
  if (!/^application\/([\w.-]+\+)?json\s*(;|$)/i.test(type)) {
    await response.body?.cancel();
    return undefined;
  }
  const bytes = await readBytes(response, maxBytes);
  if (bytes === undefined) return undefined;
  const value = parseJson(bytes);
  return isJsonObject(value) && !hasReservedName(value) ? value : undefined;
}

export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

async function readBytes(response: Response, maxBytes: number): Promise<Uint8Array | undefined> {
  const bytes = new Uint8Array(maxBytes);
  let length = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    if (length + part.value.length > maxBytes) {
      await reader?.cancel();
      return undefined;
    }
    bytes.set(part.value, length);
    length += part.value.length;
  }
  return bytes.subarray(0, length);
}

function parseJson(bytes: Uint8Array): Json | undefined {
  try {
    const value: Json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return value;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Walks with a list of its own: a deeply nested document would exhaust the call stack. */
function hasReservedName(document: JsonObject): boolean {
  const waiting: Json[] = [document];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value) && Object.keys(value).some((name) => RESERVED_NAMES.has(name))) return true;
    for (const member of Object.values<Json>(value)) waiting.push(member);
  }
  return false;
}
