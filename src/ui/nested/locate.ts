// Where in a step an issue lies: which rows, groups and lists it is in, and which place or question it concerns. Pure.
import { partName } from '../../fields/shared/asked-name.view.js';
import { liesIn, type Path } from '../../model/path.js';
import type { Text } from '../../model/text.js';
import type { ListItem, RowItem, StepItem } from '../../session/step-items.js';
import type { Words } from '../../text/words.js';
import { numberedNames } from '../later-screens.js';
import { isSingle } from './row-part.js';
import { isOnlyRead } from './row-summary-part.js';
import { fullTitlesTo } from './row-names.js';

export interface Location {
  readonly item: StepItem;
  /** The rows around it, from the outside in. */
  readonly rows: readonly Text[];
  /** The groups and lists around it, from the outside in. */
  readonly places: readonly PlaceAround[];
  /** The question goes by the name of its row, the last of `rows`. */
  readonly isSingle: boolean;
  /** It is asked on the page of this row. */
  readonly page?: Path;
}

export interface PlaceAround {
  readonly name: Text;
  /** It lies in so many of the rows; left out: in none. */
  readonly within?: number;
}

export function locate(items: readonly StepItem[], path: Path, words: Words): Location | undefined {
  for (const item of items) {
    if (item.path === path) return { item, rows: [], places: [], isSingle: false };
    const found = item.sort === 'group' ? locate(item.items, path, words) : item.sort === 'list' ? locateInRows(item, path, words) : undefined;
    if (found !== undefined) return 'title' in item ? { ...found, places: [{ name: partName(item.title, words) }, ...found.places] } : found;
  }
  return undefined;
}

function locateInRows(list: ListItem, path: Path, words: Words): Location | undefined {
  for (const row of list.rows) {
    const found = row.summary !== undefined && liesIn(path, row.path) ? onPage(list, row, { path, words }) : locate(row.items, path, words);
    if (found === undefined) continue;
    const titles = fullTitlesTo(list, row.number, words);
    const isOwn = found.rows.length === 0 && isSingle(row);
    return {
      ...found,
      rows: found.rows.length > 0 ? found.rows : titles,
      places: found.places.map((place) => ({ within: titles.length, ...place })),
      isSingle: found.isSingle || isOwn,
    };
  }
  return undefined;
}

function onPage(list: ListItem, row: RowItem, { path, words }: { readonly path: Path; readonly words: Words }): Location {
  const block = row.summary?.blocks.find(({ rows }) => rows.some((each) => each.path === path));
  const places = block === undefined ? [] : numberedNames(block, words).map((name) => ({ name }));
  return { item: list, rows: [], places, isSingle: false, ...(isOnlyRead(list, row) ? {} : { page: row.path }) };
}
