// A date as it stands in a letter, without the words around it: the weekday, an article, `on`. Reads no date itself; any other
// word before it stays, as “before” or “about” would.

/** `31 mars 1980` of `le lundi 31 mars 1980`, `31. März 1980` of `Montag, den 31. März 1980`, `March 1980` of `in March 1980`. */
export function bareDate(typed: string): string {
  return typed.trim().replace(/^(?:(?:[ai]m|de[nm]?|en|[io]n|le|the|\p{L}+(?:day|deg|di|manche|tag|woch)),? +)+/iu, '');
}
