// One slip from which many things come to be wrong, in many places: found by trying what was meant. What is then right only
// followed, and is not told beside it.
import type { ProcedureProblem } from '../../model/error.js';
import type { ProcedureFiles } from '../../model/procedure.js';
import { checkProcedure } from '../../procedure/check-procedure.js';
import { SCHEMA_FILE } from '../written-schemas.js';
import { nameGuesses, referenceGuesses } from './name-slips.js';
import { typeGuesses } from './type-slips.js';
import type { Guess, Outcome } from './guess.js';

export interface Slip<Files, Result> {
  /** What leads. */
  readonly said: ProcedureProblem;
  /** The files as they were meant, and what is wrong with them. */
  readonly files: Files;
  readonly result: Result;
}

const MOST_TRIED = 16;

/** @param check the whole check, of files in which one thing is changed; `undefined` once there were enough */
export async function findSlip<Files extends ProcedureFiles, Result extends Outcome>(files: Files, before: Result, check: (files: Files) => Promise<Result | undefined>): Promise<Slip<Files, Result> | undefined> {
  if (before.problems.length < 2 && !before.problems.some(({ code }) => code === 'GF150')) return undefined;
  const guesses = guessesOf(files, before).slice(0, MOST_TRIED);
  const errors = guesses.length === 0 ? 0 : errorsIn(checkProcedure(files));
  for (const guess of guesses) {
    const changed = { ...files, ...guess.files };
    // The quick check first.
    if (errors > 0 && errorsIn(checkProcedure(changed)) >= errors) continue;
    const found = await check(changed);
    if (found === undefined) return undefined;
    const result = guess.asGiven === undefined ? found : { ...found, problems: found.problems.map(guess.asGiven) };
    const gone = before.problems.filter((each) => !has(result, each));
    const isWorse = result.problems.some((each) => each.severity === 'error' && !has(before, each));
    if (!isWorse && gone.length >= guess.fewestGone) return { said: guess.say(gone), files: changed, result };
  }
  return undefined;
}

/** Of a schema that cannot be read, only what it refers to. */
function guessesOf(files: ProcedureFiles, before: Outcome): readonly Guess[] {
  const isUnread = before.problems.some(({ code, file }) => file === SCHEMA_FILE && UNREAD.has(code));
  return isUnread ? referenceGuesses(files, before) : [...typeGuesses(files, before), ...nameGuesses(files, before)];
}
const UNREAD: ReadonlySet<string> = new Set(['GF101', 'GF103', 'GF104', 'GF105', 'GF130']);

function errorsIn({ problems }: Outcome): number {
  return problems.filter(({ severity }) => severity === 'error').length;
}

function has({ problems }: Outcome, { code, file, pointer }: ProcedureProblem): boolean {
  return problems.some((each) => each.code === code && each.file === file && each.pointer === pointer);
}
