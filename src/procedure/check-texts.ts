// Whether every word a citizen needs is there in every language. GF123: a language without its file. GF119: a text that a
// language lacks (missing-texts.ts). GF124: words about nothing (stray-words.ts).
import type { ProcedureProblem } from '../model/error.js';
import type { CheckedProcedure } from '../model/procedure.js';
import type { Language } from '../model/text.js';
import { missingTexts } from './missing-texts.js';
import { inProcedure, problem } from './problem.js';
import { strayWordProblems } from './stray-words.js';

/** @param unread languages whose file is there and cannot be relied on */
export function checkTexts(checked: CheckedProcedure, unread: readonly Language[] = []): readonly ProcedureProblem[] {
  return [...absentTexts(checked, unread), ...missingTexts(checked), ...strayWordProblems(checked)];
}

/** Codes of countries that are easily taken for those of their languages. */
const COUNTRY_FOR_LANGUAGE: ReadonlyMap<string, string> = new Map([['lu', 'lb'], ['ltz', 'lb'], ['gb', 'en'], ['uk', 'en'], ['ge', 'de']]);

/** Without its file a language cannot be chosen at all. */
function absentTexts({ procedure, texts }: CheckedProcedure, unread: readonly Language[]): readonly ProcedureProblem[] {
  return procedure.languages.flatMap((language, index) => {
    const file = texts[language];
    if (unread.includes(language)) return [];
    if (file === undefined) {
      const meant = COUNTRY_FOR_LANGUAGE.get(language);
      return [problem('GF123', inProcedure(`/languages/${index}`), `The language "${language}" has no texts file.`, `${meant === undefined ? '' : `Did you mean "${meant}"? `}Name its file in "texts", or take the language out.`)];
    }
    if (file.language === language) return [];
    return [problem('GF123', { file: `texts/${language}.json`, pointer: '/language' }, `The texts of "${language}" say that they are in "${file.language}".`, 'Correct the language, or the name in procedure.json.')];
  });
}
