// Fetches the words of another language. Of several wishes only the last one counts, however late the others arrive.
import type { Language } from '../model/text.js';
import type { Words } from '../procedure/texts.js';

/** Calls back with the words, unless another wish or the end came first. Rejects when they cannot be fetched. */
export class LanguageSwitch {
  readonly #load: (language: Language) => Promise<Words>;
  readonly #use: (language: Language, words: Words) => void;
  #wish = 0;

  constructor(load: (language: Language) => Promise<Words>, use: (language: Language, words: Words) => void) {
    this.#load = load;
    this.#use = use;
  }

  async to(language: Language): Promise<void> {
    this.#wish += 1;
    const wish = this.#wish;
    const words = await this.#load(language);
    if (wish === this.#wish) this.#use(language, words);
  }

  end(): void {
    this.#wish += 1;
  }
}

/** The same words, easy or ordinary. */
export function inEasyLanguage(words: Words, easy: boolean): { readonly words: Words; readonly easy: boolean } {
  return { words: (easy ? words.easy : words.ordinary) ?? words, easy };
}
