// A procedure from a JSON Schema that exists already: its steps follow from the schema, its texts are the schema's titles
// and descriptions in the first language; the others wait to be translated. Pure; the schema stays the designer's to improve.
import { branchOptions } from '../../answers/branches.js';
import { isJsonObject } from '../../model/json.js';
import type { Json } from '../../model/json.js';
import { GovFormError } from '../../model/error.js';
import { PROCEDURE_FORMAT, TEXTS_FORMAT } from '../../model/procedure.js';
import type { PartialTexts, QuestionTexts } from '../../model/procedure.js';
import { placesAlong } from '../../model/path.js';
import type { Path } from '../../model/path.js';
import { checkAnswersSchema } from '../../procedure/check-answers-schema.js';
import { choicesIn, suffixOf } from '../../procedure/place-sort.js';
import { readableName } from '../../procedure/readable-name.js';
import { placeAt, questionPatterns } from '../../procedure/schema-places.js';
import { stepsForSchema } from '../../procedure/steps-for-schema.js';
import type { SchemaStep } from '../../procedure/steps-for-schema.js';
import { readSchema } from '../../schema/schema-document.js';
import type { SchemaDocument } from '../../schema/schema-document.js';
import { CATALOGUE } from './catalogue.js';
import type { NewFiles } from './new-files.js';
import type { Wish } from './new-procedure.js';

/** @throws {GovFormError} GF504 the schema names no answers */
export function procedureFromSchema(found: Json, { id, languages, title, authority }: Omit<Wish, 'steps'>): NewFiles {
  const { schema } = checkAnswersSchema(found);
  const document = readSchema(schema);
  const root = placeAt(document, '');
  if (!isJsonObject(schema) || root?.sort.sort !== 'group') {
    throw new GovFormError('GF504', 'the schema names no answers that could be asked', 'Name a JSON Schema with "type": "object" and "properties".');
  }
  const own = typeof schema.title === 'string' ? schema.title : readableName(id);
  const steps = withWholes(stepsForSchema(document, own));
  const common = (language: string) => CATALOGUE.texts[language]?.procedure;
  const ownWords = (language: string): PartialTexts => {
    // The catalogue also says how long it takes, of its own questions.
    const introduction = typeof schema.description === 'string' ? [cut(schema.description, 2000)] : (common(language)?.introduction ?? []).slice(0, 1);
    const headings = Object.fromEntries(steps.flatMap((step) => (step.title === undefined ? [] : [[step.id, { title: cut(step.title, 300) }]])));
    const procedure = { title: title[language] ?? cut(own, 300), introduction, authority: authority[language] ?? NOT_KNOWN, nextSteps: common(language)?.nextSteps ?? [] };
    return { format: TEXTS_FORMAT, language, procedure, steps: headings, questions: questionTexts(document) };
  };
  const [first = '', ...others] = languages;
  const said = marked(ownWords(first), schema);
  const toTranslate = (language: string): PartialTexts => {
    const { introduction, ...known } = ownWords(language).procedure ?? {};
    const isOwn = typeof schema.description === 'string';
    const procedure = { ...known, title: title[language] ?? '', introduction: isOwn ? [''] : (introduction ?? []) };
    return { ...emptied(said), language, procedure };
  };
  return {
    procedure: {
      format: PROCEDURE_FORMAT,
      id,
      version: '0.1.0',
      languages,
      answers: 'answers.schema.json',
      texts: Object.fromEntries(languages.map((language) => [language, `texts/${language}.json`])),
      draftDays: 7,
      steps: steps.map(({ id: step, ask }) => ({ id: step, ask })),
    },
    answers: schema,
    texts: Object.fromEntries([[first, said], ...others.map((language) => [language, toTranslate(language)])]),
    examples: {},
    records: {},
  };
}

/** A group with a choice between branches is asked as a whole: a procedure does not name the choice by itself. */
function withWholes(steps: readonly SchemaStep[]): readonly SchemaStep[] {
  const wholes = new Set(steps.flatMap(({ ask }) => ask.flatMap((path) => (/^(.+)#(?:one|any)Of/.exec(path)?.[1] ?? []))));
  const placed = new Set<Path>();
  return steps.flatMap((step) => {
    const ask = step.ask.flatMap((path): readonly Path[] => {
      const whole = placesAlong(path.replace(/#(?:one|any)Of.*$/, '')).find((place) => wholes.has(place)) ?? path;
      if (placed.has(whole) || whole.startsWith('#')) return [];
      placed.add(whole);
      return [whole];
    });
    return ask.length === 0 ? [] : [{ ...step, ask }];
  });
}

/** The same places with nothing in them: the check names each until it is translated, and the first language stands in. */
function emptied({ steps, questions, ...texts }: PartialTexts): PartialTexts {
  // Checked boundary: of the same shape, and no text is longer than it was.
  return { ...texts, ...JSON.parse(JSON.stringify({ steps, questions }, (_key, value: unknown) => (typeof value === 'string' ? '' : value))) };
}

/** What no title of the schema says is made of names, which are English most often: in another language it is to be written, in English to be checked. */
function marked({ steps = {}, questions = {}, ...texts }: PartialTexts, schema: Json): PartialTexts {
  const toWrite = TO_WRITE[texts.language];
  if (toWrite === undefined) return { ...texts, steps, questions };
  const written = new Set(wordsIn(schema));
  const mark = (text: string): string => (written.has(text) ? text : cut(`[${toWrite} ${text}]`, 300));
  const ofQuestion = ({ label, options, ...more }: Partial<QuestionTexts>): QuestionTexts => ({
    ...more,
    label: mark(label ?? ''),
    ...(options === undefined ? {} : { options: Object.fromEntries(Object.entries(options).map(([code, option]) => [code, typeof option === 'string' ? mark(option) : option])) }),
  });
  return {
    ...texts,
    steps: Object.fromEntries(Object.entries(steps).map(([id, { title, ...more }]) => [id, title === undefined ? more : { ...more, title: mark(title) }])),
    questions: Object.fromEntries(Object.entries(questions).map(([path, words]) => [path, ofQuestion(words)])),
  };
}

/** Whose form it is, no schema says: a place-holder that the check names (GF189). */
const NOT_KNOWN = '[…]';
/** A place-holder that the check names (GF189). */
const TO_WRITE: Readonly<Record<string, string>> = { en: 'to check:', fr: 'à écrire :', de: 'noch schreiben:', lb: 'nach ze schreiwen:' };

/** Every text of the schema, its titles among them. */
function wordsIn(value: Json): readonly string[] {
  if (typeof value === 'string') return [cut(value, 300)];
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  // What names a code or a property is no word.
  return isJsonObject(value) ? Object.entries(value).flatMap(([name, inner]) => (name === 'enum' || name === 'const' || name === 'required' ? [] : wordsIn(inner))) : [];
}

/** Of every question, and of every group and list that it lies in. */
function questionTexts(document: SchemaDocument): Readonly<Record<Path, QuestionTexts>> {
  const root = placeAt(document, '');
  const patterns = root === undefined ? [] : questionPatterns(document, root).flatMap((pattern) => placesAlong(pattern)).filter((pattern) => pattern !== '' && !pattern.includes('#'));
  return Object.fromEntries([...[...new Set(patterns)].flatMap((pattern) => wordsAt(document, pattern)), ...['', ...new Set(patterns)].flatMap((pattern) => branchWordsAt(document, pattern))]);
}

function wordsAt(document: SchemaDocument, pattern: Path): readonly (readonly [Path, QuestionTexts])[] {
  const merged = placeAt(document, pattern)?.shape.merged;
  const label = typeof merged?.title === 'string' && merged.title.trim() !== '' ? merged.title : readableName(pattern);
  if (label === '') return [];
  const hint = typeof merged?.description === 'string' && merged.description.trim() !== '' && merged.description !== label ? { hint: cut(merged.description, 2000) } : {};
  const codes = Array.isArray(merged?.enum) && merged.enum.every((code) => typeof code === 'string' && code !== '') ? merged.enum.map(String) : [];
  const options = codes.length === 0 ? {} : { options: Object.fromEntries(codes.map((code) => [code, cut(readableName(code) || code, 300)])) };
  return [[pattern, { label: cut(label, 300), ...hint, ...options }]];
}

/** The branches of a choice, by the schema's titles of them. */
function branchWordsAt(document: SchemaDocument, pattern: Path): readonly (readonly [Path, QuestionTexts])[] {
  const place = placeAt(document, pattern);
  if (place === undefined) return [];
  const { title } = place.shape.merged;
  return choicesIn(document, place.shape.alternatives).flatMap((alternative) => {
    const { kind, options } = branchOptions(document, alternative);
    const titles = kind === 'choice' && isJsonObject(options) && isJsonObject(options.titles) ? Object.entries(options.titles).filter(([, words]) => typeof words === 'string' && words.trim() !== '') : [];
    const label = typeof title === 'string' && title.trim() !== '' ? title : readableName(pattern);
    if (titles.length === 0 || label === '') return [];
    return [[`${pattern}${suffixOf(document, place.places, alternative)}`, { label: cut(label, 300), options: Object.fromEntries(titles.map(([code, words]) => [code, cut(String(words), 300)])) }] as const];
  });
}

const cut = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
