// Whether the answers' schema is one that can be asked: every part of it can be read, refers to something, and is decided
// alike by every validator. GF104 cannot be read, GF105 a reserved name, GF127 outside the profile, GF128 a pattern that
// can take any time.
import type { ProcedureProblem } from '../model/error.js';
import { isJsonObject } from '../model/json.js';
import type { Json, JsonSchema } from '../model/json.js';
import { RESERVED_NAMES, memberPointerOf } from '../model/path.js';
import { outsideProfile } from '../schema/profile.js';
import { readSchema } from '../schema/schema-document.js';
import { subschemasOf } from '../schema/subschemas.js';
import { mendSchema } from './mend-schema.js';
import { canTakeForever } from './pattern-cost.js';
import { asWarning, problem } from './problem.js';

const FILE = 'answers.schema.json';

export interface CheckedSchema {
  /** Of the current draft, without what could not be read. */
  readonly schema: JsonSchema;
  readonly problems: readonly ProcedureProblem[];
}

export function checkAnswersSchema(found: unknown): CheckedSchema {
  if (!isJsonObject(found)) {
    return { schema: true, problems: [] };
  }
  const { schema, problems } = mendSchema(found);
  const document = readSchema(schema);
  const outside = outsideProfile(document).map(({ pointer, name, remedy }) => asWarning(problem('GF127', { file: FILE, pointer }, `${name} is not decided alike by all validators.`, remedy)));
  return { schema, problems: [...problems, ...reservedNames(schema, ''), ...outside, ...longPatterns(schema, '')] };
}

function longPatterns(schema: Json, pointer: string): readonly ProcedureProblem[] {
  if (!isJsonObject(schema)) return [];
  const names = Object.keys(isJsonObject(schema.patternProperties) ? schema.patternProperties : {}).map((name) => [memberPointerOf(`${pointer}/patternProperties`, name), name] as const);
  const patterns = typeof schema.pattern === 'string' ? [[`${pointer}/pattern`, schema.pattern] as const, ...names] : names;
  const found = patterns.filter(([, source]) => canTakeForever(source)).map(([at, source]) => {
    const message = `The pattern ${source} can take any time: what it repeats can take the same characters in several ways.`;
    return asWarning(problem('GF128', { file: FILE, pointer: at }, message, 'Repeat only once, "a+" for "(a+)+", or begin each repetition with what stands nowhere else in it.'));
  });
  return [...found, ...subschemasOf(schema).flatMap(({ tokens, schema: inner }) => longPatterns(inner, tokens.reduce(memberPointerOf, pointer)))];
}

/** An answer of such a name would reach into the language the engine is written in. */
function reservedNames(schema: Json, pointer: string): readonly ProcedureProblem[] {
  if (!isJsonObject(schema)) return [];
  const named = Object.keys(isJsonObject(schema.properties) ? schema.properties : {})
    .filter((name) => RESERVED_NAMES.has(name))
    .map((name) => problem('GF105', { file: FILE, pointer: memberPointerOf(`${pointer}/properties`, name) }, `"${name}" cannot name an answer: it is reserved.`, 'Choose another name.'));
  return [...named, ...subschemasOf(schema).flatMap(({ tokens, schema: inner }) => reservedNames(inner, tokens.reduce(memberPointerOf, pointer)))];
}
