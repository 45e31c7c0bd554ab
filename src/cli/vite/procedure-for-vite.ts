// One procedure as Vite publishes it: its compiled files, or what is wrong with it in the shape of a build error.
import { relative, resolve, sep } from 'node:path';
import { checkProcedure } from '../../procedure/check-procedure.js';
import { checkFolder } from '../check/check-folder.js';
import { excerpt } from '../check/excerpt.js';
import { compiledFiles } from '../compiled-files.js';
import type { LocatedProblem } from '../places.js';
import type { ProcedureFolder } from '../procedure-folder.js';
import { today } from '../today.js';

export interface ProcedureForVite {
  /** Relative to the site's base, without a slash at either end. */
  readonly address: string;
  /** Contents by path below the address; none when there is a failure. */
  readonly files: ReadonlyMap<string, string>;
  readonly warnings: readonly Failure[];
  /** Every error, at the place of the first. */
  readonly failure?: Failure;
  /** Absolute paths of the files that it was made of. */
  readonly watched: readonly string[];
}

/** As bundlers show it: the message, the place (columns from 0, as they count), and the line with a mark. */
export interface Failure {
  readonly message: string;
  readonly id: string;
  readonly plugin: 'gov-form';
  readonly loc: { readonly file: string; readonly line: number; readonly column: number };
  readonly frame: string;
}

/** @throws {GovFormError} GF502 there is no procedure.json */
export async function readForVite(folder: string, root: string): Promise<ProcedureForVite> {
  const { read, problems } = await checkFolder(folder, { base: root, today: today() });
  const errors = problems.filter(({ severity }) => severity === 'error');
  const { checked } = errors.length > 0 ? {} : checkProcedure(read.contents);
  const failure = errors[0] === undefined ? undefined : failureOf(errors, read);
  return {
    address: addressOf(folder, root),
    files: checked === undefined ? new Map() : (await compiledFiles(checked)).files,
    warnings: problems.filter(({ severity }) => severity === 'warning').map((problem) => failureOf([problem], read)),
    ...(failure === undefined ? {} : { failure }),
    watched: [...read.files.values()].map(({ path }) => resolve(folder, path)),
  };
}

/** Where a folder's files are published, relative to the base. */
export function addressOf(folder: string, root: string): string {
  return relative(root, folder).split(sep).filter((part) => part !== '..').join('/');
}

function failureOf(problems: readonly LocatedProblem[], read: ProcedureFolder): Failure {
  const said = problems.map(({ path, line, column, code, message, remedy }) => `${resolve(read.folder, path)}:${line}:${column} ${code} ${message} ${remedy}`);
  const [{ path, line, column } = { path: '', line: 1, column: 1 }] = problems;
  const file = resolve(read.folder, path);
  const frame = problems[0] === undefined ? [] : excerpt(problems[0], read);
  return { message: said.join('\n'), id: file, plugin: 'gov-form', loc: { file, line, column: column - 1 }, frame: frame.join('\n') };
}
