// What one row of a list is called, with and without its number. Pure.
import type { Text } from '../../model/text.js';
import type { ListItem } from '../../session/screen.js';
import type { Words } from '../../text/words.js';
import { entryName } from '../entry-name.js';

export function rowName({ rowName: name }: ListItem, words: Words): Text {
  return name ?? entryName(words);
}

/** `Child 2`. */
export function rowTitle(list: ListItem, number: number, words: Words): Text {
  const { text, lang } = rowName(list, words);
  return { text: `${text} ${number}`, lang };
}
