// What one row of a list is called, with and without its number. Pure.
import { html } from 'lit';
import type { Text } from '../../model/text.js';
import type { ListItem } from '../../session/screen.js';
import type { Words } from '../../text/words.js';
import { showText, type Shown } from '../../text/show-text.js';
import { entryName } from '../entry-name.js';
import { rowTitles } from '../row-titles.js';

export function rowName({ rowName: name }: ListItem, words: Words): Text {
  return name ?? entryName(words);
}

/** `Child 2`. */
export function rowTitle(list: ListItem, number: number, words: Words): Text {
  return titlesTo(list, number, words).at(-1) ?? rowName(list, words);
}

/** With the rows around it, from the outside in. */
export function titlesTo({ rowName: name, around = [] }: ListItem, number: number, words: Words): readonly Text[] {
  return rowTitles([...around, { number, ...(name === undefined ? {} : { rowName: name }) }], words);
}

/** What tells it from rows of the same title elsewhere, for those who hear a button without what is around it. */
export function placeName(outer: readonly Text[], words: Words): Shown {
  if (outer.length === 0) return '';
  return html` (${outer.map((title, index) => html`${index === 0 ? '' : ', '}${showText(title, words)}`)})`;
}
