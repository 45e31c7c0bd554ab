// Whether every word a citizen needs is there in every language. GF119, a warning: a missing text falls back, marked as
// such. GF123: a language without its file.
import type { ProcedureProblem } from '../model/error.js';
import type { Json } from '../model/json.js';
import type { CheckedProcedure } from '../model/procedure.js';
import { memberPointerOf, valueAtPointer } from '../model/path.js';
import type { Language } from '../model/text.js';
import { readSchema } from '../schema/schema-document.js';
import { suggesting } from './nearest-name.js';
import { asWarning, inProcedure, problem } from './problem.js';
import { patternsOf, placeAt } from './schema-places.js';
import { textKeys } from './text-keys.js';

export function checkTexts(checked: CheckedProcedure): readonly ProcedureProblem[] {
  const absent = absentTexts(checked);
  return absent.length > 0 ? absent : [...missingTexts(checked), ...orphans(checked)];
}

/** Without its file a language cannot be chosen at all. */
function absentTexts({ procedure, texts }: CheckedProcedure): readonly ProcedureProblem[] {
  return procedure.languages.flatMap((language, index) => {
    const file = texts[language];
    if (file === undefined) {
      return [problem('GF123', inProcedure(`/languages/${index}`), `The language "${language}" has no texts file.`, 'Name its file in "texts", or take the language out.')];
    }
    if (file.language === language) return [];
    return [problem('GF123', { file: `texts/${language}.json`, pointer: '/language' }, `The texts of "${language}" say that they are in "${file.language}".`, 'Correct the language, or the name in procedure.json.')];
  });
}

/** Words for something that the procedure does not have: most often a slip of the pen. */
function orphans({ procedure, answers, texts }: CheckedProcedure): readonly ProcedureProblem[] {
  const schema = readSchema(answers);
  const idsOf = (list: readonly { readonly id: string }[] = []): Known => known(list.map(({ id }) => id));
  const parts: Readonly<Record<Part, Known>> = {
    questions: { has: (pattern) => placeAt(schema, pattern.replace(/#.*$/, '')) !== undefined, names: () => patternsOf(schema) },
    steps: idsOf(procedure.steps),
    rules: idsOf(procedure.rules),
    sources: idsOf(procedure.sources),
    legalBasis: idsOf(procedure.legalBasis),
  };
  return Object.entries(texts).flatMap(([language, file]) =>
    PARTS.flatMap((part) =>
      Object.keys(file[part] ?? {})
        .filter((name) => !parts[part].has(name))
        .map((name) => asWarning(problem('GF124', { file: `texts/${language}.json`, pointer: memberPointerOf(`/${part}`, name) }, `There are words for "${name}", but the procedure has no such thing.`, suggesting(name, parts[part].names(), 'Correct the name, or take the words out.')))),
    ),
  );
}

const PARTS = ['questions', 'steps', 'rules', 'sources', 'legalBasis'] as const;
type Part = (typeof PARTS)[number];

/** What words can be about. */
interface Known {
  has(name: string): boolean;
  names(): readonly string[];
}

function known(names: readonly string[]): Known {
  return { has: (name) => names.includes(name), names: () => names };
}

function missingTexts(checked: CheckedProcedure): readonly ProcedureProblem[] {
  return [...missingKeys(checked)].flatMap(([language, keys]) =>
    keys.map((pointer) =>
      asWarning(
        problem('GF119', { file: `texts/${language}.json`, pointer }, `There is no text ${pointer}${elsewhere(checked, pointer)}.`, 'Write it; until then another language is shown, marked as such.'),
      ),
    ),
  );
}

/** What the first language says that has the text. */
function elsewhere({ procedure, texts }: CheckedProcedure, pointer: string): string {
  for (const language of procedure.languages) {
    // Checked boundary: texts files came as JSON.
    const text = valueAtPointer(texts[language] as Json | undefined, pointer);
    if (typeof text === 'string' && text !== '') return `; in "${language}" it is "${text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN - 1)}…` : text}"`;
  }
  return '';
}

const MOST_SHOWN = 60;

export function incompleteLanguages(checked: CheckedProcedure): readonly Language[] {
  return [...missingKeys(checked)].filter(([, keys]) => keys.length > 0).map(([language]) => language);
}

function missingKeys({ procedure, texts }: CheckedProcedure): ReadonlyMap<Language, readonly string[]> {
  const keysOf = new Map(procedure.languages.map((language) => [language, texts[language] === undefined ? new Set<string>() : textKeys(texts[language])]));
  const everyKey = [...new Set([...keysOf.values()].flatMap((keys) => [...keys]))];
  return new Map([...keysOf].map(([language, keys]) => [language, everyKey.filter((key) => !keys.has(key))]));
}
