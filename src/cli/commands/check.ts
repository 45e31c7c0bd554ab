// `gov-form check`: every problem of some procedures' folders, at the line and column where it stands; for people,
// programs and code hosts.
import type { Json } from '../../model/json.js';
import { checkFolder, countsOf } from '../check/check-folder.js';
import type { FolderProblems } from '../check/check-folder.js';
import { addressOfPage, indexOfProblems, shortPageOf } from '../check/problem-pages.js';
import { problemsAsSarif } from '../check/problems-as-sarif.js';
import { problemsAsText } from '../check/problems-as-text.js';
import type { Command, Request, Terminal } from '../command.js';
import { packageVersion } from '../package-files.js';
import { dayFrom } from '../today.js';
import { wrongUse } from '../usage.js';

const FORMATS = ['human', 'json', 'sarif'] as const;

export const check: Command = {
  name: 'check',
  summary: 'name every mistake in a procedure, with its place and its remedy',
  usage: '<folder> [<folder> …]',
  about: `Exit code 1 says that there is an error; warnings alone leave it 0, unless --warnings-as-errors is given.

  gov-form check forms/residence-certificate
  gov-form check forms/* --format sarif > problems.sarif`,
  takes: [1, Infinity],
  options: {
    format: { type: 'string', value: 'human|json|sarif', about: 'for people (default), for programs, or for code hosts (SARIF 2.1.0)' },
    today: { type: 'string', value: '<YYYY-MM-DD>', about: 'judge the examples as of this day (default: today)' },
    'warnings-as-errors': { type: 'boolean', about: 'warnings give exit code 1, too' },
  },
  async run({ positionals, options, terminal }) {
    const format = formatOf(options);
    const today = dayFrom(options.today, 'check');
    const folders: FolderProblems[] = [];
    for (const folder of positionals) folders.push(await checkFolder(folder, { base: terminal.folder, today }));
    const { errors, warnings } = countsOf(folders);
    const json = asJson(folders);
    return { exitCode: errors > 0 || (options['warnings-as-errors'] === true && warnings > 0) ? 1 : 0, text: textIn(format, { folders, terminal, json }), json };
  },
};

function formatOf({ format: asked, json }: Request['options']): (typeof FORMATS)[number] {
  const format = FORMATS.find((each) => each === (asked ?? 'human'));
  if (format === undefined) throw wrongUse(`There is no format "${String(asked)}". There are: ${FORMATS.join(', ')}.`, 'check');
  if (json === true && asked !== undefined && format !== 'json') throw wrongUse(`--json and --format ${format} contradict one another; name one of the two.`, 'check');
  return format;
}

function textIn(format: (typeof FORMATS)[number], { folders, terminal, json }: { readonly folders: readonly FolderProblems[]; readonly terminal: Terminal; readonly json: Json }): string {
  if (format === 'json') return JSON.stringify(json, null, 2);
  if (format === 'sarif') {
    const index = indexOfProblems();
    return JSON.stringify(problemsAsSarif(folders, { base: terminal.folder, version: packageVersion(), rule: (code) => ({ helpUri: addressOfPage(code), ...index.get(code) }) }), null, 2);
  }
  return problemsAsText(folders, { showsLines: terminal.isRead === true, hasColours: terminal.hasColours === true, explains: (code) => shortPageOf(code, terminal.folder) });
}

function asJson(folders: readonly FolderProblems[]): Json {
  return { ...countsOf(folders), heldBack: folders.some(({ heldBack }) => heldBack === true), problems: folders.flatMap(({ folder, problems }) => problems.map((problem) => ({ folder, ...problem }))) };
}
