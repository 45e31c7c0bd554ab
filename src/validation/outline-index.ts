// An outline looked up the other way round: from a path to its pointer, from a place to the first question in it. Made
// once for each outline; never changes one.
import type { Outline } from '../answers/outline.js';
import type { OutlineItem } from '../model/outline.js';
import { placesAlong } from '../model/path.js';
import type { Path } from '../model/path.js';

/** The first question that is a place, or lies in it (`liesIn`); `undefined` where there is none. */
export function firstWithin(outline: Outline, place: Path): Path | undefined {
  const known = firsts.get(outline) ?? findFirsts(outline);
  firsts.set(outline, known);
  return known.get(place);
}
const firsts = new WeakMap<Outline, ReadonlyMap<Path, Path>>();

function findFirsts({ questions }: Outline): ReadonlyMap<Path, Path> {
  const found = new Map<Path, Path>();
  for (const path of questions.keys()) {
    for (const place of ['', ...placesAlong(path)]) if (!found.has(place)) found.set(place, path);
  }
  return found;
}

/** The turn of each question, group and list as they stand on the pages, from 0. What is chosen may stand behind other questions. */
export function turnsIn(outline: Outline): ReadonlyMap<Path, number> {
  const known = turns.get(outline) ?? new Map([...outline.steps.values()].flatMap(pathsOf).map((path, index) => [path, index]));
  turns.set(outline, known);
  return known;
}
const turns = new WeakMap<Outline, ReadonlyMap<Path, number>>();

function pathsOf(items: readonly OutlineItem[]): readonly Path[] {
  return items.flatMap((item): readonly Path[] => {
    if (item.sort === 'question') return [item.path];
    return item.sort === 'group' ? [item.path, ...pathsOf(item.items)] : [item.path, ...item.rows.flatMap((row) => pathsOf(row.items))];
  });
}

/** Where a place stands in the document, by RFC 6901 pointer; the first, where several are called so. */
export function pointerOf(outline: Outline, path: Path): string | undefined {
  const known = pointers.get(outline) ?? new Map([...outline.places].reverse().map(([pointer, each]) => [each, pointer]));
  pointers.set(outline, known);
  return known.get(path);
}
const pointers = new WeakMap<Outline, ReadonlyMap<Path, string>>();

/** Whether something hidden stands at a pointer, or anywhere in what stands there. */
export function holdsHidden(hidden: ReadonlySet<string>, pointer: string): boolean {
  const known = around.get(hidden) ?? new Set([...hidden].flatMap(pointersAlong));
  around.set(hidden, known);
  return known.has(pointer);
}
const around = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** The pointer and those of all that holds it. */
function pointersAlong(pointer: string): readonly string[] {
  return [...pointer.matchAll(/\/|$/g)].map(({ index }) => pointer.slice(0, index));
}
