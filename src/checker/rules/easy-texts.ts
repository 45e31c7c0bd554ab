// Words in easy language about what has no ordinary words in any language: nobody is ever shown them. GF715.
import { memberPointerOf, pointerTokens } from '../../model/path.js';
import type { PartialTexts } from '../../model/procedure.js';
import { textKeys } from '../../procedure/text-keys.js';
import type { Rule } from '../rule.js';

export const orphanEasyText: Rule = {
  code: 'GF715',
  severity: 'warning',
  find: ({ languages, texts }) => {
    const known = new Set(languages.flatMap((language) => (texts[language] === undefined ? [] : [...textKeys(texts[language])].map(placeOf))));
    return languages.flatMap((language) => orphansIn(texts[language], known).map((pointer) => ({
      file: `texts/${language}.json`,
      pointer,
      about: pointerTokens(pointer)[2] ?? '',
      message: `These easy words stand for "${pointer.slice('/easy/'.length)}", which has no ordinary words: nobody is shown them.`,
      remedy: 'Correct the place, or take the easy words out.',
    })));
  },
};

function orphansIn(texts: PartialTexts | undefined, known: ReadonlySet<string>): readonly string[] {
  return [...new Set([...textKeys({ format: 'gov-form/texts/1', language: '', ...texts?.easy })].filter((key) => !known.has(placeOf(key))).map((key) => `/easy${placeOf(key)}`))];
}

/** What the words are about; of an option, which one. Easy words may say more about it than the ordinary ones: a hint, help. */
function placeOf(key: string): string {
  const tokens = pointerTokens(key);
  return tokens.slice(0, tokens[2] === 'options' ? 4 : 2).reduce(memberPointerOf, '');
}
