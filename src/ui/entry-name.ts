// What the rows of a list are called when nobody has a name for them.
import type { Text } from '../model/text.js';
import type { Words } from '../text/words.js';

export function entryName({ msg, language }: Words): Text {
  return { text: msg('Entry', { id: 'list.entry' }), lang: language };
}

/** All of them together: the name of a list that has none. */
export function listName(title: Text, { msg, language }: Words): Text {
  return title.text === '' ? { text: msg('Entries', { id: 'list.entries' }), lang: language } : title;
}
