// Where the words are that no first screen says: fetched beside the later screens, and before a screen that may say them.
import type { Language } from '../model/text.js';
import type { CatalogueLoader } from '../text/localizer.js';

export const laterWords: ReadonlyMap<Language, CatalogueLoader> = new Map<Language, CatalogueLoader>([
  ['de', () => import('../text/locales/later/de.js')],
  ['fr', () => import('../text/locales/later/fr.js')],
  ['lb', () => import('../text/locales/later/lb.js')],
]);
