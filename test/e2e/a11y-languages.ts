// Holds every text of a page against the language that it says it is in: each by itself, and all of one language together.
import type { Page } from 'playwright-core';
import { otherLanguage } from '../text/other-language.js';
import type { SaidText } from './a11y-page-languages.js';
import { LANGUAGES, type FormLanguage } from './a11y-support.js';

/** What is in no language of ours, wherever it stands; with the reason. */
const NO_LANGUAGE: readonly (readonly [piece: RegExp, reason: string])[] = [
  [/https?:\/\/\S+/g, 'a web address'],
  [/.+\.(?:pdf|jpe?g|png)\b/g, 'the name of a citizen’s file'],
  [/\b[0-9a-f]{8}\b/g, 'a part of a fingerprint'],
  [/Pour un nouveau logement\./g, 'what the citizen of the walk writes, in whatever language the form is'],
];

/** Each problem is one sentence. */
export async function textLanguageProblems(page: Page): Promise<readonly string[]> {
  const said = await page.evaluate(() => window.probe.saidTexts());
  const texts = said.map(({ language, text }) => ({ language, text: NO_LANGUAGE.reduce((rest, [piece]) => rest.replaceAll(piece, ' '), text) }));
  return [...(texts.length === 0 ? ['nothing is said in any language'] : []), ...texts.flatMap(problemOf), ...together(texts).flatMap(problemOf)];
}

function problemOf({ language, text }: SaidText): readonly string[] {
  const own = LANGUAGES.find((each) => each === language);
  if (own === undefined) return hasWords(text) ? [`in no language of ours, but “${language}”: “${text}”`] : [];
  const other = otherLanguage(text, own);
  return other === undefined ? [] : [`says it is ${own}, and is ${other}: “${text.slice(0, 120)}”`];
}

function hasWords(text: string): boolean {
  return /\p{L}{2}/u.test(text);
}

/** Short texts that say little by themselves. */
function together(texts: readonly SaidText[]): readonly SaidText[] {
  const words = (language: FormLanguage): string => texts.filter((each) => each.language === language).map(({ text }) => text).join(' \n');
  return LANGUAGES.map((language) => ({ language, text: words(language) })).filter(({ text }) => text !== '');
}
