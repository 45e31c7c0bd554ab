// A new procedure from what its designer wished: steps of the catalogue, pruned to what they ask. Pure; writes nothing.
import type { Json, JsonObject } from '../../model/json.js';
import { isJsonObject } from '../../model/json.js';
import type { Path } from '../../model/path.js';
import type { ProcedureFile, SourceFile, StepFile, TextsFile } from '../../model/procedure.js';
import { pathAsked } from '../../procedure/asked-questions.js';
import { CATALOGUE } from './catalogue.js';
import type { NewFiles } from './new-files.js';

export interface Wish {
  readonly id: string;
  /** Of those the catalogue knows; the first one stands in for missing texts. */
  readonly languages: readonly string[];
  /** By language; a language without one takes the catalogue's. */
  readonly title: Readonly<Record<string, string>>;
  readonly authority: Readonly<Record<string, string>>;
  /** Ids of the catalogue's steps; at least one. */
  readonly steps: readonly string[];
}

/** The folder of the procedure wished. Its examples are as complete as its questions; those that must be refused are left to the caller. */
export function newProcedure(wish: Wish): NewFiles {
  const steps = CATALOGUE.procedure.steps.filter(({ id }) => wish.steps.includes(id));
  const asked = steps.flatMap(pathsOf);
  const sources = sourcesFor(asked);
  const procedure = procedureOf(wish, { steps, asked, sources });
  return {
    procedure,
    answers: { ...prunedSchema(CATALOGUE.answers, asked), title: wish.title.en ?? wish.id },
    texts: Object.fromEntries(wish.languages.map((language) => [language, textsIn(language, { wish, procedure, asked })])),
    examples: examplesOf(asked),
    records: Object.fromEntries(sources.map((source) => [source.id, recordOf(source)])),
  };
}

interface Chosen {
  readonly steps: readonly StepFile[];
  readonly asked: readonly Path[];
  readonly sources: readonly SourceFile[];
}

const pathsOf = ({ ask = [] }: StepFile): readonly Path[] => ask.flatMap((each) => pathAsked(each) ?? []);

function sourcesFor(asked: readonly Path[]): readonly SourceFile[] {
  return (CATALOGUE.procedure.sources ?? []).map((source) => ({ ...source, fields: source.fields.filter(({ to }) => asked.includes(to)) })).filter(({ fields }) => fields.length > 0);
}

function procedureOf({ id, languages }: Wish, { steps, asked, sources }: Chosen): ProcedureFile {
  const { format, draftDays, retention, answers } = CATALOGUE.procedure;
  const legalBasis = (CATALOGUE.procedure.legalBasis ?? []).filter((basis) => sources.some((source) => source.legalBasis === basis.id));
  const rules = (CATALOGUE.procedure.rules ?? []).filter(({ on }) => on.every((path) => asked.includes(path)));
  return {
    format,
    id,
    version: '0.1.0',
    languages,
    answers,
    texts: Object.fromEntries(languages.map((language) => [language, `texts/${language}.json`])),
    draftDays,
    ...(retention === undefined ? {} : { retention }),
    ...(legalBasis.length === 0 ? {} : { legalBasis }),
    ...(sources.length === 0 ? {} : { sources }),
    steps,
    ...(rules.length === 0 ? {} : { rules }),
  };
}

/** The members on the way to what is asked, and nothing else. */
function prunedSchema(schema: JsonObject, asked: readonly Path[]): JsonObject {
  const { properties, required } = schema;
  if (!isJsonObject(properties) || asked.includes('')) return schema;
  const kept = Object.entries(properties).flatMap(([name, member]) => {
    const inside = below(asked, name);
    return inside.length === 0 || !isJsonObject(member) ? [] : [[name, prunedSchema(member, inside)] as const];
  });
  const names = new Set(kept.map(([name]) => name));
  return { ...schema, ...(Array.isArray(required) ? { required: required.filter((name) => names.has(String(name))) } : {}), properties: Object.fromEntries(kept) };
}

/** What is asked within a member; the empty path where the member itself is. */
function below(asked: readonly Path[], name: string): readonly Path[] {
  return asked.flatMap((path) => (path === name ? [''] : path.startsWith(`${name}.`) ? [path.slice(name.length + 1)] : []));
}

function textsIn(language: string, { wish, procedure, asked }: { readonly wish: Wish; readonly procedure: ProcedureFile; readonly asked: readonly Path[] }): TextsFile {
  const words = CATALOGUE.texts[language];
  if (words === undefined) throw new TypeError(`The catalogue has no words in ${language}.`);
  const ids = (list: readonly { readonly id: string }[] = []): readonly string[] => list.map(({ id }) => id);
  const title = wish.title[language] ?? words.procedure.title;
  const authority = wish.authority[language] ?? words.procedure.authority;
  const parts = {
    legalBasis: only(words.legalBasis, ids(procedure.legalBasis)),
    sources: only(words.sources, ids(procedure.sources)),
    steps: only(words.steps, ids(procedure.steps)),
  };
  const rules = only(words.rules, ids(procedure.rules));
  return {
    format: words.format,
    language,
    procedure: { ...words.procedure, title, authority },
    ...Object.fromEntries(Object.entries(parts).filter(([, part]) => Object.keys(part).length > 0)),
    questions: only(words.questions, asked),
    ...(Object.keys(rules).length === 0 ? {} : { rules }),
  };
}

function only<T>(all: Readonly<Record<string, T>> | undefined, names: readonly string[]): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(all ?? {}).filter(([name]) => names.includes(name)));
}

function examplesOf(asked: readonly Path[]): Readonly<Record<string, JsonObject>> {
  const largest = prunedAnswers(CATALOGUE.examples.largest, asked);
  const smallest = prunedAnswers(CATALOGUE.examples.smallest, asked);
  return JSON.stringify(largest) === JSON.stringify(smallest) ? { smallest } : { smallest, largest };
}

function prunedAnswers(answers: JsonObject, asked: readonly Path[]): JsonObject {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([name, value]): readonly (readonly [string, Json])[] => {
      const inside = below(asked, name);
      if (inside.length === 0) return [];
      return [[name, isJsonObject(value) && !inside.includes('') ? prunedAnswers(value, inside) : value]];
    }),
  );
}

/** An invented person as the register would give it, for the preview. */
function recordOf({ fields }: SourceFile): JsonObject {
  const record: Record<string, Json> = {};
  for (const { from, to } of fields) {
    const value = to.split('.').reduce<Json | undefined>((at, name) => (isJsonObject(at) ? at[name] : undefined), CATALOGUE.examples.largest);
    if (value !== undefined) put(record, from.split('/').slice(1), value);
  }
  return record;
}

function put(record: Record<string, Json>, [name = '', ...rest]: readonly string[], value: Json): void {
  if (rest.length === 0) {
    record[name] = value;
    return;
  }
  const inner: Record<string, Json> = isJsonObject(record[name]) ? { ...record[name] } : {};
  put(inner, rest, value);
  record[name] = inner;
}
