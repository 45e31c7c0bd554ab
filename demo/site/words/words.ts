// The words of the demonstration's pages in every language at once: for the build and the server. The browser loads one language at a time.
import type { DemoLanguage } from '../../register/people.js';
import { de } from './de.js';
import { en } from './en.js';
import { fr } from './fr.js';
import { lb } from './lb.js';
import type { SiteWords } from './site-words.js';

const WORDS: Readonly<Record<DemoLanguage, SiteWords>> = { fr, de, lb, en };

export function wordsIn(language: DemoLanguage): SiteWords {
  return WORDS[language];
}
