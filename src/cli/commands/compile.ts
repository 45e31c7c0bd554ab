// `gov-form compile`: the command around compileFolder.
import { resolve } from 'node:path';
import { ProcedureError } from '../../model/procedure-error.js';
import { checkFolder, countsOf } from '../check/check-folder.js';
import type { Command } from '../command.js';
import { compileFolder } from '../compile-folder.js';
import { quoted } from '../quoted.js';
import { today } from '../today.js';

export const compile: Command = {
  name: 'compile',
  summary: 'make what a page loads in production',
  usage: '<folder> <target>',
  about: 'Checks the procedure in <folder> and writes its model and one texts file for each language into <target>.\nA procedure in which gov-form check finds an error is not compiled, and nothing is written over that gov-form compile did not write.',
  takes: [2, 2],
  options: {},
  async run({ positionals: [source = '', target = ''], terminal }) {
    const found = await checkFolder(source, { base: terminal.folder, today: today() });
    const { errors, warnings } = countsOf([found]);
    if (errors > 0) throw new ProcedureError(resolve(terminal.folder, source), found.problems.filter(({ severity }) => severity === 'error'));
    const { files, model, removed } = await compileFolder(resolve(terminal.folder, source), resolve(terminal.folder, target));
    return {
      exitCode: 0,
      text: [...files.map((file) => `${target}/${file}`), ...removed.map((file) => `${target}/${file}: taken away, it is of a language that the procedure has no more.`), `Digest: ${model.digest}`, ...(warnings === 0 ? [] : [`${warnings} warning(s): gov-form check ${quoted(source)} names them.`])].join('\n'),
      json: { files: [...files], removed: [...removed], digest: model.digest, warnings },
    };
  },
};
