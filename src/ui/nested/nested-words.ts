// Where the words of groups, lists, notices and help are: fetched with what says them.
import type { Language } from '../../model/text.js';
import type { CatalogueLoader } from '../../text/localizer.js';

export const nestedWords: ReadonlyMap<Language, CatalogueLoader> = new Map<Language, CatalogueLoader>([
  ['de', () => import('../../text/locales/nested/de.js')],
  ['fr', () => import('../../text/locales/nested/fr.js')],
  ['lb', () => import('../../text/locales/nested/lb.js')],
]);
