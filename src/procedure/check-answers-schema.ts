// Whether the answers' schema is one this version can ask: an object schema inside the published profile.
// GF103 not an object schema, GF104 outside the profile, GF105 a reserved name.
import type { ProcedureProblem } from '../model/error.js';
import type { Json } from '../model/json.js';
import { RESERVED_NAMES, memberPointerOf } from '../model/path.js';
import { problem } from './problem.js';

const FILE = 'answers.schema.json';
/** Keywords on which the two validators differ, or that cannot be asked yet. */
const OUTSIDE_PROFILE: ReadonlySet<string> = new Set([
  '$dynamicRef', '$dynamicAnchor', '$recursiveRef', 'oneOf', 'anyOf', 'patternProperties', 'unevaluatedItems', 'propertyNames',
  'contains', 'formatMinimum', 'formatMaximum', '$data',
]);
/** Formats that both validators know and decide alike. */
const FORMATS: ReadonlySet<string> = new Set(['date']);
const MAX_DEPTH = 40;

export function checkAnswersSchema(schema: unknown): readonly ProcedureProblem[] {
  const isObjectSchema = typeof schema === 'object' && schema !== null && 'properties' in schema;
  if (!isObjectSchema) {
    return [problem('GF103', { file: FILE, pointer: '' }, 'The answers\' schema describes no object.', 'Write a JSON Schema with "type": "object" and "properties".')];
  }
  return placesIn(schema as Json, '', 0);
}

function placesIn(at: Json, pointer: string, depth: number): readonly ProcedureProblem[] {
  if (typeof at !== 'object' || at === null) return [];
  if (depth > MAX_DEPTH) return [problem('GF104', { file: FILE, pointer }, `The schema is nested deeper than ${MAX_DEPTH} levels.`, 'Divide it with "$defs".')];
  return Object.entries(at).flatMap(([key, value]) => {
    const here = memberPointerOf(pointer, key);
    return [...problemsOf(key, value as Json, here), ...placesIn(value as Json, here, depth + 1)];
  });
}

function problemsOf(key: string, value: Json, pointer: string): readonly ProcedureProblem[] {
  const at = { file: FILE, pointer };
  const isName = /\/(properties|\$defs)\/[^/]*$/.test(pointer);
  if (isName) {
    return RESERVED_NAMES.has(key) ? [problem('GF105', at, `"${key}" cannot name an answer: it is reserved.`, 'Choose another name.')] : [];
  }
  if (OUTSIDE_PROFILE.has(key)) return [problem('GF104', at, `"${key}" is outside the profile of this version.`, 'See docs/profile.md for what can be used instead.')];
  if (key === '$ref' && typeof value === 'string' && !value.startsWith('#/')) {
    return [problem('GF104', at, `"$ref" to "${value}" leaves the schema.`, 'Refer to "#/$defs/…" only: nothing is fetched.')];
  }
  if (key === 'format' && typeof value === 'string' && !FORMATS.has(value)) {
    return [problem('GF104', at, `The format "${value}" is not decided alike everywhere.`, 'Leave the format out and use "pattern" with "maxLength".')];
  }
  return [];
}
