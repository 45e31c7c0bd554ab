// Words that one language has and another lacks: GF119, a warning, once for each question, step, rule, source or legal basis.
// What the procedure does not have (GF124) needs no words anywhere, and what a slip was meant to name is not named again.
import type { ProcedureProblem } from '../model/error.js';
import { isJsonObject } from '../model/json.js';
import type { Json } from '../model/json.js';
import { memberPointerOf, pointerTokens, valueAtPointer } from '../model/path.js';
import type { CheckedProcedure, ProcedureFiles } from '../model/procedure.js';
import type { Language } from '../model/text.js';
import { isStray, strayWords } from './stray-words.js';
import { asWarning, problem } from './problem.js';
import { textKeys } from './text-keys.js';

export function missingTexts(checked: CheckedProcedure): readonly ProcedureProblem[] {
  const missing = missingKeys(checked);
  if (![...missing.values()].some((keys) => keys.length > 0)) return [];
  const meant = new Set(strayWords(checked).flatMap(({ language, part, meant: name }) => (name === undefined ? [] : [`${language} ${memberPointerOf(`/${part}`, name)}`])));
  return [...missing].flatMap(([language, keys]) =>
    [...byOwner(keys)].filter(([owner]) => !meant.has(`${language} ${owner}`)).map(([owner, own]) => missingOf(checked, { language, owner, keys: own })),
  );
}

export function incompleteLanguages(checked: CheckedProcedure): readonly Language[] {
  return [...missingKeys(checked)].filter(([, keys]) => keys.length > 0).map(([language]) => language);
}

function missingKeys(checked: CheckedProcedure): ReadonlyMap<Language, readonly string[]> {
  const { procedure, texts } = checked;
  // A language without a file is another mistake (GF123).
  const keysOf = new Map(procedure.languages.flatMap((language) => (texts[language] === undefined ? [] : [[language, textKeys(texts[language])] as const])));
  const everyKey = [...new Set([...keysOf.values()].flatMap((keys) => [...keys]))];
  const wanted = everyKey.filter((key) => ![...keysOf.values()].every((keys) => keys.has(key)) && !isStray(checked, ownerOf(key)));
  return new Map([...keysOf].map(([language, keys]) => [language, wanted.filter((key) => !keys.has(key))]));
}

/** What the words are about: `/questions/work.employer`, `/procedure`. */
function ownerOf(pointer: string): string {
  return pointer.split('/').slice(0, pointer.startsWith('/procedure/') ? 2 : 3).join('/');
}

function byOwner(keys: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const key of keys) groups.set(ownerOf(key), [...(groups.get(ownerOf(key)) ?? []), key]);
  return groups;
}

interface Missing {
  readonly language: Language;
  readonly owner: string;
  readonly keys: readonly string[];
}

function missingOf(checked: CheckedProcedure, { language, owner, keys }: Missing): ProcedureProblem {
  const [only = '', ...more] = keys;
  const message = more.length === 0 ? `${nameIn(only)} is missing in "${language}"${elsewhere(checked, only)}.` : `${nameIn(owner)} lacks ${listed(keys.map((key) => nameIn(key).slice(nameIn(owner).length).replace(/^\./, '')))} in "${language}".`;
  const remedy = `Write ${more.length === 0 ? 'it' : 'them'}; until then another language is shown, marked as such.`;
  return asWarning(problem('GF119', { file: `texts/${language}.json`, pointer: inCommon(keys) }, message, remedy));
}

/** What the first language must have and lacks; said of all languages at once where none has it. */
export function missingIn({ texts }: Pick<ProcedureFiles, 'texts'>, first: Language, pointer: string): string {
  const others = Object.entries(texts).filter(([language, content]) => language !== first && isJsonObject(content));
  const has = ([, content]: readonly [string, unknown]): boolean => !['', undefined].includes(textAt(content, pointer));
  const lacking = others.some(has) ? [first] : [first, ...others.map(([language]) => language)];
  return `${nameIn(pointer)} is missing in ${listed(lacking.map((language) => `"${language}"`))}.`;
}

/** Anything but a text counts as one that is there. */
function textAt(content: unknown, pointer: string): string | undefined {
  // Checked boundary: texts files came as JSON.
  const found = valueAtPointer(content as Json, pointer);
  return typeof found === 'string' ? found : found === undefined ? undefined : 'something';
}

const MOST_LISTED = 6;

function listed(names: readonly string[]): string {
  if (names.length === 1) return names.join('');
  const shown = names.slice(0, names.length > MOST_LISTED ? MOST_LISTED - 1 : MOST_LISTED);
  const last = names.length > shown.length ? `${names.length - shown.length} more` : (shown.at(-1) ?? '');
  return `${(names.length > shown.length ? shown : shown.slice(0, -1)).join(', ')} and ${last}`;
}

/** `questions["work.employer"].label`: as the remedies of the checks write it. */
function nameIn(pointer: string): string {
  const tokens = pointerTokens(pointer);
  return tokens.slice(1).reduce((name, token, index) => {
    if (/^\d+$/.test(token) && tokens[0] === 'procedure') return `${name}[${token}]`;
    const isCode = (index === 0 && tokens[0] !== 'procedure') || ['options', 'errors'].includes(tokens[index] ?? '');
    return isCode ? `${name}[${JSON.stringify(token)}]` : `${name}.${token}`;
  }, tokens[0] ?? '');
}

/** The deepest place that holds them all. */
function inCommon(keys: readonly string[]): string {
  const [first = [], ...others] = keys.map((key) => key.split('/'));
  let length = first.length;
  for (const other of others) while (first.slice(0, length).some((token, index) => other[index] !== token)) length -= 1;
  return first.slice(0, length).join('/');
}

const MOST_SHOWN = 60;

/** What the first language says that has the text. */
function elsewhere({ procedure, texts }: CheckedProcedure, pointer: string): string {
  for (const language of procedure.languages) {
    // Checked boundary: texts files came as JSON.
    const text = valueAtPointer(texts[language] as Json | undefined, pointer);
    if (typeof text === 'string' && text !== '') return `; in "${language}" it is "${text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN - 1)}…` : text}"`;
  }
  return '';
}
