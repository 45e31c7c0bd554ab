// One question of a kind, as the gallery shows it and the tests hold it: what is asked, in four languages, and answers to it.
// Never part of what a page loads.
import type { Json, JsonObject } from '../model/json.js';
import type { AskFile, QuestionTexts } from '../model/procedure.js';
import type { Kind, RawOf } from './field-kinds.js';

/** The languages of the interface. */
export const EXAMPLE_LANGUAGES = ['fr', 'de', 'lb', 'en'] as const;
export type ExampleLanguage = (typeof EXAMPLE_LANGUAGES)[number];

export type ExampleTexts = QuestionTexts & { readonly hint: string };

export interface KindExample<K extends Kind> {
  /** In words of a URL: `birth-date`. No two examples of a kind share it. */
  readonly name: string;
  /** What answers.schema.json says of the place. */
  readonly schema: JsonObject;
  /** What procedure.json says of it beside its path. */
  readonly ask?: Omit<AskFile, 'path'>;
  readonly texts: Readonly<Record<ExampleLanguage, ExampleTexts>>;
  /** An answer as it is stored. */
  readonly value: Json;
  /** Another one: what the citizen puts where `value` was prefilled. */
  readonly other: Json;
  /** What may be typed and is wrong, each with the code that is said of it. Empty where nothing wrong can be given. */
  readonly wrong: readonly { readonly raw: RawOf<K>; readonly code: string }[];
}

export type KindExamples<K extends Kind> = readonly [KindExample<K>, ...KindExample<K>[]];

/** The same of a group that a composed kind asks; `wrong` names what is typed at each member, and where its code is said. */
export interface ComposedExample {
  readonly name: string;
  readonly schema: JsonObject;
  readonly ask: Omit<AskFile, 'path'>;
  readonly texts: Readonly<Record<ExampleLanguage, ExampleTexts>>;
  /** Of each member, by its name. */
  readonly memberTexts: Readonly<Record<string, Readonly<Record<ExampleLanguage, QuestionTexts>>>>;
  readonly value: JsonObject;
  readonly other: JsonObject;
  readonly wrong: readonly { readonly raw: Readonly<Record<string, Json>>; readonly at: string; readonly code: string }[];
}

export type ComposedExamples = readonly [ComposedExample, ...ComposedExample[]];
