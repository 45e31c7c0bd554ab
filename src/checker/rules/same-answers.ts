// What may be the same as what. GF720: as something that is not asked, or that stands in other rows. GF721: as something of
// another shape. GF722: as something that is asked later, or that waits for this in turn.
import { jsonEqual } from '../../schema/json-equal.js';
import type { Json, JsonObject } from '../../model/json.js';
import { liesIn, placesAlong, rowsPatternOf } from '../../model/path.js';
import type { Path } from '../../model/path.js';
import { askedQuestions } from '../../procedure/asked-questions.js';
import { suggesting } from '../../procedure/nearest-name.js';
import type { AskedPlace } from '../asked-places.js';
import type { Finding, Rule } from '../rule.js';
import type { Subject } from '../subject.js';

interface Pair {
  readonly path: Path;
  readonly sameAs: Path;
  /** Of the ask in procedure.json. */
  readonly pointer: string;
  /** What is asked in each, in asking order. */
  readonly own: readonly AskedPlace[];
  readonly others: readonly AskedPlace[];
}

function pairsIn({ procedure, places }: Subject): readonly Pair[] {
  return askedQuestions(procedure).flatMap(({ path, sameAs, pointer }) =>
    sameAs === undefined ? [] : [{ path, sameAs, pointer, own: inside(places, path), others: inside(places, sameAs) }],
  );
}

function inside(places: readonly AskedPlace[], path: Path): readonly AskedPlace[] {
  return places.filter(({ pattern }) => liesIn(pattern, path));
}

function found({ path, pointer }: Pair, message: string, remedy: string): Finding {
  return { file: 'procedure.json', pointer: `${pointer}/sameAs`, about: path, message, remedy };
}

function isInOtherRows({ path, sameAs }: Pair): boolean {
  const rows = rowsPatternOf(sameAs);
  return rows !== undefined && !liesIn(path, rows);
}

/** They hold one another: no shapes or orders are to be compared. */
function isEntangled({ path, sameAs }: Pair): boolean {
  return liesIn(path, sameAs) || liesIn(sameAs, path);
}

function canBeFound(pair: Pair): boolean {
  return pair.others.length > 0 && !isInOtherRows(pair);
}

export const sameAsNothing: Rule = {
  code: 'GF720',
  severity: 'error',
  find: (subject) => pairsIn(subject).filter((pair) => !canBeFound(pair)).map((pair) => {
    const { path, sameAs, others } = pair;
    if (others.length > 0) return found(pair, `"${path}" may be the same as "${sameAs}", which stands in rows: nobody can tell in which of them.`, 'Name an answer that is given once, or one of the same row.');
    const patterns = [...new Set(subject.places.flatMap(({ pattern }) => placesAlong(pattern)))].filter((pattern) => !liesIn(pattern, path));
    return found(pair, `"${path}" may be the same as "${sameAs}", which is not asked.`, suggesting(sameAs, patterns, 'Name an answer or a group that is asked before it.'));
  }),
};

export const sameAsLater: Rule = {
  code: 'GF722',
  severity: 'error',
  find: (subject) => pairsIn(subject).filter(canBeFound).flatMap((pair) => {
    const { path, sameAs } = pair;
    if (isEntangled(pair)) return [found(pair, `"${path}" may be the same as ${path === sameAs ? 'itself' : `"${sameAs}", and one of them holds the other`}.`, 'Name another answer or group that is asked before it.')];
    if (!isAskedLater(pair, subject)) return [];
    const back = pairsIn(subject).some((each) => each.path === sameAs && each.sameAs === path);
    return [found(pair, `"${path}" may be the same as "${sameAs}", which is asked later${back ? ' and may be the same as this one in turn' : ''}.`, back ? 'Leave "sameAs" out of the one that is asked first.' : 'Ask it before, or turn the two round.')];
  }),
};

function isAskedLater({ own: [first], others }: Pair, { places }: Subject): boolean {
  const last = others.at(-1);
  return first !== undefined && last !== undefined && places.indexOf(last) > places.indexOf(first);
}

export const sameAsOther: Rule = {
  code: 'GF721',
  severity: 'error',
  find: (subject) => pairsIn(subject).filter((pair) => canBeFound(pair) && !isEntangled(pair) && !isAskedLater(pair, subject)).flatMap((pair) => {
    const { path, sameAs } = pair;
    const why = difference(pair);
    return why === undefined ? [] : [found(pair, `"${path}" may be the same as "${sameAs}", but ${why}.`, 'Describe both alike, best by one "$ref", or leave "sameAs" out.')];
  }),
};

/** What the copy could not be. */
function difference({ path, sameAs, own, others }: Pair): string | undefined {
  const sources = new Map(others.map((place) => [place.pattern.slice(sameAs.length), place]));
  const targets = new Set(own.map(({ pattern }) => pattern.slice(path.length)));
  const extra = others.find(({ pattern, sort }) => sort === 'question' && !targets.has(pattern.slice(sameAs.length)));
  if (extra !== undefined) return `"${extra.pattern}" has no place in it`;
  for (const target of own) {
    const source = sources.get(target.pattern.slice(path.length));
    // A group that is asked part by part has no place of its own.
    if (source === undefined && target.sort === 'group') continue;
    if (source === undefined) return `nothing there is "${target.pattern}"`;
    if (source.sort !== target.sort) return `"${target.pattern}" is not of the same sort as "${source.pattern}"`;
    if (source.sort !== 'question' || target.sort !== 'question') continue;
    if (source.kind !== target.kind || !jsonEqual(withoutWords(source.schema), withoutWords(target.schema))) return `"${target.pattern}" takes other answers than "${source.pattern}"`;
    if (target.required && !source.required) return `"${target.pattern}" is required, and "${source.pattern}" is not`;
  }
  return undefined;
}

const WORDS: ReadonlySet<string> = new Set(['title', 'description', 'examples', 'default', '$comment', 'deprecated', 'readOnly']);

function withoutWords(schema: JsonObject): Json {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !WORDS.has(keyword)));
}
