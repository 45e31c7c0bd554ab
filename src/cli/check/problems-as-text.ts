// What is wrong with some folders, as a designer reads it in a terminal: by file, each place with its remedy.
import { styleText } from 'node:util';
import { join } from 'node:path';
import { isThere, missingAt } from '../places.js';
import type { LocatedProblem } from '../places.js';
import type { ProcedureFolder } from '../procedure-folder.js';
import { quoted } from '../quoted.js';
import { countsOf } from './check-folder.js';
import type { FolderProblems } from './check-folder.js';
import { excerpt } from './excerpt.js';
import type { Paint } from './excerpt.js';

export interface TextStyle {
  /** With the line of the file under each problem, and a mark under the place. */
  readonly showsLines: boolean;
  readonly hasColours: boolean;
  /** Where the codes are explained: the page of one code. */
  readonly explains: (code: string) => string;
  /** At most so many are shown; all are counted. */
  readonly most?: number;
}

export function problemsAsText(folders: readonly FolderProblems[], style: TextStyle): string {
  const { most = Infinity } = style;
  const files = folders.flatMap(({ folder, read, problems }) =>
    byPath(problems.slice(0, most)).map((ofFile) => ofFile.map((problem) => oneProblem(folder, { problem, beside: ofFile, read, style })).join('\n')),
  );
  const more = folders.reduce((sum, { problems }) => sum + Math.max(problems.length - most, 0), 0);
  return [...files, ...(more === 0 ? [] : [`… and ${more} more: gov-form check ${folders.map(({ folder }) => quoted(folder)).join(' ')}`]), closing(folders, style), ...(folders.some(({ heldBack }) => heldBack === true) ? ['Some checks wait until these errors are mended.'] : [])].join('\n\n');
}

function byPath(problems: readonly LocatedProblem[]): readonly (readonly LocatedProblem[])[] {
  const groups = new Map<string, LocatedProblem[]>();
  for (const problem of problems) groups.set(problem.path, [...(groups.get(problem.path) ?? []), problem]);
  return [...groups.values()];
}

interface Shown {
  readonly problem: LocatedProblem;
  /** All of the same file. */
  readonly beside: readonly LocatedProblem[];
  readonly read: ProcedureFolder;
  readonly style: TextStyle;
}

function oneProblem(folder: string, { problem, beside, read, style }: Shown): string {
  const { path, line, column, severity, code, message, remedy, related = [] } = problem;
  const paint = painter(style);
  const place = paint('bold', `${join(folder, path)}:${line}:${column}`);
  const lines = [`${place} ${paint(severity === 'error' ? 'red' : 'yellow', severity)} ${code} ${message}`, `    ${remedy}`, ...(isToldByPlace(problem, beside, read) ? [] : [`    ${placeOf(problem, read)}`]), ...alsoAt(folder, related)];
  return [...lines, ...(style.showsLines ? excerpt(problem, read, paint) : [])].join('\n');
}

/** Of what is missing there is no place: the one that it is missing in. */
function placeOf(problem: LocatedProblem, read: ProcedureFolder): string {
  const missing = missingAt(read, problem);
  if (missing === undefined) return `at ${problem.pointer}`;
  return `in ${missing.around === '' ? 'the file' : missing.around}, where "${missing.name}" is missing`;
}

const MOST_ALSO = 4;

/** The other places of one cause: some of them, for whoever wants all reads `--json`. */
function alsoAt(folder: string, related: NonNullable<LocatedProblem['related']>): readonly string[] {
  if (related.length === 0) return [];
  const shown = related.slice(0, related.length > MOST_ALSO ? MOST_ALSO - 1 : MOST_ALSO).map(({ path, line, column }) => `${join(folder, path)}:${line}:${column}`);
  const more = related.length - shown.length;
  return [`    also ${shown.join(', ')}${more === 0 ? '' : ` and ${more} more`}`];
}

/** Whether line and column say what the problem is about; of what is not there, and of two at one place, they do not. */
function isToldByPlace(problem: LocatedProblem, beside: readonly LocatedProblem[], read: ProcedureFolder): boolean {
  if (problem.pointer === '') return true;
  return isThere(read, problem) && !beside.some(({ line, column, pointer }) => line === problem.line && column === problem.column && pointer !== problem.pointer);
}

function closing(folders: readonly FolderProblems[], style: TextStyle): string {
  const { errors, warnings } = countsOf(folders);
  const where = folders.length === 1 ? '' : ` in ${folders.length} procedures`;
  if (errors + warnings === 0) return `No mistakes found${where}.`;
  const codes = [...new Set(folders.flatMap(({ problems }) => problems.map(({ code }) => code)))].toSorted();
  const pages = [...new Set(codes.map(style.explains))];
  return `${counted(errors, 'error')}, ${counted(warnings, 'warning')}${where}. What they mean:\n${pages.map((page) => `  ${page}`).join('\n')}`;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const painter =
  ({ hasColours }: TextStyle): Paint =>
  (colour, text) =>
    hasColours ? styleText(colour, text, { validateStream: false }) : text;
