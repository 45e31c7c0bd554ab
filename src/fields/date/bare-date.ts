// A date as it stands in a letter, without the words around it: the weekday, an article, `on`. Reads no date itself; any other
// word before it stays, as “before” or “about” would.

/** `31 mars 1980` of `le lundi 31 mars 1980`, `31. März 1980` of `Montag, den 31. März 1980`, `March 1980` of `in March 1980`. */
export function bareDate(typed: string): string {
  return typed.trim().replace(AROUND, '').replace(/^(\d+\p{L}*\s+)of\s+/iu, '$1');
}

const AROUND = /^(?:(?:le|la|en|am|im|den|dem|de|on|in|the|\p{L}+(?:di|manche|tag|abend|woch|deg|day)|lun|mer|jeu|ven|sam|dim|mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun)\.?,?\s+)+/iu;
