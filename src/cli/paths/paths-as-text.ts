// The paths of a procedure for people: a line of steps for each, what decides it, and what nobody reaches.
import type { FoundPaths, ProcedurePath } from './find-paths.js';

export function pathsAsText({ paths, notReached, complete, tries, problems }: FoundPaths): string {
  const sets = paths.reduce((sum, path) => sum + path.sets.length, 0);
  const untold = notReached.filter((each) => /^(?:limit|rows) /.test(each));
  return [
    `${counted(paths.length, 'path')}, ${counted(sets, 'set')} of valid answers; ${problems.length === 0 ? 'each was walked from the start to the receipt.' : `${counted(problems.length, 'problem')}.`}`,
    ...(complete ? [] : [`Stopped after ${tries} forms with combinations left to try; --limit <number> tries more.`]),
    ...paths.flatMap(pathAsText),
    ...(untold.length === 0 ? [] : ['', 'Looked for and not found, which need be no mistake:', ...untold.map((each) => `  ${each}`)]),
    ...problems.flatMap(({ code, message, remedy }) => ['', `${code} ${message}`, `    ${remedy}`]),
  ].join('\n');
}

function pathAsText({ steps, decidedBy, sets }: ProcedurePath, index: number): readonly string[] {
  return [
    '',
    `${index + 1}. ${steps.join(' > ')}`,
    ...(decidedBy.length === 0 ? [] : [`   with ${decidedBy.map(decider).join(', ')}`]),
    `   ${counted(sets.length, 'set')} of answers`,
  ];
}

/** A branch is counted from 1 for people; in texts and in `--json` from 0. */
function decider({ path, value }: ProcedurePath['decidedBy'][number]): string {
  const [, holder] = /^(.*)#(?:one|any)Of\d*$/.exec(path) ?? [];
  const branch = Number(value);
  return holder === undefined || !Number.isInteger(branch) ? `${path} = ${JSON.stringify(value)}` : `branch ${branch + 1} of ${holder === '' ? 'the form' : holder}`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
