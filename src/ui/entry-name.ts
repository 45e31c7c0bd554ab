// What the rows of a list are called when nobody has a name for them.
import { partName } from '../fields/shared/asked-name.view.js';
import type { Text } from '../model/text.js';
import type { Words } from '../text/words.js';

export function entryName({ msg, language }: Words): Text {
  return { text: msg('Entry', { id: 'list.entry' }), lang: language };
}

/** All of them together: the name of a list that has none. */
export function listName(title: Text, words: Words): Text {
  const { msg, language } = words;
  if (title.parts !== undefined) return partName(title, words);
  return title.text === '' ? { text: msg('Entries', { id: 'list.entries' }), lang: language } : title;
}
