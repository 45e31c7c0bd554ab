// What a question is called where neither the procedure nor the schema has a name for it: the interface's own words.
import { str } from '@lit/localize/internal/str-tag.js';
import type { Question } from '../../model/outline.js';
import type { Part, Text } from '../../model/text.js';
import type { Words } from '../../text/words.js';

export function askedName(name: Text, asks: Question['asks'] = 'value', words: Words): Text {
  if (name.same === true) return { text: sameName(partName(name, words).text, words), lang: name.lang === '' ? words.language : name.lang };
  if (name.parts !== undefined) return partName(name, words);
  return name.text === '' ? { text: ownName(asks, words), lang: words.language } : name;
}

/** `Coordinates, part 1 of 2`: what a position is called that has no name of its own. Any other name as it is. */
export function partName(name: Text, words: Words): Text {
  const { text, lang, parts } = name;
  if (parts === undefined) return name;
  const places = parts.map((part) => partText(part, words)).join(', ');
  // Without a name for the whole: `Part 1 of 2`.
  return text === '' ? { text: places.charAt(0).toUpperCase() + places.slice(1), lang: words.language } : { text: `${text}, ${places}`, lang };
}

function partText({ number, of }: Part, { msg }: Words): string {
  return of === undefined ? msg(str`part ${number}`, { id: 'asks.part' }) : msg(str`part ${number} of ${of}`, { id: 'asks.part-of' });
}

function sameName(other: string, { msg }: Words): string {
  return msg(str`Same as “${other}”`, { id: 'asks.same' });
}

function ownName(asks: Question['asks'], { msg }: Words): string {
  switch (asks) {
    case 'key':
      return msg('Name of this entry', { id: 'asks.key' });
    case 'branch':
      return msg('Which of these applies?', { id: 'asks.branch' });
    case 'type':
      return msg('What do you want to give?', { id: 'asks.type' });
    case 'value':
    case 'same':
      return msg('Your answer', { id: 'asks.value' });
  }
}
