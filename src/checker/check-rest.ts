// What the rules say of a procedure with errors: of all that does not hang on what is wrong. Where too much is, of its schema
// and its words by themselves.
import type { ProcedureProblem } from '../model/error.js';
import type { CheckedProcedure } from '../model/procedure.js';
import type { MendedProcedure } from '../procedure/check-mended.js';
import { missingTexts } from '../procedure/missing-texts.js';
import { withoutAccepted } from './accepted.js';
import type { Found } from './accepted.js';
import { findIn } from './find-in.js';
import type { FindOptions } from './find-in.js';
import { readWords } from './rules/unread-words.js';
import { UNSURE, UNSURE_OF_SHAPE, UNSURE_OF_WORDS, withoutErrors } from './without-errors.js';
import { withoutGuesses } from './without-guesses.js';
import { SCHEMA_FILE } from './written-schemas.js';

export interface Rest {
  readonly problems: readonly ProcedureProblem[];
  /** Some checks wait: they hang on what is wrong. */
  readonly heldBack: boolean;
}

/** @param own what has been said of the procedure already */
export async function checkRest(own: readonly ProcedureProblem[], { checked, isWhole, problems, original }: MendedProcedure, options: FindOptions): Promise<Rest> {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const rest = errors.some(({ file }) => file === SCHEMA_FILE) ? undefined : withoutErrors(checked, errors);
  const isSure = isWhole && rest?.changed.size === 0;
  const ofWords = errors.some(isAboutWords) ? UNSURE_OF_WORDS : [];
  const without = new Set([...(isSure ? [] : UNSURE), ...(isWhole ? [] : UNSURE_OF_SHAPE), ...ofWords]);
  const { found, missing } = rest === undefined ? await ofParts(checked, { ...options, without: new Set(ofWords) }, errors) : await ofLeft(rest.checked, { ...options, without });
  const left = found.filter(({ problem: { file, pointer } }) => file !== 'procedure.json' || ![...(rest?.changed ?? [])].some((place) => liesAt(pointer, place)));
  const told = withoutAccepted(left, checked.procedure.accepted ?? []).map(original).filter((each) => each.code !== 'GF606' && !isOfLost(each, own));
  // What nobody reads in one language is missing in no other.
  const read = missing?.map(original).map(placeOf);
  const kept = withoutGuesses(own, found).filter((each) => each.code !== 'GF119' || read === undefined || read.includes(placeOf(each)));
  return { problems: [...kept, ...told], heldBack: !isSure || without.size > 0 };
}

/** What a rule says is missing, which may only be left out because its shape is wrong. */
const MISSED: Readonly<Record<string, (pointer: string) => string>> = { GF176: (pointer) => `${pointer}/eli`, GF177: () => '/retention' };

function isOfLost({ code, file, pointer }: ProcedureProblem, own: readonly ProcedureProblem[]): boolean {
  const place = MISSED[code]?.(pointer);
  return place !== undefined && own.some((each) => each.code === 'GF102' && each.file === file && liesAt(each.pointer, place));
}

function isAboutWords({ code, file }: ProcedureProblem): boolean {
  return code === 'GF117' || code === 'GF123' || file.startsWith('texts/');
}

function placeOf({ file, pointer }: ProcedureProblem): string {
  return `${file} ${pointer}`;
}

interface FoundOfRest {
  readonly found: readonly Found[];
  /** Left out: it is not known which texts are read. */
  readonly missing?: readonly ProcedureProblem[];
}

async function ofLeft(checked: CheckedProcedure, options: FindOptions): Promise<FoundOfRest> {
  const { subject, found } = await findIn(checked, options);
  return { found, missing: missingTexts({ ...checked, texts: readWords(subject) }) };
}

/** Of a procedure that asks nothing. */
async function ofParts({ procedure, answers, texts }: CheckedProcedure, { today, without }: FindOptions, errors: readonly ProcedureProblem[]): Promise<FoundOfRest> {
  const { workflow: _workflow, ...rest } = procedure;
  const languages = procedure.languages.filter((language) => texts[language] !== undefined);
  const bare = { procedure: { ...rest, languages, steps: [], rules: [], sources: [], legalBasis: [] }, answers, texts };
  const { found } = await findIn(bare, { examples: {}, today, ...(without === undefined ? {} : { without }) });
  const isSchemaWrong = errors.some(({ file }) => file === SCHEMA_FILE);
  return { found: found.filter(({ problem }) => problem.file !== SCHEMA_FILE || !isSchemaWrong) };
}

function liesAt(pointer: string, place: string): boolean {
  return pointer === place || pointer.startsWith(`${place}/`);
}
