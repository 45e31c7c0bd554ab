// Whether every word a citizen needs is there in every language. GF119, a warning: a missing text falls back, marked as such.
import type { ProcedureProblem } from '../model/error.js';
import type { CheckedProcedure } from '../model/procedure.js';
import type { Language } from '../model/text.js';
import { asWarning, problem } from './problem.js';
import { textKeys } from './text-keys.js';

export function checkTexts(checked: CheckedProcedure): readonly ProcedureProblem[] {
  return [...missingKeys(checked)].flatMap(([language, keys]) =>
    keys.map((pointer) =>
      asWarning(
        problem('GF119', { file: `texts/${language}.json`, pointer }, 'A text is missing that another language has.', 'Write it; until then another language is shown, marked as such.'),
      ),
    ),
  );
}

export function incompleteLanguages(checked: CheckedProcedure): readonly Language[] {
  return [...missingKeys(checked)].filter(([, keys]) => keys.length > 0).map(([language]) => language);
}

function missingKeys({ procedure, texts }: CheckedProcedure): ReadonlyMap<Language, readonly string[]> {
  const keysOf = new Map(procedure.languages.map((language) => [language, texts[language] === undefined ? new Set<string>() : textKeys(texts[language])]));
  const everyKey = [...new Set([...keysOf.values()].flatMap((keys) => [...keys]))];
  return new Map([...keysOf].map(([language, keys]) => [language, everyKey.filter((key) => !keys.has(key))]));
}
