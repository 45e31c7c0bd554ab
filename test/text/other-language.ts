// Whether a text is in the language that it says, by the share of its words that each language's dictionary knows. For our
// four languages: no detector that is small enough to install knows Luxembourgish. Names are words of no language.
import { LANGUAGES, type FormLanguage } from '../forms/procedure-folder.js';
import { spellingOf, type SpellingCheck } from '../forms/spelling.js';

/** With fewer words a name or a number decides. */
const FEWEST_WORDS = 4;
/** More may be names. */
const LEAST_SHARE = 0.6;

const spelling = new Map<FormLanguage, SpellingCheck>();
const shares = new Map<string, number | undefined>();

/** @returns which of the others knows its words better than its own; `undefined` where none does, or where it is too short to tell. */
export function otherLanguage(text: string, own: FormLanguage): FormLanguage | undefined {
  const ownShare = shareKnown(text, own);
  if (ownShare === undefined || ownShare >= LEAST_SHARE) return undefined;
  const [better] = LANGUAGES.map((language) => ({ language, share: shareKnown(text, language) ?? 0 }))
    .filter(({ share }) => share > ownShare)
    .toSorted((one, other) => other.share - one.share);
  return better?.language;
}

/** Of its different words, 0 to 1. */
function shareKnown(text: string, language: FormLanguage): number | undefined {
  const key = `${language}:${text}`;
  if (!shares.has(key)) shares.set(key, measured(text, language));
  return shares.get(key);
}

function measured(text: string, language: FormLanguage): number | undefined {
  const check = spelling.get(language) ?? spellingOf(language);
  spelling.set(language, check);
  const words = check.words(text);
  return words.length < FEWEST_WORDS ? undefined : 1 - check.misspelled(text).length / words.length;
}
