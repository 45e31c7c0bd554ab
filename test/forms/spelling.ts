// Spell-checks a text against a language's Hunspell dictionary and its reviewed word list. Never changes a text.
import { loadModule } from 'hunspell-asm';
import { readFileSync } from 'node:fs';
import type { FormLanguage } from './procedure-folder.js';

const DICTIONARIES: Readonly<Record<FormLanguage, string>> = {
  fr: 'dictionary-fr',
  de: 'dictionary-de',
  lb: 'dictionary-lb',
  en: 'dictionary-en-gb',
};
/** What stands before a word with an apostrophe and is no word of the dictionary: l’identité, D’Ufro. */
const ELISIONS: Readonly<Record<FormLanguage, RegExp>> = { fr: /^(?:[cdjlmnst]|qu)’/i, de: /^$/, lb: /^[dz]’/i, en: /^$/ };

export interface SpellingCheck {
  /** The words of a text that neither the dictionary nor the reviewed list knows, each once. */
  misspelled(text: string): readonly string[];
  /** Its different words, as they are looked up. */
  words(text: string): readonly string[];
  /** Reviewed words that the dictionary knows by now: the list should drop them. */
  readonly needlesslyReviewed: readonly string[];
}

const hunspell = await loadModule();
const PACKAGES = new URL('../../node_modules/', import.meta.url);

export function spellingOf(language: FormLanguage): SpellingCheck {
  const mount = (extension: string) => hunspell.mountBuffer(readFileSync(new URL(`${DICTIONARIES[language]}/index.${extension}`, PACKAGES)), `${language}.${extension}`);
  const dictionary = hunspell.create(mount('aff'), mount('dic'));
  const reviewed = new Set(reviewedWords(language));
  const inDictionary = (word: string) => dictionary.spell(word) || dictionary.spell(word.replaceAll('’', "'"));
  const isKnown = (word: string) => reviewed.has(word) || inDictionary(word);
  const isRight = (word: string) => isKnown(word) || (word.includes('-') && word.split('-').every(isKnown));
  const words = (text: string) => [...new Set(wordsIn(text, ELISIONS[language]))];
  return {
    words,
    misspelled: (text) => words(text).filter((word) => !isRight(word)),
    needlesslyReviewed: [...reviewed].filter(inDictionary),
  };
}

function wordsIn(text: string, elision: RegExp): readonly string[] {
  return (text.match(/(?<![\p{L}\p{N}])\p{L}[\p{L}’-]*/gu) ?? []).map((word) => word.replace(elision, '').replace(/[-’]+$/, '')).filter((word) => word !== '');
}

/** One word a line; a line that begins with # is a remark. */
function reviewedWords(language: FormLanguage): readonly string[] {
  const list = readFileSync(new URL(`../spelling/${language}.txt`, import.meta.url), 'utf8');
  return list.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}
