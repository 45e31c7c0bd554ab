// How many of something, as part of a sentence: `1 character`, `2 characters`. In a case that never changes the noun. A
// language with more forms than two has them under ids of their own: `count.characters.few`.
import { str } from '@lit/localize/internal/str-tag.js';
import type { MsgFn, MsgOptions } from '@lit/localize/internal/types.js';
import { formatNumber, pluralOf } from '../../text/intl.js';
import type { Words } from '../../text/words.js';

export type Counted = 'characters' | 'digits' | 'letters' | 'capitals' | 'small' | 'capitals-or-digits' | 'letters-or-digits' | 'decimals' | 'options' | 'entries' | 'questions' | 'files';

export function countOf(noun: Counted, limit: string | number, words: Words): string {
  const { language } = words;
  const form = pluralOf(Number(limit), language);
  const msg = inForm(form, words);
  const count = formatNumber(Number(limit), language);
  const isOne = form === 'one';
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
    case 'capitals-or-digits':
      return isOne ? msg(str`${count} capital letter or digit`, { id: 'count.capital-or-digit' }) : msg(str`${count} capital letters or digits`, { id: 'count.capitals-or-digits' });
    case 'letters-or-digits':
      return isOne ? msg(str`${count} letter or digit`, { id: 'count.letter-or-digit' }) : msg(str`${count} letters or digits`, { id: 'count.letters-or-digits' });
    case 'decimals':
      return isOne ? msg(str`${count} decimal`, { id: 'count.decimal' }) : msg(str`${count} decimals`, { id: 'count.decimals' });
    case 'options':
      return isOne ? msg(str`${count} option`, { id: 'count.option' }) : msg(str`${count} options`, { id: 'count.options' });
    case 'entries':
      return isOne ? msg(str`${count} entry`, { id: 'count.entry' }) : msg(str`${count} entries`, { id: 'count.entries' });
    case 'files':
      return isOne ? msg(str`${count} file`, { id: 'count.file' }) : msg(str`${count} files`, { id: 'count.files' });
    case 'questions':
      return isOne ? msg(str`${count} question`, { id: 'count.question' }) : msg(str`${count} questions`, { id: 'count.questions' });
  }
}

function inForm(form: Intl.LDMLPluralRule, { msg, has }: Words): MsgFn {
  // Without the mark by which `lit-localize extract` knows words to translate.
  const say: (template: string, options: MsgOptions) => string = msg;
  return ((template: string, options: MsgOptions = {}) => {
    const id = `${options.id}.${form}`;
    return say(template, has?.(id) === true ? { ...options, id } : options);
  }) as MsgFn;
}
