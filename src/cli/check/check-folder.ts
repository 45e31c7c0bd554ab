// Every problem of one procedure's folder, in the order in which a designer meets them. Prints nothing.
import { resolve } from 'node:path';
import type { ProcedureProblem } from '../../model/error.js';
import { checkDesign } from '../../checker/check-design.js';
import { locate } from '../places.js';
import type { LocatedProblem } from '../places.js';
import { readExamples, readProcedureFolder, readRecords } from '../procedure-folder.js';
import type { ProcedureFolder } from '../procedure-folder.js';
import { unansweredRecords } from './unanswered-records.js';
import { unnamedTexts } from './unnamed-texts.js';

export interface FolderProblems {
  /** As it was typed. */
  readonly folder: string;
  readonly read: ProcedureFolder;
  /** By file, in the order in which they were read; within a file by place. */
  readonly problems: readonly LocatedProblem[];
  /** Some checks wait until errors are mended. */
  readonly heldBack?: boolean;
}

/** @param where `base`: what `folder` is relative to; `today`, `YYYY-MM-DD`: examples are judged as of this day. @throws {GovFormError} GF502 there is no procedure.json */
export async function checkFolder(folder: string, { base, today }: { readonly base: string; readonly today: string }): Promise<FolderProblems> {
  const own = await readProcedureFolder(resolve(base, folder));
  const read = await readRecords(await readExamples(own));
  const result = await checkDesign({ ...read.contents, examples: read.examples ?? {}, unnamedTexts: await unnamedTexts(read) }, { today });
  const found = [...result.problems, ...unansweredRecords(read)].filter((each) => !isAboutUnread(read, each)).map((problem) => locate(read, problem));
  // An example or a record that is no JSON keeps no check waiting.
  return { folder, read, problems: inOrder(read, [...read.unreadable, ...read.repeated, ...found]), heldBack: own.unreadable.length > 0 || result.heldBack === true };
}

/** That a file is missing or no JSON has been said. */
function isAboutUnread({ unread, files }: ProcedureFolder, { file, code }: ProcedureProblem): boolean {
  return unread.has(file) || (code === 'GF103' && !files.has(file));
}

function inOrder({ files }: ProcedureFolder, problems: readonly LocatedProblem[]): readonly LocatedProblem[] {
  const places = [...files.keys()];
  const placeOf = ({ file }: LocatedProblem): number => (places.includes(file) ? places.indexOf(file) : places.length);
  return problems.toSorted((one, other) => placeOf(one) - placeOf(other) || one.path.localeCompare(other.path) || one.line - other.line || one.column - other.column);
}

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
}

export function countsOf(folders: readonly FolderProblems[]): Counts {
  const all = folders.flatMap(({ problems }) => problems);
  const errors = all.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: all.length - errors };
}
