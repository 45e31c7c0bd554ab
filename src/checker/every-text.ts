// Every text of a procedure in every language, with its place and what it is to a citizen. Judges nothing.
import { isJsonObject } from '../model/json.js';
import type { Json } from '../model/json.js';
import { memberPointerOf, pointerTokens } from '../model/path.js';
import type { Language } from '../model/text.js';
import type { Finding } from './rule.js';
import type { Subject } from './subject.js';

export type TextSort = 'title' | 'paragraph' | 'label' | 'shortLabel' | 'hint' | 'option' | 'error' | 'name' | 'law' | 'markdown';

export interface PlacedText {
  readonly language: Language;
  readonly file: string;
  readonly pointer: string;
  readonly sort: TextSort;
  readonly text: string;
  /** The question, step, rule, source or legal basis it belongs to; an empty text: the procedure. */
  readonly about: string;
  /** Easy language: shown instead of the ordinary words to whoever asks for it. */
  readonly isEasy: boolean;
}

export function everyText({ languages, texts }: Pick<Subject, 'languages' | 'texts'>): readonly PlacedText[] {
  const known = read.get(texts);
  if (known !== undefined) return known;
  const all = languages.flatMap((language) => {
    const { format: _format, language: _language, $schema: _schema, ...words } = texts[language] ?? { format: 'gov-form/texts/1', language };
    // Checked boundary: texts files came as JSON.
    return leaves(words as Json, '').flatMap(({ pointer, text }) => placed(pointer, text, language));
  });
  read.set(texts, all);
  return all;
}
const read = new WeakMap<Subject['texts'], readonly PlacedText[]>();

function leaves(value: Json, pointer: string): readonly { readonly pointer: string; readonly text: string }[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [{ pointer, text: value }];
  if (Array.isArray(value)) return value.flatMap((each: Json, index) => leaves(each, `${pointer}/${index}`));
  return isJsonObject(value) ? Object.entries(value).flatMap(([name, member]) => leaves(member, memberPointerOf(pointer, name))) : [];
}

function placed(pointer: string, text: string, language: Language): readonly PlacedText[] {
  const isEasy = pointer.startsWith(EASY);
  const [part = '', name = ''] = pointerTokens(ordinary(pointer));
  const sort = textSortOf(pointer);
  return sort === undefined ? [] : [{ language, file: `texts/${language}.json`, pointer, sort, text, about: part === 'procedure' ? '' : name, isEasy }];
}

const EASY = '/easy/';

/** Where the ordinary words of a text in easy language stand. */
function ordinary(pointer: string): string {
  return pointer.startsWith(EASY) ? pointer.slice(EASY.length - 1) : pointer;
}

/** @param pointer RFC 6901, into the texts of a language; `undefined` for what is no text */
export function textSortOf(pointer: string): TextSort | undefined {
  const [part = '', name = '', word = '', ...more] = pointerTokens(ordinary(pointer));
  return sortOf(part, part === 'procedure' ? name : word, more);
}

const SORTS: Readonly<Record<string, Readonly<Record<string, TextSort>>>> = {
  procedure: { title: 'title', authority: 'name', introduction: 'paragraph', nextSteps: 'paragraph' },
  steps: { title: 'title', body: 'paragraph' },
  sources: { name: 'name', authority: 'name', purpose: 'paragraph' },
  questions: { label: 'label', shortLabel: 'shortLabel', hint: 'hint', body: 'markdown', help: 'markdown', options: 'option', errors: 'error' },
};

function sortOf(part: string, word: string, more: readonly string[]): TextSort | undefined {
  if (part === 'rules') return 'error';
  if (part === 'tasks') return 'title';
  if (part === 'legalBasis') return 'law';
  if (part === 'notices') return 'markdown';
  // An option's own hint.
  if (part === 'questions' && word === 'options' && more.at(1) === 'hint') return 'hint';
  return SORTS[part]?.[word];
}

/** A finding at a text. */
export function atText({ file, pointer, about }: PlacedText, message: string, remedy: string): Finding {
  return { file, pointer, message, remedy, ...(about === '' ? {} : { about }) };
}

export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** As two texts are compared that look the same to a reader. */
export function alike(text: string): string {
  return text.replaceAll("'", '’').replace(/\s+/g, ' ').trim().toLowerCase();
}
