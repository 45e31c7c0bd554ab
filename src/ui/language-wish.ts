// Which language a citizen or the page asked for last, while it is still being fetched: the last wish counts.
import { matchLanguage, type Language } from '../model/text.js';
import type { Screen } from '../session/screen.js';
import { prepareLanguage } from '../text/localizer.js';

export class LanguageWish {
  #wished: Language | undefined;
  readonly #speak: (language: Language) => void;

  /** @param speak To be called when the words of the interface are there. */
  constructor(speak: (language: Language) => void) {
    this.#speak = speak;
  }

  /** The page asks for a language, by `lang`: the nearest one that the procedure has. */
  heed(tag: Language, { language: shown, languages }: Screen): void {
    const language = matchLanguage(tag, languages);
    if (language !== undefined && language !== (this.#wished ?? shown)) void this.to(language);
  }

  async to(language: Language): Promise<void> {
    this.#wished = language;
    await prepareLanguage(language);
    if (language === this.#wished) this.#speak(language);
  }

  /** This language is shown now. */
  isShown(language: Language): void {
    if (this.#wished === language) this.#wished = undefined;
  }
}
