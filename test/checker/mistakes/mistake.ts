// A mistake planted into one of the project's own procedures, and what the checker must then find: that, and nothing else.
// Short words for the tables beside this file.
import type { Json } from '../../../src/engine.js';

/** File (see FILES), pointer, and what is put there; without it, what stands there is taken out. `-` appends to a list. */
export type Edit = readonly [file: string, pointer: string, value?: Json];

export interface Mistake {
  readonly in: 'residence-certificate' | 'childcare-allowance';
  readonly edits: readonly Edit[];
  /** `file pointer` of each finding of the code. */
  readonly at: readonly string[];
  /** Findings of other codes that the same edits rightly bring: `GF119 de /…`. */
  readonly also?: readonly string[];
  /** A code of which any number of findings rightly comes along: each text that is missing. */
  readonly besides?: string;
  /** With the procedure's examples, which most mistakes would spoil as well. */
  readonly withExamples?: true;
}

/** By code. */
export type Mistakes = Readonly<Record<string, readonly Mistake[]>>;

export const LANGUAGES = ['fr', 'de', 'lb', 'en'] as const;

/** In the residence certificate. */
export function residence(edits: readonly Edit[], at: readonly string[], more: Partial<Mistake> = {}): Mistake {
  return { in: 'residence-certificate', edits, at, ...more };
}

/** In the childcare allowance. */
export function childcare(edits: readonly Edit[], at: readonly string[], more: Partial<Mistake> = {}): Mistake {
  return { in: 'childcare-allowance', edits, at, ...more };
}

/** One more question in the step "work" of the childcare allowance, with its words in all languages. */
export function asks(name: string, schema: Json, { ask = {}, words = {} }: { readonly ask?: Readonly<Record<string, Json>>; readonly words?: Readonly<Record<string, Json>> } = {}): readonly Edit[] {
  return [
    ['answers', `/properties/${name}`, schema],
    ['procedure', '/steps/1/ask/-', { path: name, ...ask }],
    ...LANGUAGES.map((language): Edit => [language, `/questions/${name}`, { label: `${name} (${language})`, ...words }]),
  ];
}

/** Words for options that tell them apart. */
export function options(...codes: readonly string[]): Readonly<Record<string, Json>> {
  return { options: Object.fromEntries(codes.map((code) => [code, `Option ${code}`])) };
}

/** The new question is the fourth of its step. */
export const ASK = 'procedure /steps/1/ask/3';
