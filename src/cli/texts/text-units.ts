// The texts of a procedure as units to translate: what is said in the first language, what in another, and what a
// translator has to know about each. Never writes a file.
import { memberPointerOf, pointerTokens, valueAtPointer } from '../../model/path.js';
import type { Json } from '../../model/json.js';
import type { CheckedProcedure, PartialTexts } from '../../model/procedure.js';
import type { Language } from '../../model/text.js';
import { contextOf, mostCharacters } from './text-context.js';

export interface TextUnit {
  /** RFC 6901, into texts/<language>.json. */
  readonly pointer: string;
  readonly source: string;
  /** Left out where it is not translated yet. */
  readonly target?: string;
  /** Where it is shown, and what it belongs to: one line each. */
  readonly context: readonly string[];
  readonly mostCharacters?: number;
}

export interface Coverage {
  readonly language: Language;
  readonly texts: number;
  /** Of them; an outdated translation is none. */
  readonly translated: number;
  /** Pointers. */
  readonly missing: readonly string[];
  /** Texts whose source has changed since they were translated. */
  readonly outdated: readonly string[];
  /** Texts for which the first language has none. */
  readonly orphans: readonly string[];
}

/** In the order of the first language's file. */
export function textUnits(checked: CheckedProcedure, language: Language): readonly TextUnit[] {
  const source = textsOf(checked.texts[checked.procedure.languages[0] ?? '']);
  const target = textsOf(checked.texts[language]);
  return [...source].map(([pointer, text]) => {
    const translated = target.get(pointer);
    const most = mostCharacters(pointer);
    return {
      pointer, source: text, context: contextOf(checked, pointer),
      ...(translated === undefined ? {} : { target: translated }),
      ...(most === undefined ? {} : { mostCharacters: most }),
    };
  });
}

/** @param stale the pointers of texts whose source has changed since */
export function coverageOf(checked: CheckedProcedure, language: Language, stale: readonly string[]): Coverage {
  const units = textUnits(checked, language);
  const known = new Set(units.map(({ pointer }) => pointer));
  const missing = units.flatMap(({ pointer, target }) => (target === undefined ? [pointer] : []));
  const outdated = stale.filter((pointer) => known.has(pointer) && !missing.includes(pointer));
  const orphans = [...textsOf(checked.texts[language]).keys()].filter((pointer) => !known.has(pointer));
  return { language, texts: units.length, translated: units.length - missing.length - outdated.length, missing, outdated, orphans };
}

const NO_TEXTS: ReadonlySet<string> = new Set(['/$schema', '/format', '/language']);

/** Every text by its pointer; an empty one is none. */
export function textsOf(texts: PartialTexts | undefined): ReadonlyMap<string, string> {
  return new Map(leavesOf((texts ?? {}) as unknown as Json, '').filter(([pointer, text]) => !NO_TEXTS.has(pointer) && text !== ''));
}

function leavesOf(value: Json, pointer: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[pointer, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]: readonly [string, Json]) => leavesOf(member, memberPointerOf(pointer, key)));
}

/** The place of a text in a file, as its editor steps to it: positions of a list are numbers. */
export function stepsTo(pointer: string, likeness: Json): readonly (string | number)[] {
  return pointerTokens(pointer).map((token, index, tokens) => {
    const holder = valueAtPointer(likeness, tokens.slice(0, index).reduce(memberPointerOf, ''));
    return Array.isArray(holder) ? Number(token) : token;
  });
}
