// Which language an element is to begin in.
import type { Language } from '../model/text.js';

/** The nearest `lang` around the element, or the browser's own language. */
export function wishedLanguage(host: HTMLElement): Language {
  const declared = host.closest('[lang]')?.getAttribute('lang') ?? '';
  return declared === '' ? navigator.language : declared;
}
