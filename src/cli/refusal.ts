// What a command prints of a procedure that cannot run: every finding with its place, as `gov-form check` would.
import { relative } from 'node:path';
import type { ProcedureProblem } from '../model/error.js';
import type { ProcedureError } from '../model/procedure-error.js';
import type { Json } from '../model/json.js';
import { shortPageOf } from './check/problem-pages.js';
import { problemsAsText } from './check/problems-as-text.js';
import { locate } from './places.js';
import type { LocatedProblem } from './places.js';
import { quoted } from './quoted.js';
import { readProcedureFolder } from './procedure-folder.js';
import type { ProcedureFolder } from './procedure-folder.js';

interface Refusal {
  readonly read: ProcedureFolder;
  readonly problems: readonly LocatedProblem[];
}

async function refusalOf({ address, problems }: ProcedureError): Promise<Refusal> {
  const read = await readProcedureFolder(address);
  return { read, problems: problems.map((problem) => (isLocated(problem) ? problem : locate(read, problem))) };
}

/** A file that cannot be read says itself where it breaks. */
function isLocated(problem: ProcedureProblem): problem is LocatedProblem {
  return 'line' in problem;
}

/** @param base Absolute folder that paths are shown relative to. */
export async function refusalAsText(error: ProcedureError, base: string): Promise<string> {
  const folder = relative(base, error.address) || '.';
  const found = problemsAsText([{ folder, ...(await refusalOf(error)) }], { showsLines: false, hasColours: false, explains: (code) => shortPageOf(code, base) });
  return `${found}\nThe procedure cannot run as it is; gov-form check ${quoted(folder)} names all of its mistakes.`;
}

export async function refusalAsJson(error: ProcedureError): Promise<Json> {
  const { code, message, remedy } = error;
  const { problems } = await refusalOf(error);
  return { code, message, remedy, problems: problems.map((problem) => ({ ...problem })) };
}
