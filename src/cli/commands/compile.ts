// `gov-form compile`: the command around compileFolder.
import { resolve } from 'node:path';
import type { Command } from '../command.js';
import { compileFolder } from '../compile-folder.js';

export const compile: Command = {
  name: 'compile',
  summary: 'make what a page loads in production',
  usage: '<folder> <target>',
  about: 'Checks the procedure in <folder> and writes its model and one texts file for each language into <target>.\nA procedure with errors is not compiled; gov-form check names them.',
  takes: [2, 2],
  options: {},
  async run({ positionals: [source = '', target = ''], terminal }) {
    const { files, problems, model } = await compileFolder(resolve(terminal.folder, source), resolve(terminal.folder, target));
    return {
      exitCode: 0,
      text: [...files.map((file) => `${target}/${file}`), `Digest: ${model.digest}`, ...(problems.length === 0 ? [] : [`${problems.length} warning(s): gov-form check ${source} names them.`])].join('\n'),
      json: { files: [...files], digest: model.digest, warnings: problems.length },
    };
  },
};
