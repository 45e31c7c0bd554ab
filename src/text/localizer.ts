// The interface's words for one <gov-form>, in one language at a time. Never configures @lit/localize for the whole
// page: a host may use it too, and two forms may speak two languages side by side.
import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import type { MsgFn, MsgOptions, TemplateLike, TemplateMap } from '@lit/localize/internal/types.js';
import type { Language } from '../model/text.js';
import type { Words } from './words.js';

/** The words in the source code are in this language, and it speaks when another one is not there. */
export const SOURCE_LANGUAGE: Language = 'en';

export type CatalogueLoader = () => Promise<{ readonly templates: TemplateMap }>;

const loaders = new Map<Language, CatalogueLoader>([
  ['de', () => import('./locales/de.js')],
  ['fr', () => import('./locales/fr.js')],
  ['lb', () => import('./locales/lb.js')],
]);
const catalogues = new Map<Language, TemplateMap | undefined>([[SOURCE_LANGUAGE, undefined]]);
/** Of the parts of the program that were fetched. */
const partLoaders = new Set<ReadonlyMap<Language, CatalogueLoader>>();
/** Whose words are there, too. */
const loaded = new Set<CatalogueLoader | undefined>();

/** Adds a language to the interface, or replaces one: a module in the shape that `lit-localize build` writes. */
export function registerLanguage(language: Language, loader: CatalogueLoader): void {
  loaders.set(language, loader);
  catalogues.delete(language);
  for (const part of partLoaders) loaded.delete(part.get(language));
}

/**
 * Fetches a language's words, once per page.
 *
 * @returns `false` when the interface does not speak that language, or its words could not be fetched; asking again
 * tries again.
 */
export async function prepareLanguage(language: Language): Promise<boolean> {
  const load = loaders.get(language);
  if (load === undefined) return catalogues.has(language);
  try {
    if (!catalogues.has(language)) catalogues.set(language, (await load()).templates);
    await fetchPartWords(language);
    return true;
  } catch {
    return false;
  }
}

/**
 * Fetches what the languages spoken so far, and from now on any other, have to say in a part of the program that comes later.
 *
 * @throws what the import throws: they cannot be fetched; asking again tries again
 */
export async function preparePartWords(byLanguage: ReadonlyMap<Language, CatalogueLoader>): Promise<void> {
  partLoaders.add(byLanguage);
  await Promise.all([...catalogues.keys()].map(fetchPartWords));
}

async function fetchPartWords(language: Language): Promise<void> {
  const missing = [...partLoaders].flatMap((part) => part.get(language) ?? []).filter((load) => !loaded.has(load));
  await Promise.all(missing.map(async (load) => {
    const { templates } = await load();
    // A language that the page registered may have these words itself.
    catalogues.set(language, { ...templates, ...catalogues.get(language) });
    loaded.add(load);
  }));
}

export function isPrepared(language: Language): boolean {
  return catalogues.has(language);
}

export class Localizer implements Words {
  #language: Language = SOURCE_LANGUAGE;

  get language(): Language {
    return this.#language;
  }

  /** Speaks a language that is prepared; falls back to English otherwise. Takes effect at once. */
  use(language: Language): void {
    this.#language = isPrepared(language) ? language : SOURCE_LANGUAGE;
  }

  // The type is the mark by which `lit-localize extract` knows that a call holds words to translate.
  readonly msg = ((template: string, options?: MsgOptions) =>
    speak(catalogues.get(this.#language), template, options)) as MsgFn;

  readonly has = (id: string): boolean => catalogues.get(this.#language)?.[id] !== undefined;
}

function speak(templates: TemplateMap | undefined, template: TemplateLike, options?: MsgOptions): TemplateLike {
  return runtimeMsg(templates, template, options);
}
