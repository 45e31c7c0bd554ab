// Whether a regular expression can take any time over a short text: what repeats can take the same characters in several
// ways, and every way is tried before the text is found wrong. Judges by the parts alone; never matches anything.
import { patternTree } from '../fields/text/pattern-tree.js';
import type { PatternPart, PatternSequence } from '../fields/text/pattern-tree.js';
import type { Json } from '../model/json.js';
import { REPEATS_GROUP } from '../schema/patterns.js';

/** Fewer repetitions than this have few ways. */
const MANY = 10;

/** `false` also where the expression cannot be taken apart. */
export function canTakeForever(pattern: string): boolean {
  return patternTree(pattern)?.alternatives.some(hasManyWays) ?? false;
}

/** The same, judged also by what stands around look-arounds and references back, and by what they hold. */
export function isSlow(pattern: string): boolean {
  return canTakeForever(pattern) || (UNTOLD.test(pattern) && canTakeForever(pattern.replace(UNTOLD_PARTS, told)));
}

/** Whether it cannot be judged: it repeats a group, of characters that no example would have. */
export function isUntold(pattern: string): boolean {
  return REPEATS_GROUP.test(pattern) && patternTree(pattern) === undefined;
}

/** Look-around, references back. */
const UNTOLD = /\(\?<?[=!]|\\[1-9k]/;
const UNTOLD_PARTS = /\\(?:[1-9]\d*|k<[^>]*>)|\\[^]|\(\?<?[=!]/g;

function told(part: string): string {
  if (part.startsWith('(')) return '(?:';
  return UNTOLD.test(part) ? '' : part;
}

/** Whether any text in the schema is, as a pattern, a slow one. */
export function hasSlowPattern(schema: Json): boolean {
  const left: Json[] = [schema];
  for (let each = left.pop(); each !== undefined; each = left.pop()) {
    if (typeof each === 'string' && REPEATS_GROUP.test(each) && (isSlow(each) || isUntold(each))) return true;
    if (typeof each !== 'object' || each === null) continue;
    for (const [name, part] of Object.entries(each)) left.push(name, part);
  }
  return false;
}

function hasManyWays(parts: PatternSequence): boolean {
  return parts.some(({ most, admits }) => typeof admits !== 'string' && ((most >= MANY && isDivided(admits)) || admits.some(hasManyWays)));
}

/** Whether what repeats can be told from its own repetition: `(a+b)+` can, `(a+)+` and `(a|aa)+` cannot. */
function isDivided(repeated: readonly PatternSequence[]): boolean {
  if (repeated.some(repeatsOnly)) return true;
  return [...new Set(repeated.flatMap(charactersIn))].some((character) => {
    const runs = repeated.flatMap((parts) => runOf(parts, character) ?? []).filter(({ most }) => most > 0);
    return runs.length > 1 || runs.some(({ least, most }) => most > Math.max(least, 1));
  });
}

/** A repetition of something, and nothing that must stand beside it. */
function repeatsOnly(parts: PatternSequence): boolean {
  return parts.some(({ most }, index) => most >= MANY && parts.every(({ least }, other) => other === index || least === 0));
}

interface Run {
  readonly least: number;
  readonly most: number;
}

/** How often one character alone can stand there; `undefined` where another must stand beside it. */
function runOf(parts: PatternSequence, character: string): Run | undefined {
  const runs = parts.map((part) => runIn(part, character));
  return runs.reduce((all, run) => all && run && { least: all.least + run.least, most: all.most + run.most }, { least: 0, most: 0 });
}

function runIn({ least, most, admits }: PatternPart, character: string): Run | undefined {
  const runs = typeof admits === 'string' ? (admits.includes(character) ? [{ least: 1, most: 1 }] : []) : admits.flatMap((parts) => runOf(parts, character) ?? []);
  const longest = Math.max(0, ...runs.map((run) => run.most));
  if (longest === 0) return least === 0 || runs.length > 0 ? { least: 0, most: 0 } : undefined;
  return { least: least * Math.min(...runs.map((run) => run.least)), most: most * longest };
}

function charactersIn(parts: PatternSequence): readonly string[] {
  return parts.flatMap(({ admits }) => (typeof admits === 'string' ? [...admits] : admits.flatMap(charactersIn)));
}
