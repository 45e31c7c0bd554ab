// One question of a kind, as the gallery shows it and the tests hold it: what is asked, in four languages, and answers to it.
// Never part of what a page loads.
import type { Json, JsonObject } from '../model/json.js';
import type { AskFile, QuestionTexts } from '../model/procedure.js';
import type { Kind, RawOf } from './field-kinds.js';

/** The languages of the interface. */
export const EXAMPLE_LANGUAGES = ['fr', 'de', 'lb', 'en'] as const;
export type ExampleLanguage = (typeof EXAMPLE_LANGUAGES)[number];

export type ExampleTexts = QuestionTexts & { readonly hint: string };

/** What a citizen may see of it before Continue; after one, `missing` is what nobody answered. */
export const ASKED_STATES = ['empty', 'hint', 'filled', 'ticked', 'readOnly', 'prefilled', 'contested'] as const;
export type ExampleState = (typeof ASKED_STATES)[number] | 'missing';
/** Of a plain question. `ticked` is for what may be the same as another. */
export const USUAL_STATES: readonly ExampleState[] = ['empty', 'hint', 'filled', 'readOnly', 'prefilled', 'contested', 'missing'];

export interface KindExample<K extends Kind> {
  /** In words of a URL: `birth-date`. No two examples of a kind share it. */
  readonly name: string;
  /** What answers.schema.json says of the place. */
  readonly schema: JsonObject;
  /** What procedure.json says of it beside its path. */
  readonly ask?: Omit<AskFile, 'path'>;
  readonly texts: Readonly<Record<ExampleLanguage, ExampleTexts>>;
  /** Left out: `USUAL_STATES`. */
  readonly states?: readonly ExampleState[];
  /** An answer as it is stored. */
  readonly value: Json;
  /** Another one: what the citizen puts where `value` was prefilled. */
  readonly other: Json;
  /** What may be typed and is wrong, each with the code that is said of it. Empty where nothing wrong can be given. */
  readonly wrong: readonly { readonly raw: RawOf<K>; readonly code: string }[];
}

export type KindExamples<K extends Kind> = readonly [KindExample<K>, ...KindExample<K>[]];

/** The same of a place that is asked in parts: a group, a list, a place that may be the same as another. */
export interface ComposedExample {
  readonly name: string;
  readonly schema: JsonObject;
  /** `sameAs` names no other example: it is asked before, by this name and in the same words. */
  readonly ask: Omit<AskFile, 'path'>;
  readonly texts: Readonly<Record<ExampleLanguage, ExampleTexts>>;
  /** Of each part, by how its path goes on: a member's name, or `[]`, `[].name`, `#same`. */
  readonly memberTexts: Readonly<Record<string, Readonly<Record<ExampleLanguage, QuestionTexts>>>>;
  /** Left out: `USUAL_STATES`. */
  readonly states?: readonly ExampleState[];
  readonly value: Json;
  readonly other: Json;
  /** What is there already (`known`), what is typed at each part, and where its code is said; empty: at the place itself. */
  readonly wrong: readonly { readonly known?: Json; readonly raw: Readonly<Record<string, Json>>; readonly at: string; readonly code: string }[];
}

export type ComposedExamples = readonly [ComposedExample, ...ComposedExample[]];
