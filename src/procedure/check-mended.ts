// What the files mean, asked of what is left of them where their shape is wrong. What only follows from something left out is
// held back.
import type { ProcedureProblem } from '../model/error.js';
import type { JsonSchema } from '../model/json.js';
import type { CheckedProcedure } from '../model/procedure.js';
import { checkExpressions } from './check-expressions.js';
import { checkQuestions } from './check-questions.js';
import { checkTaskList } from './check-task-list.js';
import { checkTexts } from './check-texts.js';
import { checkWorkflow } from './check-workflow.js';
import type { MendedFile } from './mend-shape.js';

export interface MendedFiles {
  readonly procedure: MendedFile;
  readonly schema: JsonSchema;
  /** Whether the schema names answers that could be asked. */
  readonly hasAnswers: boolean;
  readonly texts: readonly { readonly language: string; readonly mended: MendedFile | undefined }[];
  /** What has been said of the files' shape. */
  readonly shape: readonly ProcedureProblem[];
}

/** What is left of a procedure with errors. Never runs. */
export interface MendedProcedure {
  readonly checked: CheckedProcedure;
  /** Nothing of procedure.json was left out. */
  readonly isWhole: boolean;
  /** All that is wrong with it, at its pointers; also what is not said because it only follows. */
  readonly problems: readonly ProcedureProblem[];
  /** The same where it stands in the files that were given. */
  readonly original: (found: ProcedureProblem) => ProcedureProblem;
}

/** Codes that say of something that it is nowhere, by the member of procedure.json in which it could have been. */
const HELD_BACK: Readonly<Record<string, readonly string[]>> = {
  steps: ['GF117', 'GF109', 'GF111', 'GF115', 'GF116', 'GF124', 'GF740'],
  workflow: ['GF116', 'GF740'],
  taskList: ['GF124', 'GF740'],
  sources: ['GF116', 'GF124'],
  rules: ['GF124'],
  legalBasis: ['GF112', 'GF124'],
  languages: ['GF119', 'GF123'],
  texts: ['GF119', 'GF123'],
};

export function checkMended({ procedure, schema, hasAnswers, texts, shape }: MendedFiles): { readonly mended: MendedProcedure; readonly problems: readonly ProcedureProblem[] } {
  const words = Object.fromEntries(texts.flatMap(({ language, mended }) => (mended === undefined ? [] : [[language, mended.content]])));
  // Checked boundary: without what they refuse, the published schemas take it.
  const checked = { procedure: procedure.content, answers: schema, texts: words } as unknown as CheckedProcedure;
  const unread = texts.filter((each) => each.mended === undefined).map(({ language }) => language);
  const held = new Set([
    ...[...procedure.lost].flatMap((member) => (Object.hasOwn(HELD_BACK, member) ? (HELD_BACK[member] ?? []) : [])),
    ...(hasAnswers ? [] : ['GF124']),
    ...(unread.length === 0 ? [] : ['GF117']),
  ]);
  const found = [...(hasAnswers ? [...checkQuestions(checked), ...checkExpressions(checked)] : []), ...checkWorkflow(checked), ...checkTaskList(checked), ...checkTexts(checked, unread)];
  const told = found.filter((each) => !held.has(each.code) && !(each.code === 'GF119' && shape.some((said) => said.code === 'GF102' && said.file === each.file && isWithin(each.pointer, said.pointer))));
  const placed = <P extends Pick<ProcedureProblem, 'file' | 'pointer'>>(each: P): P => ({ ...each, pointer: originalOf(each, procedure, texts) });
  const original = (each: ProcedureProblem): ProcedureProblem => ({ ...placed(each), ...(each.related === undefined ? {} : { related: each.related.map(placed) }) });
  const elsewhere = shape.filter(({ file }) => file !== 'procedure.json');
  return { mended: { checked, isWhole: procedure.lost.size === 0, problems: [...elsewhere, ...found], original }, problems: told.map(original) };
}

function isWithin(pointer: string, place: string): boolean {
  return pointer === place || pointer.startsWith(`${place}/`);
}

function originalOf({ file, pointer }: Pick<ProcedureProblem, 'file' | 'pointer'>, procedure: MendedFile, texts: MendedFiles['texts']): string {
  const mended = file === 'procedure.json' ? procedure : texts.find(({ language }) => file === `texts/${language}.json`)?.mended;
  return mended?.original(pointer) ?? pointer;
}
