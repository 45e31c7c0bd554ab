// `gov-form check`: every problem of a procedure's folder, at the line and column where it stands.
import { resolve } from 'node:path';
import { checkProcedure } from '../../procedure/check-procedure.js';
import type { Command } from '../command.js';
import { locate, readProcedureFolder } from '../procedure-folder.js';
import type { LocatedProblem } from '../procedure-folder.js';

export const check: Command = {
  name: 'check',
  summary: 'name every mistake in a procedure, with its place and its remedy',
  usage: '<folder>',
  about: 'Exit code 1 says that there is an error; warnings alone leave it 0.',
  takes: [1, 1],
  options: {},
  async run({ positionals: [folder = ''], terminal }) {
    const read = await readProcedureFolder(resolve(terminal.folder, folder));
    const problems = read.unreadable.length > 0 ? read.unreadable : checkProcedure(read.contents).problems.map((problem) => locate(read, problem));
    return {
      exitCode: problems.some(({ severity }) => severity === 'error') ? 1 : 0,
      text: problems.length === 0 ? 'No mistakes found.' : problems.map((problem) => asText(folder, problem)).join('\n'),
      json: { problems: problems.map((problem) => ({ ...problem })) },
    };
  },
};

function asText(folder: string, { path, line, column, severity, code, message, remedy }: LocatedProblem): string {
  return `${folder}/${path}:${line}:${column} ${severity} ${code} ${message}\n    ${remedy}`;
}
