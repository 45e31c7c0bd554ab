// Whether the answers' schema is one that can be asked: every part of it can be read, refers to something, and is decided
// alike by every validator. GF104 cannot be read, GF105 a reserved name, GF126 very many rows, GF127 outside the profile, GF128 a pattern that
// can take any time, GF132 nothing fits (check-contradictions.ts, check-unfillable.ts), GF133 never ends (check-endless.ts).
import { documentsIn } from '../fields/documents/documents-place.js';
import { knowWholePlaces } from '../fields/whole-places.js';
import type { ProcedureProblem } from '../model/error.js';
import { isJsonObject } from '../model/json.js';
import type { JsonObject, JsonSchema } from '../model/json.js';
import { RESERVED_NAMES, memberPointerOf } from '../model/path.js';
import { atOnce } from '../model/slices.js';
import type { Sliced } from '../model/slices.js';
import { everyShape } from '../schema/alternatives.js';
import { lookOutsideProfile } from '../schema/profile.js';
import { readSchema } from '../schema/schema-document.js';
import type { SchemaDocument } from '../schema/schema-document.js';
import type { SchemaPlace } from '../schema/schema-place.js';
import { MOST_ROWS_AT_FIRST } from '../schema/shape-facts.js';
import { subschemasOf } from '../schema/subschemas.js';
import { contradictionsAt } from './check-contradictions.js';
import { endlessIn } from './check-endless.js';
import type { EndlessMember } from './check-endless.js';
import { unfillableIn } from './check-unfillable.js';
import { mendInSlices } from './mend-schema.js';
import { canTakeForever } from './pattern-cost.js';
import { sortOfPlace } from './place-sort.js';
import { asWarning, problem } from './problem.js';

const FILE = 'answers.schema.json';

export interface CheckedSchema {
  /** Of the current draft, without what could not be read. */
  readonly schema: JsonSchema;
  readonly problems: readonly ProcedureProblem[];
  /** What its problems GF133 are about, and those GF132 about what is required. */
  readonly endless: readonly EndlessMember[];
  /** GF132 of what is required: in a procedure the design's own rules say it (GF140, GF143), with what to do. */
  readonly unfillable: readonly ProcedureProblem[];
}

export function checkAnswersSchema(found: unknown): CheckedSchema {
  return atOnce(checkAnswersInSlices(found));
}

export function* checkAnswersInSlices(found: unknown): Sliced<CheckedSchema> {
  knowWholePlaces(documentsIn);
  if (!isJsonObject(found)) return { schema: true, problems: [], endless: [], unfillable: [] };
  const { schema, problems } = yield* mendInSlices(found);
  yield;
  const document = readSchema(schema);
  yield;
  const outside = yield* lookOutsideProfile(document);
  const [reserved, long, contradicting, many] = [[] as ProcedureProblem[], [] as ProcedureProblem[], [] as ProcedureProblem[], [] as ProcedureProblem[]];
  const [asked, certain] = [new Map<SchemaPlace, string>(), new Map<SchemaPlace, string>()];
  for (const { inner, pointer, place, isCertain } of schemasWithin(document)) {
    if (place !== undefined) {
      asked.set(place, pointer);
      if (isCertain) certain.set(place, pointer);
      contradicting.push(...contradictionsAt(document, place, pointer));
      many.push(...manyRows(document, place, pointer));
    }
    reserved.push(...reservedNames(inner, pointer));
    long.push(...longPatterns(inner, pointer));
    yield;
  }
  const endless = yield* endlessIn(document, asked);
  const unfillable = yield* unfillableIn(document, certain);
  const warnings = outside.map(({ pointer, name, remedy }) => asWarning(problem('GF127', { file: FILE, pointer }, `${name} is not decided alike by all validators.`, remedy)));
  return { schema, problems: [...problems, ...reserved, ...contradicting, ...endless.problems, ...many, ...warnings, ...long], endless: [...endless.members, ...unfillable.members], unfillable: unfillable.problems };
}

interface Within {
  readonly inner: JsonObject;
  readonly pointer: string;
  /** Left out inside what is only held against a value: there, a contradiction is meant. */
  readonly place?: SchemaPlace;
  /** Applies whatever is answered, as far as the schemas that hold it apply. */
  readonly isCertain: boolean;
}

const HELD_AGAINST: ReadonlySet<string> = new Set(['not', 'if', 'contains', 'propertyNames']);
const CONDITIONAL: ReadonlySet<string> = new Set(['then', 'else', 'dependentSchemas']);

/** A schema and all those in it, in the order of the document. */
function* schemasWithin(document: SchemaDocument): Generator<Within> {
  const waiting: { readonly place: SchemaPlace; readonly pointer: string; readonly isAsked: boolean; readonly isCertain: boolean }[] = [{ place: document.root, pointer: '', isAsked: true, isCertain: true }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { place, pointer, isAsked, isCertain } = next;
    const { schema } = place;
    if (!isJsonObject(schema)) continue;
    yield { inner: schema, pointer, isCertain, ...(isAsked ? { place } : {}) };
    for (const { tokens } of [...subschemasOf(schema)].reverse()) {
      waiting.push({ place: document.under(place, ...tokens), pointer: tokens.reduce(memberPointerOf, pointer), isAsked: isAsked && !HELD_AGAINST.has(tokens[0] ?? ''), isCertain: isCertain && !CONDITIONAL.has(tokens[0] ?? '') });
    }
  }
}

/** Rows that must be there, and of which only the first ones stand on the page from the start. */
function manyRows(document: SchemaDocument, place: SchemaPlace, pointer: string): readonly ProcedureProblem[] {
  const counts = (['minItems', 'minContains', 'minProperties'] as const).filter((keyword) => Number(Object(place.schema)[keyword] ?? 0) > MOST_ROWS_AT_FIRST);
  if (counts.length === 0) return [];
  const shape = everyShape(document, place);
  const { sort } = sortOfPlace(document, shape);
  return counts.filter((keyword) => sort === (keyword === 'minProperties' ? 'map' : 'list') && Number(shape.merged[keyword]) - (keyword === 'minItems' ? shape.prefix.length : 0) > MOST_ROWS_AT_FIRST).map((keyword) => {
    const message = `At least ${String(shape.merged[keyword])} entries are asked for: only ${MOST_ROWS_AT_FIRST} stand on the page at first, the others have to be added one by one.`;
    return asWarning(problem('GF126', { file: FILE, pointer: `${pointer}/${keyword}` }, message, 'Ask for fewer, or for what they come to: a number, a file.'));
  });
}

function longPatterns(schema: JsonObject, pointer: string): readonly ProcedureProblem[] {
  const names = Object.keys(isJsonObject(schema.patternProperties) ? schema.patternProperties : {}).map((name) => [memberPointerOf(`${pointer}/patternProperties`, name), name] as const);
  const patterns = typeof schema.pattern === 'string' ? [[`${pointer}/pattern`, schema.pattern] as const, ...names] : names;
  return patterns.filter(([, source]) => canTakeForever(source)).map(([at, source]) => {
    const message = `The pattern ${source} can take any time: what it repeats can take the same characters in several ways.`;
    return asWarning(problem('GF128', { file: FILE, pointer: at }, message, 'Repeat only once, "a+" for "(a+)+", or begin each repetition with what stands nowhere else in it.'));
  });
}

/** An answer of such a name would reach into the language the engine is written in. */
function reservedNames(schema: JsonObject, pointer: string): readonly ProcedureProblem[] {
  return Object.keys(isJsonObject(schema.properties) ? schema.properties : {})
    .filter((name) => RESERVED_NAMES.has(name))
    .map((name) => problem('GF105', { file: FILE, pointer: memberPointerOf(`${pointer}/properties`, name) }, `"${name}" cannot name an answer: it is reserved.`, 'Choose another name.'));
}
