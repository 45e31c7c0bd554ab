// A schema of a format, or a type, that everything around it takes for another: many conditions, words and examples come to
// be wrong. GF706; of a format that there is not, GF150 leads.
import type { ProcedureProblem } from '../../model/error.js';
import { isJsonObject } from '../../model/json.js';
import type { JsonObject } from '../../model/json.js';
import { pointerTokens } from '../../model/path.js';
import type { ProcedureFiles } from '../../model/procedure.js';
import { nearestName } from '../../procedure/nearest-name.js';
import { problem } from '../../procedure/problem.js';
import { formats } from '../../schema/formats.js';
import { readSchema } from '../../schema/schema-document.js';
import { SCHEMA_FILE, writtenSchemas } from '../written-schemas.js';
import type { WrittenSchema } from '../written-schemas.js';
import { changedAt } from './guess.js';
import type { Guess, Outcome } from './guess.js';

export function typeGuesses({ answers }: ProcedureFiles, before: Outcome): readonly Guess[] {
  const misfits = misfitsIn(before.problems);
  const strange = before.problems.filter(({ code }) => code === 'GF150').map(({ pointer }) => pointer);
  if (misfits.length + strange.length === 0 || !isJsonObject(answers)) return [];
  return candidates(answers, { misfits, strange }).map((candidate) => {
    const isStrange = strange.includes(`${candidate.pointer}/format`);
    return { files: { answers: asMeant(answers, candidate) }, fewestGone: isStrange ? 1 : 2, say: (gone) => sayOf(candidate, { before, solved: misfitsIn(gone), isStrange }) };
  });
}

function asMeant(answers: JsonObject, { pointer, schema, meant }: Candidate): unknown {
  const { type: _type, format: _format, ...others } = schema;
  return changedAt(answers, pointer, { ...others, type: meant.type, ...(meant.format === undefined ? {} : { format: meant.format }) });
}

function misfitsIn(problems: readonly ProcedureProblem[]): readonly ProcedureProblem[] {
  return problems.filter(({ code }) => code === 'GF113');
}

interface Candidate extends Pick<WrittenSchema, 'pointer' | 'schema'> {
  readonly meant: { readonly type: string; readonly format: string | undefined };
}

interface Signs {
  readonly misfits: readonly ProcedureProblem[];
  /** Pointers of formats that there are not. */
  readonly strange: readonly string[];
}

function candidates(answers: JsonObject, { misfits, strange }: Signs): readonly Candidate[] {
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
