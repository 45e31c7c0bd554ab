// How many of something, as part of a sentence: `1 character`, `2 characters`. In a case that never changes the noun.
import { str } from '@lit/localize/internal/str-tag.js';
import { formatNumber, isSingular } from '../text/intl.js';
import type { Words } from '../text/words.js';

export type Counted = 'characters' | 'digits' | 'letters' | 'capitals' | 'small' | 'decimals' | 'options' | 'entries' | 'questions';

export function countOf(noun: Counted, limit: string | number, words: Words): string {
  const { msg, language } = words;
  const count = formatNumber(Number(limit), language);
  const isOne = isSingular(Number(limit), language);
  switch (noun) {
    case 'characters':
      return isOne ? msg(str`${count} character`, { id: 'count.character' }) : msg(str`${count} characters`, { id: 'count.characters' });
    case 'digits':
      return isOne ? msg(str`${count} digit`, { id: 'count.digit' }) : msg(str`${count} digits`, { id: 'count.digits' });
    case 'letters':
      return isOne ? msg(str`${count} letter`, { id: 'count.letter' }) : msg(str`${count} letters`, { id: 'count.letters' });
    case 'capitals':
      return isOne ? msg(str`${count} capital letter`, { id: 'count.capital' }) : msg(str`${count} capital letters`, { id: 'count.capitals' });
    case 'small':
      return isOne ? msg(str`${count} small letter`, { id: 'count.small-letter' }) : msg(str`${count} small letters`, { id: 'count.small-letters' });
    case 'decimals':
      return isOne ? msg(str`${count} decimal`, { id: 'count.decimal' }) : msg(str`${count} decimals`, { id: 'count.decimals' });
    case 'options':
      return isOne ? msg(str`${count} option`, { id: 'count.option' }) : msg(str`${count} options`, { id: 'count.options' });
    case 'entries':
      return isOne ? msg(str`${count} entry`, { id: 'count.entry' }) : msg(str`${count} entries`, { id: 'count.entries' });
    case 'questions':
      return isOne ? msg(str`${count} question`, { id: 'count.question' }) : msg(str`${count} questions`, { id: 'count.questions' });
  }
}
