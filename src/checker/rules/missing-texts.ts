// Words that no language has, so that a citizen reads codes or property names. GF179: a question. GF180: an option. GF184: a
// rule. GF134: a language in which most words are missing. What only some languages lack is GF119.
import { branchOptions } from '../../answers/branches.js';
import { isJsonObject } from '../../model/json.js';
import { memberPointerOf } from '../../model/path.js';
import { nearestName } from '../../procedure/nearest-name.js';
import { choicesIn, suffixOf } from '../../procedure/place-sort.js';
import { placeAt } from '../../procedure/schema-places.js';
import { strayWords } from '../../procedure/stray-words.js';
import type { StrayWords } from '../../procedure/stray-words.js';
import { textKeys } from '../../procedure/text-keys.js';
import type { AskedPlace, AskedQuestion } from '../asked-places.js';
import type { Finding, Rule } from '../rule.js';
import { someOf } from '../some-of.js';
import type { Subject } from '../subject.js';
import { together } from '../written-schemas.js';

const SILENT: ReadonlySet<string> = new Set(['fixed', 'kept', 'value-type']);

export const unlabelled: Rule = {
  code: 'GF179',
  severity: 'warning',
  find: (subject) => {
    const meant = meantBySlips(subject, 'questions');
    return subject.places.filter((place) => isNamed(place) && !meant.has(place.pattern) && subject.firstTexts.questions?.[place.pattern]?.label === undefined).flatMap((place): readonly Finding[] => {
      const title = place.place.shape.merged.title;
      // In one language the schema's own words will do.
      if (typeof title === 'string' && subject.languages.length === 1) return [];
      const stands = typeof title === 'string' ? `the schema's title "${title}" stands there in every language` : 'its name in the schema stands there';
      return [{ ...inFirst(subject, '/questions'), about: place.pattern, message: `"${place.pattern}" has no label: ${stands}.`, remedy: `Write questions["${place.pattern}"].label in every language.` }];
    });
  },
};

/** Names without words because these stand under one that is nearly the same: that is said (GF124). */
export function meantBySlips(subject: Subject, part: StrayWords['part']): ReadonlySet<string> {
  return new Set(strayWords(subject).flatMap((stray) => (stray.language === subject.firstTexts.language && stray.part === part ? (stray.meant ?? []) : [])));
}

function isNamed(place: AskedPlace): boolean {
  if (place.pattern === '' || place.pattern.endsWith(']')) return false;
  return place.sort === 'list' || place.sort === 'map' || (place.sort === 'question' && !SILENT.has(place.kind));
}

export const unnamedOption: Rule = {
  code: 'GF180',
  severity: 'warning',
  find: (subject) => [...unnamedBranches(subject), ...unnamedCodes(subject)],
};

function unnamedCodes(subject: Subject): readonly Finding[] {
  return subject.questions.filter(({ kind, pattern }) => (kind === 'choice' || kind === 'choices') && subject.firstTexts.questions?.[pattern] !== undefined).flatMap((question): readonly Finding[] => {
    const missing = codesWithoutWords(subject, question);
    const [first] = missing;
    if (first === undefined) return [];
    const message = `${options(missing)} of "${question.pattern}" ${missing.length === 1 ? 'has no label: its code stands there' : 'have no labels: their codes stand there'}.`;
    return [{
      ...inFirst(subject, `${memberPointerOf('/questions', question.pattern)}/options`),
      about: question.pattern,
      cause: [listPointer(subject, question), ...missing].join('\n'),
      message,
      remedy: `Write options["${first}"]${missing.length === 1 ? '' : ` and ${missing.length === 2 ? `options["${missing[1] ?? ''}"]` : 'the others'}`} in every language.`,
    }];
  });
}

function options(codes: readonly string[]): string {
  return `The ${codes.length === 1 ? 'option' : 'options'} ${someOf(codes.map((code) => `"${code}"`))}`;
}

function codesWithoutWords(subject: Subject, { pattern, options: own }: AskedQuestion): readonly string[] {
  const { codes, values, titles } = isJsonObject(own) ? own : {};
  const isPlain = (index: number): boolean => Array.isArray(values) && typeof values[index] !== 'string';
  const named = subject.firstTexts.questions?.[pattern]?.options ?? {};
  const hasTitle = (code: string): boolean => subject.languages.length === 1 && isJsonObject(titles) && titles[code] !== undefined;
  const offered = (Array.isArray(codes) ? codes : []).filter((code) => typeof code === 'string');
  const meant = new Set(Object.keys(named).filter((code) => !offered.includes(code)).map((code) => nearestName(code, offered)));
  return offered.filter((code, index) => !meant.has(code) && !isPlain(index) && named[code] === undefined && !hasTitle(code));
}

/** Where the list stands from which is chosen: questions that refer to it share it. */
function listPointer({ document }: Subject, { kind, pattern, place, schemaPointer }: AskedQuestion): string {
  const chosen = (kind === 'choices' ? placeAt(document, `${pattern}[]`) : undefined) ?? place;
  const listed = chosen.places.flatMap((each) => together(document, each)).find(({ schema }) => isJsonObject(schema) && LISTS.some((keyword) => schema[keyword] !== undefined));
  return listed === undefined ? schemaPointer : `${listed.resource.uri}#${listed.pointer}`;
}
const LISTS = ['enum', 'oneOf', 'anyOf', 'const'] as const;

/** Ways that go by the schema's title of a branch, which then stands in every language. */
function unnamedBranches(subject: Subject): readonly Finding[] {
  const { document, languages, firstTexts, places } = subject;
  if (languages.length === 1) return [];
  return places.flatMap(({ pattern, place }) =>
    choicesIn(document, place.shape.alternatives).flatMap((alternative) => {
      const path = `${pattern}${suffixOf(document, place.places, alternative)}`;
      const { kind, options } = branchOptions(document, alternative);
      const titles = kind === 'choice' && isJsonObject(options) && isJsonObject(options.titles) ? options.titles : {};
      const unnamed = Object.entries(titles).filter(([code]) => firstTexts.questions?.[path]?.options?.[code] === undefined);
      return unnamed.map(([code, title]) => ({ ...inFirst(subject, '/questions'), about: path, message: `The way "${String(title)}" of "${path}" has no label: these words stand there in every language.`, remedy: `Write questions["${path}"].options["${code}"] in every language.` }));
    }),
  );
}

export const speechlessRule: Rule = {
  code: 'GF184',
  severity: 'warning',
  find: (subject) => {
    const meant = meantBySlips(subject, 'rules');
    return (subject.procedure.rules ?? []).filter(({ id }) => !meant.has(id) && subject.firstTexts.rules?.[id] === undefined).map(({ id }) => ({
      ...inFirst(subject, '/rules'),
      about: id,
      message: `When the rule "${id}" does not hold, a citizen only reads that something does not fit.`,
      remedy: `Write rules["${id}"]: what is wrong, and what to do.`,
    }));
  },
};

/** Below this a language is rather another one. */
const LEAST_SHARE = 0.5;

export const halfALanguage: Rule = {
  code: 'GF134',
  severity: 'warning',
  find: ({ languages, firstTexts, texts }) => {
    const wanted = [...textKeys(firstTexts)];
    return languages.flatMap((language, index): readonly Finding[] => {
      const own = textKeys(texts[language] ?? { format: 'gov-form/texts/1', language });
      const share = wanted.filter((key) => own.has(key)).length / Math.max(1, wanted.length);
      if (share >= LEAST_SHARE) return [];
      return [{ file: 'procedure.json', pointer: `/languages/${index}`, message: `"${language}" is offered, and only ${Math.round(share * 100)} % of its texts are written.`, remedy: 'Write them, or offer the language once they are there.' }];
    });
  },
};

function inFirst({ firstTexts }: Subject, pointer: string): Pick<Finding, 'file' | 'pointer'> {
  return { file: `texts/${firstTexts.language}.json`, pointer };
}
