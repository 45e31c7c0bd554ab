// Whether the answers' schema is one this version can ask: an object schema inside the published profile, that compiles.
// GF103 not an object schema, GF104 outside the profile or not a schema, GF105 a reserved name.
import type { ProcedureProblem } from '../model/error.js';
import { isJsonObject } from '../model/json.js';
import type { Json, JsonObject } from '../model/json.js';
import { RESERVED_NAMES, memberPointerOf, valueAtPointer } from '../model/path.js';
import { problem } from './problem.js';
import { roleOf } from './schema-keywords.js';

const FILE = 'answers.schema.json';
/** Formats that both validators know and decide alike. */
const FORMATS: ReadonlySet<string> = new Set(['date']);
const TYPES: ReadonlySet<string> = new Set(['string', 'number', 'integer', 'boolean', 'object', 'array', 'null']);
const MAX_DEPTH = 40;

interface Place {
  readonly root: JsonObject;
  readonly pointer: string;
  readonly depth: number;
}

export function checkAnswersSchema(schema: unknown): readonly ProcedureProblem[] {
  if (!isJsonObject(schema) || !isJsonObject(schema.properties)) {
    return [found('GF103', '', "The answers' schema describes no object.", 'Write a JSON Schema with "type": "object" and "properties".')];
  }
  return schemaProblems(schema, { root: schema, pointer: '', depth: 0 });
}

function schemaProblems(schema: Json, { root, pointer, depth }: Place): readonly ProcedureProblem[] {
  if (typeof schema === 'boolean') return [];
  if (!isJsonObject(schema)) return [found('GF104', pointer, 'A schema stands here as neither an object nor true or false.', 'Write a JSON Schema.')];
  if (depth > MAX_DEPTH) return [found('GF104', pointer, `The schema is nested deeper than ${MAX_DEPTH} levels.`, 'Divide it with "$defs".')];
  return Object.entries(schema).flatMap(([keyword, value]) => {
    const at: Place = { root, pointer: memberPointerOf(pointer, keyword), depth: depth + 1 };
    switch (roleOf(keyword)) {
      case 'schema':
        return schemaProblems(value, at);
      case 'schemas':
        return listOf(value).flatMap((each, index) => schemaProblems(each, { ...at, pointer: `${at.pointer}/${index}` }));
      case 'named':
        return namedProblems(value, at);
      case 'names':
        return reservedNames(value, at.pointer);
      case 'plain':
        return valueProblems(keyword, value, at);
      case 'unknown':
        return [found('GF104', at.pointer, `"${keyword}" is outside the profile of this version.`, 'See docs/profile.md for what can be used instead.')];
    }
  });
}

function namedProblems(value: Json, at: Place): readonly ProcedureProblem[] {
  const schemas = isJsonObject(value) ? Object.entries(value) : [];
  return [...reservedNames(value, at.pointer), ...schemas.flatMap(([name, schema]) => schemaProblems(schema, { ...at, pointer: memberPointerOf(at.pointer, name) }))];
}

function reservedNames(value: Json, pointer: string): readonly ProcedureProblem[] {
  return Object.keys(isJsonObject(value) ? value : {})
    .filter((name) => RESERVED_NAMES.has(name) || /[.[\]]/.test(name))
    .map((name) => found('GF105', memberPointerOf(pointer, name), `"${name}" cannot name an answer: it is reserved, or holds a dot or a bracket.`, 'Choose another name.'));
}

function valueProblems(keyword: string, value: Json, { root, pointer }: Place): readonly ProcedureProblem[] {
  if (keyword === '$ref' && (typeof value !== 'string' || !value.startsWith('#/') || valueAtPointer(root, value) === undefined)) {
    return [found('GF104', pointer, `"$ref" to ${JSON.stringify(value)} leads nowhere in this schema.`, 'Refer to "#/$defs/…": nothing is fetched.')];
  }
  if (keyword === 'format' && !FORMATS.has(String(value))) {
    return [found('GF104', pointer, `The format ${JSON.stringify(value)} is not decided alike everywhere.`, 'Leave the format out and use "pattern" with "maxLength".')];
  }
  if (keyword === 'type' && [value].flat().some((type) => !TYPES.has(String(type)))) {
    return [found('GF104', pointer, `${JSON.stringify(value)} is no type of JSON Schema.`, 'Write one of string, number, integer, boolean, object, array, null.')];
  }
  if (keyword === 'pattern' && !isPattern(value)) {
    return [found('GF104', pointer, `The pattern ${JSON.stringify(value)} is not a regular expression.`, 'Correct it; patterns are read with the flag "u".')];
  }
  return [];
}

function isPattern(value: Json): boolean {
  try {
    return typeof value === 'string' && new RegExp(value, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

function listOf(value: Json): readonly Json[] {
  return Array.isArray(value) ? value : [value];
}

function found(code: string, pointer: string, message: string, remedy: string): ProcedureProblem {
  return problem(code, { file: FILE, pointer }, message, remedy);
}
