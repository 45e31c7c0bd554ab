// The whole check of a procedure as a designer wants it: what stops it from running (checkProcedure), and what runs and
// would still go wrong for a citizen (the rules). Never reads a file.
import type { ProcedureProblem } from '../model/error.js';
import { pointerTokens } from '../model/path.js';
import type { ProcedureFiles } from '../model/procedure.js';
import { checkProcedure } from '../procedure/check-procedure.js';
import type { CheckResult } from '../procedure/check-procedure.js';
import { useLinearPatterns } from '../procedure/linear-patterns.js';
import { missingTexts } from '../procedure/missing-texts.js';
import { withoutAccepted } from './accepted.js';
import type { Found } from './accepted.js';
import { checkRest } from './check-rest.js';
import { findIn } from './find-in.js';
import { findSlip } from './slips/find-slip.js';
import { tellingPatterns } from './slips/told-patterns.js';
import { readWords } from './rules/unread-words.js';
import { withoutGuesses } from './without-guesses.js';

export interface DesignFiles extends ProcedureFiles {
  /** By file, relative to the procedure's folder: `examples/smallest.json`, `examples/invalid/total-wrong.json`. */
  readonly examples?: Readonly<Record<string, unknown>>;
  /** Files in texts/ that procedure.json does not name: `texts/de.json`. */
  readonly unnamedTexts?: readonly string[];
}

export interface DesignResult extends CheckResult {
  /** Some checks wait: they hang on what is wrong. */
  readonly heldBack?: true;
}

/**
 * Every problem at once. What stops the procedure from running keeps only those rules waiting that hang on it (`heldBack`).
 * `checked` is there once it runs.
 * @param options `today`, `YYYY-MM-DD`: examples are judged as of this day
 */
export async function checkDesign(files: DesignFiles, options: { readonly today: string }): Promise<DesignResult> {
  useLinearPatterns();
  const found = await checkWhole(files, options);
  return { ...found, problems: tellingPatterns(found.problems, files.answers) };
}

async function checkWhole(files: DesignFiles, { today }: { readonly today: string }): Promise<DesignResult> {
  const whole = await checkOnce(files, today);
  let tried = 0;
  const check = async (given: DesignFiles): Promise<DesignResult | undefined> => ((tried += 1) > MOST_TRIED ? undefined : checkOnce(given, today));
  const said: ProcedureProblem[] = [];
  let last: { readonly files: DesignFiles; readonly result: DesignResult } = { files, result: whole };
  for (let slip = await findSlip(last.files, last.result, check); slip !== undefined; slip = await findSlip(last.files, last.result, check)) {
    said.push(slip.said);
    last = slip;
  }
  if (said.length === 0) return whole;
  // Nothing waits for the slip: what was meant has been looked at. Whether it runs is told of the files as they were given.
  const { checked: _asMeant, ...meant } = last.result;
  return { ...meant, ...(whole.checked === undefined ? {} : { checked: whole.checked }), problems: [...said, ...meant.problems] };
}

/** Further slips are told with all that follows from them: of a long procedure each try is a whole check. */
const MOST_TRIED = 12;

async function checkOnce(files: DesignFiles, today: string): Promise<DesignResult> {
  const { checked, mended, problems } = checkProcedure({ procedure: files.procedure, answers: files.answers, texts: files.texts });
  const { examples = {}, unnamedTexts = [] } = files;
  if (checked === undefined) {
    const rest = mended === undefined ? { problems, heldBack: true } : await checkRest(problems, mended, { examples, unnamedTexts, today });
    return { problems: rest.problems, ...(rest.heldBack ? { heldBack: true } : {}) };
  }
  const { subject, found } = await findIn(checked, { examples, unnamedTexts, today });
  const own = withoutGuesses(problems, found).filter(({ code }) => code !== 'GF119');
  // What nobody reads in one language is missing in no other.
  const missing = missingTexts({ ...checked, texts: readWords(subject) });
  return { checked, problems: withoutAccepted([...[...own, ...missing].map((problem) => ({ problem, ...aboutOf(problem) })), ...found], checked.procedure.accepted ?? []) };
}

/** Words are about their question, step or rule. */
function aboutOf({ file, pointer }: ProcedureProblem): Pick<Found, 'about'> {
  const [part, name] = pointerTokens(pointer);
  return file.startsWith('texts/') && part !== 'procedure' && name !== undefined ? { about: name } : {};
}
