// Warnings that the procedure says it lets stand, with a reason: they are not given. GF606: one accepted that there is not.
import type { ProcedureProblem } from '../model/error.js';
import type { AcceptedFile } from '../model/procedure.js';
import type { Finding } from './rule.js';
import { RULES } from './rules.js';

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
    if (!found.some((each) => covers(entry, each))) return [unknownIn(entry.code, index, left) ?? inVain(entry.code, `/accepted/${index}`, `"${entry.code}" is accepted, and there is no such warning.`)];
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

/** A slip in the code itself, or a code that no check has. */
function unknownIn(code: string, index: number, left: readonly Found[]): ProcedureProblem | undefined {
  const found = new Set(left.flatMap(({ problem }) => (problem.severity === 'warning' ? [problem.code] : [])));
  const [meant, ...more] = [...found].filter((each) => areSwapped(code, each) || (!isKnown(code) && differBy(code, each) === 1));
  const isTold = meant !== undefined && more.length === 0;
  if (!isTold && isKnown(code)) return undefined;
  const message = isKnown(code) ? `"${code}" is accepted, and there is no such warning.` : `"${code}" is accepted, and no check has this code.`;
  return { ...inVain(code, `/accepted/${index}/code`, message), remedy: !isTold ? 'Correct the code, or take the entry out.' : `Did you mean "${meant}"? Correct the code, or take the entry out.` };
}

/** Signs at the same place that are others. */
function differBy(one: string, other: string): number {
  return one.length === other.length ? [...one].filter((sign, index) => sign !== other.charAt(index)).length : Infinity;
}

function areSwapped(one: string, other: string): boolean {
  return differBy(one, other) === 2 && [...one].toSorted().join('') === [...other].toSorted().join('');
}

/** Of the rules, and of what is found before them. */
function isKnown(code: string): boolean {
  return RULES.some((rule) => rule.code === code) || /^GF1(?:[0-2]\d|3[0-4])$/.test(code) || OTHERS.has(code);
}
const OTHERS: ReadonlySet<string> = new Set(['GF198', 'GF202', 'GF606', 'GF705', 'GF706', 'GF707', 'GF709', 'GF710', 'GF740']);
