// One way to write a problem down, for all the checks.
import type { ProcedureProblem } from '../model/error.js';

export function problem(
  code: string,
  at: { readonly file: string; readonly pointer: string },
  message: string,
  remedy: string,
): Omit<ProcedureProblem, 'related'> {
  return { code, ...at, message, remedy, severity: 'error' };
}

export function inProcedure(pointer: string): { readonly file: string; readonly pointer: string } {
  return { file: 'procedure.json', pointer };
}

export function asWarning(found: ProcedureProblem): ProcedureProblem {
  return { ...found, severity: 'warning' };
}

/** Entries that occur a second time, with their position. */
export function repeated<T>(entries: readonly T[], keyOf: (entry: T) => string): readonly { readonly entry: T; readonly first: T; readonly index: number }[] {
  const seen = new Map<string, T>();
  return entries.flatMap((entry, index) => {
    const first = seen.get(keyOf(entry));
    if (first === undefined) seen.set(keyOf(entry), entry);
    return first === undefined ? [] : [{ entry, first, index }];
  });
}
