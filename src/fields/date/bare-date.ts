// A date as it stands in a letter, without the words around it: the weekday, an article, `on`. Reads no date itself; any other
// word before it stays, as “before” or “about” would. A weekday in short may be a month: it goes where three parts follow.

const WORDS = /^(?:(?:[ai]m|de[nm]?|en|[io]n|le|the|\p{L}+(?:day|deg|di|manche|tag|woch)|(?:lun|mar|jeu|ven|mit?|fr[ei]?|tue|wed|thu|m[eoéë][nrit]?|d[ioë][emn]?|s[aou][mnt]?)\.?(?=(?:\W+\w+){3})),? +)+/iu;

/** `31 mars 1980` of `le lundi 31 mars 1980`, `3. Mär. 1980` of `Mo, den 3. Mär. 1980`, `March 1980` of `in March 1980`. */
export function bareDate(typed: string): string {
  return typed.trim().replace(WORDS, '');
}
