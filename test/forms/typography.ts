// How each language sets its texts, and the n-rule of Luxembourgish, as patterns that must not be found.
import type { FormLanguage } from './procedure-folder.js';

export type Check = readonly [what: string, wrong: RegExp];

export const EVERYWHERE: readonly Check[] = [
  ['a straight quote or apostrophe', /['"]/],
  ['two spaces, or a space at the edge', / {2}|^\s|\s$/],
  ['three dots instead of an ellipsis', /\.\.\./],
  ['a character nobody can see', /[\u00A0\u00AD\u200B-\u200F\u2028\u2029\uFEFF]/],
  ['letters that are not composed (NFC)', /\p{M}/u],
];
const NO_SPACE_BEFORE: Check = ['a space before ? ! ; :', /[\s\u202F][?!;:]/];
export const TYPOGRAPHY: Readonly<Record<FormLanguage, readonly Check[]>> = {
  fr: [
    ['no narrow space before ? ! ; :', /[^\u202F][?!;:]/],
    ['no narrow space inside « »', /«(?!\u202F)|(?<!\u202F)»/],
    ['foreign quotation marks', /[“”„]/],
  ],
  de: [NO_SPACE_BEFORE, ['quotation marks other than „ “', /[«»”]|“(?=\p{L})/u], ['ss after a long vowel', /Strasse|strasse|grösse/]],
  lb: [NO_SPACE_BEFORE, ['quotation marks other than „ “', /[«»”]|“(?=\p{L})/u]],
  en: [NO_SPACE_BEFORE, ['quotation marks other than “ ”', /[«»„]/]],
};

/** The n-rule: a movable final n stands before n, d, t, z, h, a vowel or a pause, and falls before any other sound. */
export const N_RULE: readonly Check[] = [
  ['n kept before another consonant', /(?<!\p{L})(den|vun|an|en|een|keen|wien|dësen|Ären|Mäin|\p{L}+en) (?=[bcfgjklmpqrsvwx])/iu],
  ['n dropped before n, d, t, z, h or a vowel', /(?<![\p{L}’])(vu|a|e|kee|dëse|Äre|Mäi|nëmme) (?=[ndtzhaeiouäëéöü])/iu],
  ['article without n before n, d, t, z, h or a vowel', /(?<![\p{L}’])de (?=[ndtzhaeiouäëéöü])/iu],
];

/** In Luxembourgish the polite forms have a capital. */
export const IMPOLITE = /(^|[ ’])(dir|iech|är|äert|ärem|ären|äre|ärer)(?=[ .,:?]|$)/;
