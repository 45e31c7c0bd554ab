// Warnings that the procedure says it lets stand, with a reason: they are not given. GF606: one accepted that there is not.
import type { ProcedureProblem } from '../model/error.js';
import type { AcceptedFile } from '../model/procedure.js';
import type { Finding } from './rule.js';

export interface Found {
  readonly problem: ProcedureProblem;
  readonly about?: Finding['about'];
  readonly cause?: Finding['cause'];
}

/** What is left, and what was accepted in vain. An error cannot be accepted. */
export function withoutAccepted(found: readonly Found[], accepted: readonly AcceptedFile[]): readonly ProcedureProblem[] {
  const covers = ({ code, paths }: AcceptedFile, { problem, about }: Found): boolean =>
    problem.code === code && problem.severity === 'warning' && (paths === undefined || (about !== undefined && paths.includes(about)));
  const left = found.filter((each) => !accepted.some((entry) => covers(entry, each)));
  const vain = accepted.flatMap((entry, index) => {
    if (!found.some((each) => covers(entry, each))) return [inVain(entry.code, `/accepted/${index}`, `"${entry.code}" is accepted, and there is no such warning.`)];
    return (entry.paths ?? []).flatMap((path, at) =>
      found.some((each) => each.about === path && covers(entry, each)) ? [] : [inVain(entry.code, `/accepted/${index}/paths/${at}`, `"${entry.code}" is accepted for "${path}", and there is no such warning.`)],
    );
  });
  return [...onceEach(left), ...vain];
}

/** What has one cause is told at the first place, with the others as further ones. */
function onceEach(found: readonly Found[]): readonly ProcedureProblem[] {
  const together = new Map<string, readonly Found[]>();
  for (const each of found) if (each.cause !== undefined) together.set(keyOf(each), [...(together.get(keyOf(each)) ?? []), each]);
  return found.flatMap((each) => {
    const [first, ...rest] = each.cause === undefined ? [each] : (together.get(keyOf(each)) ?? []);
    if (first !== each) return [];
    const related = rest.map(({ problem: { file, pointer } }) => ({ file, pointer }));
    return [related.length === 0 ? each.problem : { ...each.problem, related: [...(each.problem.related ?? []), ...related] }];
  });
}

function keyOf({ problem: { code }, cause = '' }: Found): string {
  return `${code}\n${cause}`;
}

function inVain(code: string, pointer: string, message: string): ProcedureProblem {
  return { code: 'GF606', severity: 'warning', file: 'procedure.json', pointer, message, remedy: `Take the entry out: it would hide a later ${code}. Errors cannot be accepted.` };
}
