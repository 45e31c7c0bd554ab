// Which language an element is to begin in, and which of a procedure's languages a tag means.
import type { Language } from '../model/text.js';

/** The nearest `lang` around the element, or the browser's own language. */
export function wishedLanguage(host: HTMLElement): Language {
  const declared = host.closest('[lang]')?.getAttribute('lang') ?? '';
  return declared === '' ? navigator.language : declared;
}

/** `fr-LU` means `fr` where only that is offered; `undefined` when nothing fits. */
export function matchLanguage(tag: Language, offered: readonly Language[]): Language | undefined {
  const wish = tag.toLowerCase();
  return (
    offered.find((language) => language.toLowerCase() === wish) ??
    offered.find((language) => language.toLowerCase() === wish.split('-')[0])
  );
}
