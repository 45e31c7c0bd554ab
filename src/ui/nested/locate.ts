// Where in a step an issue lies: which rows it is in, and which place or question it concerns. Pure.
import { liesIn, type Path } from '../../model/path.js';
import type { Text } from '../../model/text.js';
import type { ListItem, StepItem } from '../../session/step-items.js';
import type { Words } from '../../text/words.js';
import { isSingle } from './row-part.js';
import { isOnlyRead } from './row-summary-part.js';
import { fullTitlesTo } from './row-names.js';

export interface Location {
  readonly item: StepItem;
  /** The rows around it, from the outside in. */
  readonly rows: readonly Text[];
  /** The question goes by the name of its row, the last of `rows`. */
  readonly isSingle: boolean;
  /** It is asked on the page of this row. */
  readonly page?: Path;
}

export function locate(items: readonly StepItem[], path: Path, words: Words): Location | undefined {
  for (const item of items) {
    if (item.path === path) return { item, rows: [], isSingle: false };
    const found = item.sort === 'group' ? locate(item.items, path, words) : item.sort === 'list' ? locateInRows(item, path, words) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function locateInRows(list: ListItem, path: Path, words: Words): Location | undefined {
  for (const row of list.rows) {
    if (row.summary !== undefined && liesIn(path, row.path)) return { item: list, rows: fullTitlesTo(list, row.number, words), isSingle: false, ...(isOnlyRead(list, row) ? {} : { page: row.path }) };
    const found = locate(row.items, path, words);
    if (found === undefined) continue;
    const isOwn = found.rows.length === 0 && isSingle(row);
    return { ...found, rows: found.rows.length > 0 ? found.rows : fullTitlesTo(list, row.number, words), isSingle: found.isSingle || isOwn };
  }
  return undefined;
}
