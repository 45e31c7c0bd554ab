// What may have been meant: files with one thing changed in them. Tries nothing.
import type { ProcedureProblem } from '../../model/error.js';
import type { Json } from '../../model/json.js';
import { pointerTokens, valueAtPointer } from '../../model/path.js';
import type { ProcedureFiles } from '../../model/procedure.js';

export interface Outcome {
  readonly problems: readonly ProcedureProblem[];
}

export interface Guess {
  readonly files: Partial<ProcedureFiles>;
  /** Of fewer problems that it solves, what follows may just as well be the slip. */
  readonly fewestGone: number;
  /** What is said, once it is found to be right. @param gone what it solves */
  readonly say: (gone: readonly ProcedureProblem[]) => ProcedureProblem;
  /** Where a problem of the changed files stands in those that were given, where it moves. */
  readonly asGiven?: (problem: ProcedureProblem) => ProcedureProblem;
}

/** A copy in which something else stands at a pointer; `undefined` takes it out. */
export function changedAt(file: unknown, pointer: string, value: Json | undefined): unknown {
  const copy: unknown = structuredClone(file);
  const name = pointerTokens(pointer).at(-1) ?? '';
  // Checked boundary: files came as JSON, and the pointer was found in this one.
  const around = valueAtPointer(copy as Json, pointer.slice(0, pointer.lastIndexOf('/'))) as Record<string, Json>;
  if (value === undefined) delete around[name];
  else around[name] = value;
  return copy;
}

/** What stands at a pointer of a file. */
export function writtenAt(file: unknown, pointer: string): Json | undefined {
  // Checked boundary: files came as JSON.
  return valueAtPointer(file as Json | undefined, pointer);
}

export function placesOf(problems: readonly ProcedureProblem[]): readonly Pick<ProcedureProblem, 'file' | 'pointer'>[] {
  const places = new Map(problems.map(({ file, pointer }) => [`${file} ${pointer}`, { file, pointer }]));
  return [...places.values()];
}
