// `gov-form paths`: the command around findPaths.
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { compileProcedure } from '../../procedure/compile-procedure.js';
import type { Command, OptionValue, Terminal } from '../command.js';
import { findPaths } from '../paths/find-paths.js';
import type { FoundPaths, Progress } from '../paths/find-paths.js';
import { pathsAsText } from '../paths/paths-as-text.js';
import { writeSets } from '../paths/write-sets.js';
import { readExamples } from '../../checker/examples.js';
import type { JsonObject } from '../../model/json.js';
import { readExamples as withExamples, readProcedureFolder } from '../procedure-folder.js';
import { readChecked } from '../read-checked.js';
import { dayFrom } from '../today.js';
import { wrongUse } from '../usage.js';

export const paths: Command = {
  name: 'paths',
  summary: 'show every path through a procedure, with valid answers for each',
  usage: '<folder>',
  about: `Makes sets of valid answers that together take every path, and walks each through the engine, from the start page
to the receipt, with what the registers offer and without. What lies in examples/ is known to the search. Exit code 1: a path cannot be
walked to its end, or nothing was found that leads to a step, a question, an option.

  gov-form paths forms/residence-certificate
  gov-form paths forms/residence-certificate --out forms/residence-certificate/examples/paths`,
  takes: [1, 1],
  options: {
    out: { type: 'string', value: '<folder>', about: 'write each set of answers as an example there' },
    today: { type: 'string', value: '<YYYY-MM-DD>', about: 'walk them as of this day (default: today)' },
    limit: { type: 'string', value: '<number>', about: 'forms to fill in at most (default: 500)' },
    seed: { type: 'string', value: '<number>', about: 'another number tries combinations in another order (default: 1)' },
  },
  async run({ positionals: [folder = ''], options, terminal }) {
    const exploring = { today: dayFrom(options.today, 'paths'), limit: numberFrom('limit', options.limit, 500), seed: numberFrom('seed', options.seed, 1) };
    const checked = await readChecked(resolve(terminal.folder, folder));
    const model = await compileProcedure(checked, (text) => Promise.resolve(createHash('sha256').update(text).digest('hex')));
    const examples = await validExamples(resolve(terminal.folder, folder));
    const found = await findPaths(model, checked, { ...exploring, examples }, options.json === true ? () => {} : saying(terminal, exploring.limit));
    const written = typeof options.out === 'string' ? await writeSets(resolve(terminal.folder, options.out), found) : [];
    return {
      exitCode: found.problems.length > 0 ? 1 : 0,
      text: [pathsAsText(found), ...(written.length === 0 ? [] : ['', `${written.length} files are in ${String(options.out)}.`])].join('\n'),
      json: asJson(found, { today: exploring.today, files: written }),
    };
  },
};

/** Someone who waits is told how far it is. */
const EVERY_MS = 5000;

function saying({ say }: Terminal, limit: number): Progress {
  let next = Date.now() + EVERY_MS;
  return (done) => {
    if (Date.now() < next) return;
    next = Date.now() + EVERY_MS;
    say('tries' in done ? `${done.tries} forms filled in, of ${limit} at most …` : `${done.walked} of ${done.of} sets of answers walked to the receipt …`);
  };
}

async function validExamples(folder: string): Promise<readonly JsonObject[]> {
  const { examples = {} } = await withExamples(await readProcedureFolder(folder));
  return readExamples(examples).flatMap(({ answers, isInvalid }) => (answers === undefined || isInvalid ? [] : [answers]));
}

function asJson({ paths: found, notReached, complete, tries, problems }: FoundPaths, { today, files }: { readonly today: string; readonly files: readonly string[] }) {
  return {
    today, complete, tries,
    paths: found.map(({ steps, decidedBy, sets }) => ({
      steps: [...steps],
      decidedBy: Object.fromEntries(decidedBy.map(({ path, value }) => [path, value])),
      sets: sets.map(({ answers, shows }) => ({ answers, shows: [...shows] })),
    })),
    notReached: [...notReached],
    problems: problems.map((problem) => ({ ...problem })),
    files: [...files],
  };
}

function numberFrom(name: string, given: OptionValue | undefined, otherwise: number): number {
  if (given === undefined) return otherwise;
  const number = typeof given === 'string' && /^\d{1,7}$/.test(given) ? Number(given) : 0;
  if (number < 1) throw wrongUse(`--${name} takes a whole number from 1 on, not "${String(given)}".`, 'paths');
  return number;
}
