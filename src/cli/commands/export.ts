// `gov-form export`: the command around exportSchema.
import { resolve } from 'node:path';
import type { Command } from '../command.js';
import { compiledFiles } from '../compiled-files.js';
import { exportSchema } from '../export/export-schema.js';
import { sentenceOf } from '../export/left-out.js';
import { languageOf, optionalText } from '../options.js';
import { readChecked } from '../read-checked.js';
import { writeMade } from '../write-file.js';

export const exportCommand: Command = {
  name: 'export',
  summary: 'write one JSON Schema with the conditions and rules in it',
  usage: '<folder>',
  about: 'Any validator of JSON Schema 2020-12 then decides about answers as gov-form does. What JSON Schema has no words for is\nlisted, with its place and the reason.\n\nExample: gov-form export forms/my-procedure --out answers.schema.json',
  takes: [1, 1],
  options: {
    out: { type: 'string', value: '<file>', about: 'write the schema into this file instead of printing it' },
    language: { type: 'string', value: '<code>', about: 'whose texts become titles and descriptions; the first language if left out' },
  },
  async run({ positionals: [folder = ''], options, terminal }) {
    const checked = await readChecked(resolve(terminal.folder, folder));
    const { model } = await compiledFiles(checked);
    const { schema, leftOut } = exportSchema({ checked, model, language: languageOf(checked.procedure, options.language, 'export') });
    const out = optionalText(options.out);
    const written = JSON.stringify(schema, null, 2);
    if (out !== undefined) await writeMade(resolve(terminal.folder, out), `${written}\n`);
    if (options.json !== true && leftOut.length > 0) terminal.say(['Not in the schema, because JSON Schema cannot say it:', ...leftOut.map(sentenceOf)].join('\n'));
    return {
      exitCode: 0,
      text: out ?? written,
      json: { ...(out === undefined ? { schema } : { file: out }), leftOut: leftOut.map((entry) => ({ ...entry })) },
    };
  },
};
