// A schema of a format, or a type, that everything around it takes for another: one slip, from which many conditions, texts and
// examples come to be wrong. Found by trying what was meant: what is then right only followed. GF706; of a format that there
// is not, GF150 leads.
import type { ProcedureProblem } from '../model/error.js';
import { isJsonObject } from '../model/json.js';
import type { Json, JsonObject, JsonSchema } from '../model/json.js';
import { pointerTokens, valueAtPointer } from '../model/path.js';
import type { ProcedureFiles } from '../model/procedure.js';
import { checkProcedure } from '../procedure/check-procedure.js';
import { nearestName } from '../procedure/nearest-name.js';
import { problem } from '../procedure/problem.js';
import { formats } from '../schema/formats.js';
import { readSchema } from '../schema/schema-document.js';
import { SCHEMA_FILE, writtenSchemas } from './written-schemas.js';
import type { WrittenSchema } from './written-schemas.js';

interface Outcome {
  readonly problems: readonly ProcedureProblem[];
}

export interface TypeSlip<Files, Result> {
  /** What leads. */
  readonly said: ProcedureProblem;
  /** The files as they were meant, and what is wrong with them. */
  readonly files: Files;
  readonly result: Result;
}

/** @param check the whole check, of files in which one thing is changed */
export async function typeSlip<Files extends ProcedureFiles, Result extends Outcome>(files: Files, before: Result, check: (files: Files) => Promise<Result>): Promise<TypeSlip<Files, Result> | undefined> {
  const misfits = misfitsIn(before);
  const strange = before.problems.filter(({ code }) => code === 'GF150').map(({ pointer }) => pointer);
  if (misfits.length + strange.length === 0 || !isJsonObject(files.answers)) return undefined;
  for (const candidate of candidates(files.answers, { misfits, strange }).slice(0, MOST_TRIED)) {
    const changed = { ...files, answers: changedAt(files.answers, candidate) };
    const isStrange = strange.includes(`${candidate.pointer}/format`);
    // The quick check first.
    if (misfits.length > 0 && misfitsIn(checkProcedure(changed)).length >= misfits.length) continue;
    const result = await check(changed);
    const solved = misfits.filter((each) => !has(result, each));
    const isWorse = result.problems.some((each) => each.severity === 'error' && !has(before, each));
    const gone = before.problems.filter((each) => !has(result, each)).length;
    if (!isWorse && gone >= (isStrange ? 1 : FEWEST_GONE)) return { said: sayOf(candidate, { before, solved, isStrange }), files: changed, result };
  }
  return undefined;
}

const MOST_TRIED = 12;
/** Of fewer, the one that follows may just as well be the slip. */
const FEWEST_GONE = 2;

function misfitsIn({ problems }: Outcome): readonly ProcedureProblem[] {
  return problems.filter(({ code }) => code === 'GF113');
}

function has({ problems }: Outcome, { code, file, pointer }: ProcedureProblem): boolean {
  return problems.some((each) => each.code === code && each.file === file && each.pointer === pointer);
}

interface Candidate extends Pick<WrittenSchema, 'pointer' | 'schema'> {
  /** Members instead of those that are there; `undefined` takes one out. */
  readonly meant: Readonly<Record<'type' | 'format', string | undefined>>;
}

interface Signs {
  readonly misfits: readonly ProcedureProblem[];
  /** Pointers of formats that there are not. */
  readonly strange: readonly string[];
}

function candidates(answers: JsonSchema, { misfits, strange }: Signs): readonly Candidate[] {
  const written = writtenSchemas(readSchema(answers)).filter(({ isTest, schema }) => !isTest && typeof schema.type === 'string' && schema.enum === undefined && schema.const === undefined);
  const named = written.filter(({ pointer, schema }) => strange.includes(`${pointer}/format`) || (schema.format !== 'date' && isNamed(pointer, misfits)));
  return named.toSorted((one, other) => Number(strange.includes(`${other.pointer}/format`)) - Number(strange.includes(`${one.pointer}/format`))).flatMap(({ pointer, schema }) =>
    meantBy(schema, misfits.length > 0).filter(({ type, format }) => type !== schema.type || format !== schema.format).map((meant) => ({ pointer, schema, meant })),
  );
}

/** By an expression that does not fit; of a definition this is not known. */
function isNamed(pointer: string, misfits: readonly ProcedureProblem[]): boolean {
  const [part = '', name = ''] = pointerTokens(pointer).slice(-2);
  if (misfits.length > 0 && (part === '$defs' || part === 'definitions')) return true;
  return part === 'properties' && misfits.some(({ message }) => message.split(/[^\p{L}\p{N}_$]+/u).includes(name));
}

function meantBy({ type, format }: JsonObject, isMisfit: boolean): readonly Candidate['meant'][] {
  const isStrange = typeof format === 'string' && !Object.hasOwn(formats, format);
  const near = isStrange ? nearestName(format, Object.keys(formats)) : undefined;
  const others = isMisfit ? ['number', 'boolean', 'string'].filter((each) => each !== type && !(each === 'number' && type === 'integer')) : [];
  return [
    ...(near === undefined ? [] : [{ type: 'string', format: near }]),
    ...(isMisfit && type === 'string' && near !== 'date' ? [{ type: 'string', format: 'date' }] : []),
    ...(isStrange ? [] : others.map((other) => ({ type: other, format: undefined }))),
  ];
}

function changedAt(answers: JsonObject, { pointer, meant }: Candidate): JsonObject {
  const changed: JsonObject = structuredClone(answers);
  // Checked boundary: it was just found there, in the copy's original.
  const schema = valueAtPointer(changed, pointer) as Record<string, Json>;
  for (const [keyword, value] of Object.entries(meant)) {
    if (value === undefined) delete schema[keyword];
    else schema[keyword] = value;
  }
  return changed;
}

interface Said {
  readonly before: Outcome;
  readonly solved: readonly ProcedureProblem[];
  readonly isStrange: boolean;
}

function sayOf({ pointer, schema, meant }: Candidate, { before, solved, isStrange }: Said): ProcedureProblem {
  const related = solved.map(({ file, pointer: place }) => ({ file, pointer: place }));
  const word = meant.format === undefined ? `the type ${meant.type}` : `a ${meant.format}`;
  const needs = solved.length === 1 ? `One condition, calculation or rule needs ${word} here` : `${solved.length} conditions, calculations and rules need ${word} here`;
  const keyword = meant.format === undefined ? 'type' : 'format';
  const leading = before.problems.find(({ code, pointer: place }) => code === 'GF150' && place === `${pointer}/format`);
  if (isStrange && leading !== undefined) {
    return { ...leading, severity: solved.length > 0 ? 'error' : leading.severity, ...(solved.length === 0 ? {} : { message: `Nothing checks the format "${String(schema.format)}": every text passes. ${needs}.`, related }), remedy: `Write "${meant.format}".` };
  }
  const now = schema[keyword] === undefined ? `there is no "${keyword}"` : `the ${keyword} is "${String(schema[keyword])}"`;
  const place = schema[keyword] === undefined ? pointer : `${pointer}/${keyword}`;
  return { ...problem('GF706', { file: SCHEMA_FILE, pointer: place }, `${needs}, and ${now}.`, `Write "${keyword}": "${meant[keyword] ?? ''}", or correct what needs it.`), related };
}
