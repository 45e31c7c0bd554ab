// The whole check of a procedure as a designer wants it: what stops it from running (checkProcedure), and what runs and
// would still go wrong for a citizen (the rules). Never reads a file.
import type { ProcedureProblem } from '../model/error.js';
import { pointerTokens } from '../model/path.js';
import type { CheckedProcedure, ProcedureFiles } from '../model/procedure.js';
import { checkProcedure } from '../procedure/check-procedure.js';
import type { CheckResult } from '../procedure/check-procedure.js';
import { compileProcedure } from '../procedure/compile-procedure.js';
import { useLinearPatterns } from '../procedure/linear-patterns.js';
import { missingTexts } from '../procedure/missing-texts.js';
import { withoutAccepted } from './accepted.js';
import type { Found } from './accepted.js';
import { RULES } from './rules.js';
import { readWords } from './rules/unread-words.js';
import { subjectOf } from './subject.js';
import type { Subject } from './subject.js';
import { SCHEMA_FILE } from './written-schemas.js';

export interface DesignFiles extends ProcedureFiles {
  /** By file, relative to the procedure's folder: `examples/smallest.json`, `examples/invalid/total-wrong.json`. */
  readonly examples?: Readonly<Record<string, unknown>>;
}

export interface DesignResult extends CheckResult {
  /** Some checks wait: they need a procedure that runs. */
  readonly heldBack?: true;
}

/**
 * Every problem at once. What stops the procedure from running keeps only those rules waiting that look at what is asked:
 * of its schema and its words everything is said (`heldBack`). `checked` is there once it runs.
 * @param options `today`, `YYYY-MM-DD`: examples are judged as of this day
 */
export async function checkDesign(files: DesignFiles, { today }: { readonly today: string }): Promise<DesignResult> {
  useLinearPatterns();
  const { checked, mended, problems } = checkProcedure({ procedure: files.procedure, answers: files.answers, texts: files.texts });
  if (checked === undefined) return { problems: [...problems, ...(mended === undefined ? [] : await ofParts(mended, { today, problems }))], heldBack: true };
  const { subject, found } = await findIn(checked, { examples: files.examples ?? {}, today });
  // The check's own guess at slow patterns (GF128) is left out where the analysis names the pattern.
  const analysed = new Set(found.filter(({ problem }) => problem.code === 'GF152').map(({ problem }) => problem.pointer));
  const own = problems.filter(({ code, pointer }) => code !== 'GF119' && (code !== 'GF128' || !analysed.has(pointer)));
  // What nobody reads in one language is missing in no other.
  const missing = missingTexts({ ...checked, texts: readWords(subject) });
  return { checked, problems: withoutAccepted([...[...own, ...missing].map((problem) => ({ problem, ...aboutOf(problem) })), ...found], checked.procedure.accepted ?? []) };
}

async function findIn(checked: CheckedProcedure, { examples, today }: { readonly examples: Readonly<Record<string, unknown>>; readonly today: string }): Promise<{ readonly subject: Subject; readonly found: readonly Found[] }> {
  // No rule reads the digest.
  const model = await compileProcedure(checked, () => Promise.resolve(''));
  const subject = subjectOf({ checked, model, examples, today });
  const found: Found[] = [];
  for (const { code, severity, find } of RULES) {
    for (const { about, file, pointer, message, remedy } of await find(subject)) {
      found.push({ problem: { code, severity, file, pointer, message, remedy }, ...(about === undefined ? {} : { about }) });
    }
  }
  return { subject, found };
}

/** What the rules say of a schema and of words by themselves: of a procedure that asks nothing. */
async function ofParts({ procedure, answers, texts }: CheckedProcedure, { today, problems }: { readonly today: string; readonly problems: readonly ProcedureProblem[] }): Promise<readonly ProcedureProblem[]> {
  const { workflow: _workflow, ...rest } = procedure;
  const languages = procedure.languages.filter((language) => texts[language] !== undefined);
  const bare = { procedure: { ...rest, languages, steps: [], rules: [], sources: [], legalBasis: [] }, answers, texts };
  const { found } = await findIn(bare, { examples: {}, today });
  const isSchemaWrong = problems.some(({ file, severity }) => file === SCHEMA_FILE && severity === 'error');
  const left = found.filter(({ problem }) => problem.file !== SCHEMA_FILE || !isSchemaWrong);
  return withoutAccepted(left, procedure.accepted ?? []).filter(({ code }) => code !== 'GF606');
}

/** Words are about their question, step or rule. */
function aboutOf({ file, pointer }: ProcedureProblem): Pick<Found, 'about'> {
  const [part, name] = pointerTokens(pointer);
  return file.startsWith('texts/') && part !== 'procedure' && name !== undefined ? { about: name } : {};
}
