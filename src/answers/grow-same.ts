// Grows a place that may be the same as another one: the question whether it is, then the place itself, with answers of its own
// or with those of the other. The other's answers are never taken into the citizen's own, so nothing is lost either way.
import { answerAt, valueAt } from '../model/answer.js';
import type { Answer, Answers } from '../model/answer.js';
import type { OutlineItem, Question } from '../model/outline.js';
import { liesIn, placesAlong, rowsPatternOf } from '../model/path.js';
import type { Path } from '../model/path.js';
import { answerTo, valueOf } from './answer-to.js';
import { enter } from './grow-question.js';
import type { Grown, Growth, GrowSame, Spot } from './growth.js';
import { shapeAt } from './shape-at.js';

export const growSame: GrowSame = (growth, spot, growAsked) => {
  // Of what can only be read nobody says that it is another.
  if (shapeAt(growth, spot).merged.readOnly === true) return growAsked(growth, spot);
  const from = sourceOf(growth, spot);
  const others = [...growth.questions.values()].filter(({ path }) => from !== undefined && liesIn(path, from) && !liesIn(path, spot.path));
  // What the other place asks is known once it has grown: it is asked before this one. Where it does not apply there is nothing to copy.
  if (from === undefined || others.length === 0) return growAsked(growth, spot);
  const by = samePath(spot.path);
  const { items } = enter(growth, { ...spot, required: false, path: by, pattern: samePath(spot.pattern), pointer: samePath(spot.pointer) }, { kind: 'confirm', options: {}, asks: 'same', title: '', sameAs: from });
  if (valueAt(growth.answers, by) !== true) return together(spot, items, growAsked(growth, spot));
  for (const { path, pointer } of others) growth.values.set(path, pointer);
  const { items: copied, value } = growAsked(copying(growth, { from, to: spot.path, by }), spot);
  return together(spot, items, { items: copied.map(unchangeable), value });
};

/** Where the answers say that a place is the same as another. */
export function samePath(path: Path): Path {
  return `${path}#same`;
}

interface Copying {
  readonly from: Path;
  readonly to: Path;
  readonly by: Path;
}

function copying(growth: Growth, { from, to, by }: Copying): Growth {
  const there = (path: Path): Path => `${from}${path.slice(to.length)}`;
  const copy = (path: Path): Pick<Question, 'copied' | 'readOnly' | 'given'> => {
    const source = growth.questions.get(there(path));
    const value = source === undefined ? undefined : valueOf(answerTo(source, growth.answers));
    return { readOnly: true, copied: { from: there(path), by }, ...(value === undefined ? {} : { given: value }) };
  };
  // What an earlier growth made of these questions had the answers of then.
  return { ...growth, copy, answers: withMarksOf(growth.answers, { from, to }), known: new Map() };
}

/** Rows, branches and sorts are those of the other place; its answers come question by question. */
function withMarksOf(answers: Answers, { from, to }: Pick<Copying, 'from' | 'to'>): Answers {
  const others = [...answers].filter(([path]) => !liesIn(path, to));
  const marks = others.flatMap(([path, answer]): readonly (readonly [Path, Answer])[] => (liesIn(path, from) && path.slice(from.length).includes('#') ? [[`${to}${path.slice(from.length)}`, answer]] : []));
  return new Map([...others, ...marks, [samePath(to), answerAt(answers, samePath(to))]]);
}

/** In the same row where both stand in one; that of the other's other where that one is a copy too. `undefined`: it stands in rows of its own. */
function sourceOf(growth: Growth, { path, pattern }: Spot): Path | undefined {
  const source = growth.model.asks[pattern]?.sameAs ?? '';
  const rows = rowsPatternOf(source);
  if (rows !== undefined && !liesIn(pattern, rows)) return undefined;
  const row = rows === undefined ? '' : (placesAlong(path)[placesAlong(rows).length - 1] ?? '');
  return originOf(growth, `${row}${source.slice(rows?.length ?? 0)}`);
}

function originOf({ questions }: Growth, source: Path): Path {
  for (const place of placesAlong(source).toReversed()) {
    const asked = questions.get(samePath(place));
    const inside = [...questions.values()].find(({ path, copied }) => copied?.by === asked?.path && liesIn(path, place));
    if (asked?.sameAs !== undefined && inside !== undefined) return `${asked.sameAs}${source.slice(place.length)}`;
  }
  return source;
}

/** No rows are added to what is a copy, nor moved or taken out. */
function unchangeable(item: OutlineItem): OutlineItem {
  if (item.sort === 'question') return item;
  if (item.sort === 'group') return { ...item, items: item.items.map(unchangeable) };
  return { ...item, readOnly: true, rows: item.rows.map((row) => ({ ...row, items: row.items.map(unchangeable) })) };
}

/** The question stands in the group, before everything else in it. */
function together({ path }: Spot, first: readonly OutlineItem[], { items, value }: Grown): Grown {
  const [only, ...others] = items;
  if (only?.sort === 'group' && only.path === path && others.length === 0) return { items: [{ ...only, items: [...first, ...only.items] }], value };
  return { items: [...first, ...items], value };
}
