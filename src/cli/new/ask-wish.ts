// Asks a designer in the terminal for what she did not type: id, languages, title, authority, first questions. Words of the
// questions only; the prompts come from a library that is loaded here and nowhere else.
import { GovFormError } from '../../model/error.js';
import { CATALOGUE, EXAMPLES, KNOWN_LANGUAGES, STEPS } from './catalogue.js';
import type { Wish } from './new-procedure.js';

/** What a prompt can ask; tests answer in its place. */
export interface Prompts {
  /** `initial` stands in pale and is taken by Enter alone; the first key typed replaces it. */
  text(question: string, options: { readonly initial: string; readonly check: (typed: string) => string | undefined }): Promise<string>;
  one(question: string, options: readonly Choice[]): Promise<string>;
  several(question: string, options: readonly Choice[], initial: readonly string[]): Promise<readonly string[]>;
}
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What was given on the command line already; the rest is asked. */
export type Given = { readonly [K in keyof Wish]?: Wish[K] };

export const ID_PATTERN = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** @param guess the id to offer */
export async function askWish(given: Given, { prompts, guess, asksSteps }: { readonly prompts: Prompts; readonly guess: string; readonly asksSteps: boolean }): Promise<Wish> {
  const id = given.id ?? (await prompts.text('Name of the procedure in files and addresses', { initial: guess, check: idMistake }));
  const languages = given.languages ?? (await prompts.several('Languages; the first one chosen stands in where a text is missing', KNOWN_LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })), KNOWN_LANGUAGES));
  const title = await askEach(languages, given.title, { prompts, question: 'Title, begun with a verb', word: 'title' });
  const authority = await askEach(languages, given.authority, { prompts, question: 'Authority', word: 'authority' });
  const steps = given.steps ?? (asksSteps ? await askSteps(prompts) : []);
  return { id, languages, title, authority, steps };
}

const LANGUAGE_NAMES = { fr: 'French', de: 'German', lb: 'Luxembourgish', en: 'English' } as const;

export function idMistake(typed: string): string | undefined {
  return ID_PATTERN.test(typed) && typed.length <= 80 ? undefined : 'Small letters, digits and hyphens, begun with a letter: residence-certificate';
}

interface Asked {
  readonly prompts: Prompts;
  readonly question: string;
  readonly word: 'title' | 'authority';
}

async function askEach(languages: readonly string[], given: Readonly<Record<string, string>> | undefined, { prompts, question, word }: Asked): Promise<Readonly<Record<string, string>>> {
  const words: Record<string, string> = { ...given };
  for (const language of languages) {
    const initial = CATALOGUE.texts[language]?.procedure[word] ?? '';
    words[language] ??= await prompts.text(`${question} (${language})`, { initial, check: (typed) => (typed.trim() === '' ? 'Write a few words.' : undefined) });
  }
  return words;
}

async function askSteps(prompts: Prompts): Promise<readonly string[]> {
  const own = 'choose';
  const chosen = await prompts.one('Begin with', [...Object.entries(EXAMPLES).map(([value, { about }]) => ({ value, label: about })), { value: own, label: 'questions that I choose' }]);
  if (chosen !== own) return EXAMPLES[chosen]?.steps ?? [];
  return prompts.several('First questions', Object.entries(STEPS).map(([value, about]) => ({ value, label: `${value}: ${about}` })), ['identity', 'details']);
}

/** Prompts on the error stream, so that the standard output stays for what was made. */
export async function terminalPrompts(): Promise<Prompts> {
  const { isCancel, multiselect, select, text } = await import('@clack/prompts');
  const output = process.stderr;
  const answered = <T>(answer: T): Exclude<T, symbol> => {
    if (isCancel(answer)) throw new GovFormError('GF505', 'stopped', 'Nothing was written; run the command again.');
    // Checked boundary: the library's only symbol is the one just looked for.
    return answer as Exclude<T, symbol>;
  };
  return {
    text: async (message, { initial, check }) => answered(await text({ message, placeholder: initial, defaultValue: initial, validate: (typed = '') => check(typed === '' ? initial : typed), output })),
    one: async (message, options) => answered(await select({ message, options: [...options], output })),
    several: async (message, options, initial) => answered(await multiselect({ message, options: [...options], initialValues: [...initial], required: true, output })),
  };
}
