// What rows are called with their numbers: `Child 2`. A row in a row of the same name is numbered within it, `Comment 1.2`,
// so that no two of them are called the same. Pure.
import type { Text } from '../model/text.js';
import type { RowAround } from '../session/step-items.js';
import type { Words } from '../text/words.js';
import { entryName } from './entry-name.js';

/** From the outside in: one title for rows of the same name that lie in one another. */
export function rowTitles(rows: readonly RowAround[], words: Words): readonly Text[] {
  const titles: { readonly name: Text; readonly numbers: readonly number[] }[] = [];
  for (const { rowName, number } of rows) {
    const name = rowName === undefined || rowName.text === '' ? entryName(words) : rowName;
    const outer = titles.at(-1);
    if (outer?.name.text === name.text) titles.splice(-1, 1, { name, numbers: [...outer.numbers, number] });
    else titles.push({ name, numbers: [number] });
  }
  return titles.map(({ name, numbers }) => ({ text: `${name.text} ${numbers.join('.')}`, lang: name.lang }));
}
