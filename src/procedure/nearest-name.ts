// The name that was meant, among those that there are, where what was written is a slip of the pen. Never guesses from afar.

/** Edits beyond which a long name is another one. */
const MOST_EDITS = 4;

/**
 * The candidate that needs the fewest changed letters. Of paths, only the steps that differ are compared: a street is no
 * house number. Where no slip explains it, the one path of which only a group was left out; the one that says one for
 * several; the one of that very name in another group.
 */
export function nearestName(name: string, candidates: Iterable<string>): string | undefined {
  const all = [...new Set(candidates)].filter((candidate) => candidate !== name);
  let nearest: { readonly candidate: string; readonly edits: number } | undefined;
  for (const candidate of all) {
    const edits = editsIfNear(name, candidate);
    if (edits !== undefined && edits < (nearest?.edits ?? Infinity)) nearest = { candidate, edits };
  }
  if (nearest !== undefined) return nearest.candidate;
  for (const explains of [lacksAGroup, isCounted, liesElsewhere]) {
    const [only, ...more] = all.filter((candidate) => explains(name, candidate));
    if (only !== undefined) return more.length === 0 ? only : undefined;
  }
  return undefined;
}

/** An instruction, after the name that was meant where one is near. */
export function suggesting(name: string, candidates: Iterable<string>, instruction: string): string {
  const nearest = nearestName(name, candidates);
  return nearest === undefined ? instruction : `Did you mean "${nearest}"? ${instruction}`;
}

function editsIfNear(name: string, candidate: string): number | undefined {
  const [left, right] = whereTheyDiffer(stepsOf(name), stepsOf(candidate));
  const farthest = Math.min(MOST_EDITS, Math.floor(Math.max(left.length, right.length) / 3));
  if (Math.abs(left.length - right.length) > farthest) return undefined;
  const edits = editDistance(left, right);
  // Of which nothing is left, or all is new, says nothing about the other.
  return edits <= farthest && edits < Math.max(1, left.length) ? edits : undefined;
}

function lacksAGroup(name: string, candidate: string): boolean {
  const [own, other] = [stepsOf(name), stepsOf(candidate)];
  return own.length < other.length && own.at(-1) === other.at(-1) && whereTheyDiffer(own, other)[0] === '';
}

/** `child` for `children`: the last step, with a few letters more or fewer at its end. */
function isCounted(name: string, candidate: string): boolean {
  const [own, other] = [stepsOf(name), stepsOf(candidate)];
  const [short = '', long = ''] = [own.at(-1) ?? '', other.at(-1) ?? ''].toSorted((one, two) => one.length - two.length);
  const isSameGroup = own.slice(0, -1).join('.') === other.slice(0, -1).join('.');
  return isSameGroup && short.length >= FEWEST_LETTERS && long.startsWith(short) && long.length - short.length <= MOST_AT_THE_END;
}

const FEWEST_LETTERS = 4;
const MOST_AT_THE_END = 3;

/** Of a name in no group nothing follows. */
function liesElsewhere(name: string, candidate: string): boolean {
  const [own, other] = [stepsOf(name), stepsOf(candidate)];
  return own.length > 1 && other.length > 1 && own.at(-1) === other.at(-1);
}

/** In small letters, and without the brackets of rows. */
function stepsOf(name: string): readonly string[] {
  return name.toLowerCase().replaceAll(/\[\d*\]/g, '').split('.');
}

function whereTheyDiffer(left: readonly string[], right: readonly string[]): readonly [string, string] {
  let start = 0;
  while (start < Math.min(left.length, right.length) && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < Math.min(left.length, right.length) - start && left.at(-1 - end) === right.at(-1 - end)) end += 1;
  return [left.slice(start, left.length - end).join('.'), right.slice(start, right.length - end).join('.')];
}

/** Letters to insert, delete, replace, or swap with the next (optimal string alignment). */
function editDistance(left: string, right: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let line = 1; line <= left.length; line += 1) {
    const next = [line];
    for (let column = 1; column <= right.length; column += 1) {
      const isSame = left[line - 1] === right[column - 1];
      const isSwapped = line > 1 && left[line - 1] === right[column - 2] && left[line - 2] === right[column - 1];
      const replaced = (row[column - 1] ?? 0) + (isSame ? 0 : 1);
      const swapped = isSwapped ? (before[column - 2] ?? 0) + 1 : Infinity;
      next.push(Math.min(replaced, swapped, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    [before, row] = [row, next];
  }
  return row[right.length] ?? 0;
}
