// What is wrong with some folders, as a designer reads it in a terminal: by file, each place with its remedy.
import { styleText } from 'node:util';
import { join } from 'node:path';
import type { LocatedProblem, ProcedureFolder } from '../procedure-folder.js';
import { countsOf } from './check-folder.js';
import type { FolderProblems } from './check-folder.js';

export interface TextStyle {
  /** With the line of the file under each problem, and a mark under the place. */
  readonly showsLines: boolean;
  readonly hasColours: boolean;
  /** Where the codes are explained: the page of one code. */
  readonly explains: (code: string) => string;
}

type Colour = 'red' | 'yellow' | 'dim' | 'bold';

export function problemsAsText(folders: readonly FolderProblems[], style: TextStyle): string {
  const files = folders.flatMap(({ folder, read, problems }) => byPath(problems).map((ofFile) => ofFile.map((problem) => oneProblem(folder, { problem, read, style })).join('\n')));
  return [...files, closing(folders, style)].join('\n\n');
}

function byPath(problems: readonly LocatedProblem[]): readonly (readonly LocatedProblem[])[] {
  const groups = new Map<string, LocatedProblem[]>();
  for (const problem of problems) groups.set(problem.path, [...(groups.get(problem.path) ?? []), problem]);
  return [...groups.values()];
}

interface Shown {
  readonly problem: LocatedProblem;
  readonly read: ProcedureFolder;
  readonly style: TextStyle;
}

function oneProblem(folder: string, { problem, read, style }: Shown): string {
  const { path, line, column, severity, code, message, remedy } = problem;
  const paint = painter(style);
  const place = paint('bold', `${join(folder, path)}:${line}:${column}`);
  const lines = [`${place} ${paint(severity === 'error' ? 'red' : 'yellow', severity)} ${code} ${message}`, `    ${remedy}`];
  return [...lines, ...(style.showsLines ? excerpt(problem, { read, paint }) : [])].join('\n');
}

/** Longer lines are cut: nobody wants a whole minified file. */
const WIDEST = 100;

function excerpt({ file, line, column, endColumn, severity }: LocatedProblem, { read, paint }: { readonly read: ProcedureFolder; readonly paint: Paint }): readonly string[] {
  const text = read.files.get(file)?.text.split(/\r?\n/)[line - 1];
  if (text === undefined || text.trim() === '') return [];
  const start = column - 1 > WIDEST ? column - 1 - WIDEST / 2 : 0;
  const shown = text.slice(start, start + WIDEST);
  const indent = shown.length - shown.trimStart().length;
  const mark = '^'.repeat(Math.max(1, Math.min(endColumn - column, start + shown.length - column + 1)));
  const margin = `    ${String(line).padStart(4)} | `;
  // Tabs stay tabs, so that the mark stands where the terminal shows the place.
  const before = shown.slice(indent, column - 1 - start).replaceAll(/[^\t]/g, ' ');
  return [`${paint('dim', margin)}${shown.slice(indent)}`, `${paint('dim', `${' '.repeat(margin.length - 2)}| `)}${before}${paint(severity === 'error' ? 'red' : 'yellow', mark)}`];
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

type Paint = (colour: Colour, text: string) => string;

const painter =
  ({ hasColours }: TextStyle): Paint =>
  (colour, text) =>
    hasColours ? styleText(colour, text, { validateStream: false }) : text;
