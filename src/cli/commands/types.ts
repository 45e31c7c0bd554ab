// `gov-form types`: the command around writeTypes.
import { resolve } from 'node:path';
import { compiledFiles } from '../compiled-files.js';
import type { Command } from '../command.js';
import { languageOf, optionalText } from '../options.js';
import { readChecked } from '../read-checked.js';
import { writeMade } from '../write-file.js';

export const types: Command = {
  name: 'types',
  summary: 'write TypeScript types of the answers',
  usage: '<folder>',
  about: 'For the code that receives answers. Titles and hints become comments; what a condition may leave out is optional.\n\nExample: gov-form types forms/my-procedure --out src/answers.ts',
  takes: [1, 1],
  options: {
    out: { type: 'string', value: '<file>', about: 'write into this file instead of printing' },
    language: { type: 'string', value: '<code>', about: 'whose texts become comments; the first language if left out' },
  },
  async run({ positionals: [folder = ''], options, terminal }) {
    const checked = await readChecked(resolve(terminal.folder, folder));
    const language = languageOf(checked.procedure, options.language, 'types');
    const out = optionalText(options.out);
    const { writeTypes } = await import('../types/write-types.js');
    const text = await writeTypes(checked, (await compiledFiles(checked)).model, language);
    if (out !== undefined) await writeMade(resolve(terminal.folder, out), text);
    return { exitCode: 0, text: out ?? text.trimEnd(), json: out === undefined ? { types: text } : { file: out } };
  },
};
