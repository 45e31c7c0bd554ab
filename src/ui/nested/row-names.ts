// What one row of a list is called, with and without its number. Pure.
import type { Text } from '../../model/text.js';
import type { ListItem } from '../../session/screen.js';
import type { Words } from '../../text/words.js';

export function rowName({ rowName: name }: ListItem, { msg, language }: Words): Text {
  return name ?? { text: msg('Entry', { id: 'list.entry' }), lang: language };
}

/** `Child 2`. */
export function rowTitle(list: ListItem, number: number, words: Words): Text {
  const { text, lang } = rowName(list, words);
  return { text: `${text} ${number}`, lang };
}
