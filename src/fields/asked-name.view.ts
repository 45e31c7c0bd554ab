// What a question is called where neither the procedure nor the schema has a name for it: the interface's own words.
import type { Question } from '../model/outline.js';
import type { Text } from '../model/text.js';
import type { Words } from '../text/words.js';

export function askedName(name: Text, asks: Question['asks'] = 'value', words: Words): Text {
  return name.text === '' ? { text: ownName(asks, words), lang: words.language } : name;
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
      return msg('Your answer', { id: 'asks.value' });
  }
}
