// Whether every word a citizen needs is there in every language. GF119, a warning: a missing text falls back, marked as such.
import type { ProcedureProblem } from '../model/error.js';
import type { CheckedProcedure } from '../model/procedure.js';
import { textKeys } from './text-keys.js';
import { asWarning, problem } from './problem.js';

export function checkTexts(checked: CheckedProcedure): readonly ProcedureProblem[] {
  const { procedure, texts } = checked;
  const keysByLanguage = new Map(procedure.languages.map((language) => [language, texts[language] ? textKeys(texts[language]) : new Set<string>()]));
  const everyKey = new Set([...keysByLanguage.values()].flatMap((keys) => [...keys]));
  return [...keysByLanguage].flatMap(([language, keys]) =>
    [...everyKey]
      .filter((key) => !keys.has(key))
      .map((key) => asWarning(problem('GF119', { file: `texts/${language}.json`, pointer: key }, `A text is missing that another language has.`, 'Write it; until then another language is shown, marked as such.'))),
  );
}
