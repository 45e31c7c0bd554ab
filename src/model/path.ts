// Answer paths, the names by which every floor speaks of a question: `applicant.birthDate`, `children[r1].name`.
// Never touches answers; see answers/document.ts for reading and writing at a path.
//
// A row is named by its own id, not by its position: `children[r1]` stays the same child however often rows move.
// The same place for any row is a pattern: `children[].name`. A member whose name would be misread stands in brackets
// and quotes: `["date.of birth"]`. What is asked about a place, and never sent, follows a `#`: `contact#oneOf`.
import type { Json } from './json.js';

export type Path = string;

/** A path as an id in a page: never empty, no space, and nothing that a list of ids or an address would split at. */
export function idOf(path: Path): string {
  return path === '' ? WHOLE_ID : path.replace(/[^\w.[\]#-]/gu, (character) => `~${character.codePointAt(0)?.toString(16) ?? ''}~`);
}

/** Of the whole; no path becomes it, since whatever is escaped stands between two of these. */
const WHOLE_ID = '~';

/** Names that would reach an object's prototype: refused wherever a path or a document comes in. */
export const RESERVED_NAMES: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype', 'toString', 'valueOf']);

/** A name that needs no quotes in a path. */
const BARE_NAME = /^[^.[\]"#\s]+$/;

/** The member `name` of the place at `path`. */
export function memberPath(path: Path, name: string): Path {
  if (!BARE_NAME.test(name)) return `${path}[${JSON.stringify(name)}]`;
  return path === '' ? name : `${path}.${name}`;
}

/** A row by its id (`r1`), a position of a fixed list by its number, any row by an empty text. */
export function rowPath(list: Path, row: string | number): Path {
  return `${list}[${row}]`;
}

/** The path with every row id left out: `children[r1].name` becomes `children[].name`. */
export function patternOf(path: Path): Path {
  return path.includes('[r') ? path.replace(QUOTED_OR_ROW, (step) => (step.startsWith('["') ? step : '[]')) : path;
}

/** A quoted name may have in it what would elsewhere be a row. */
const QUOTED_OR_ROW = /\["(?:[^"\\]|\\.)*"\]|\[r\d+\]/g;

/** The innermost rows that a pattern lies in: `children[]` of `children[].name`; `undefined` where it lies in none. */
export function rowsPatternOf(pattern: Path): Path | undefined {
  return placesAlong(pattern).findLast((place) => place.endsWith('[]'));
}

/** One step of a path: a member's name, `[r1]`, `[]`, `[0]`, or `#oneOf`. */
const STEP = /\[("(?:[^"\\]|\\.)*")\]|\[(r?\d*)\]|#([^.[\]]+)|([^.[\]"#]+)/g;

export type PathStep = { readonly name: string } | { readonly row: string } | { readonly position: number } | { readonly about: string };

export function stepsOf(path: Path): readonly PathStep[] {
  return [...path.matchAll(STEP)].map(([, quoted, bracket, about, name]): PathStep => {
    if (quoted !== undefined) return { name: JSON.parse(quoted) as string };
    if (bracket !== undefined) return /^\d+$/.test(bracket) ? { position: Number(bracket) } : { row: bracket };
    return about === undefined ? { name: name ?? '' } : { about };
  });
}

/** Every place that holds the one at this path, and that one itself, the outermost first: `a`, `a.b`, `a.b[r1]`. */
export function placesAlong(path: Path): readonly Path[] {
  return [...path.matchAll(STEP)].map(({ index, 0: step }) => path.slice(0, index + step.length));
}

/** Whether the path is that place, or something in or about it. */
export function liesIn(path: Path, place: Path): boolean {
  return place === '' || path === place || (path.startsWith(place) && '.[#'.includes(path.charAt(place.length)));
}

/** One token appended to a pointer, escaped (RFC 6901). */
export function memberPointerOf(pointer: string, name: string): string {
  return `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** RFC 6901, for a path without rows: `a.b` becomes `/a/b`. */
export function toPointer(path: Path): string {
  return stepsOf(path).reduce<string>((pointer, step) => {
    if ('name' in step) return memberPointerOf(pointer, step.name);
    return 'position' in step ? `${pointer}/${step.position}` : pointer;
  }, '');
}

/** The tokens of an RFC 6901 pointer, unescaped. Accepts a leading `#`. */
export function pointerTokens(pointer: string): readonly string[] {
  const bare = pointer.startsWith('#') ? pointer.slice(1) : pointer;
  if (bare === '') return [];
  return bare
    .slice(1)
    .split('/')
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** RFC 6901 pointer to path: a token that could be a position is read as one. `01` could not. */
export function fromPointer(pointer: string): Path {
  return pointerTokens(pointer).reduce((path, token) => (/^(?:0|[1-9]\d{0,14})$/.test(token) ? rowPath(path, Number(token)) : memberPath(path, token)), '');
}

/** The value at a pointer, own properties only; `undefined` when there is none. */
export function valueAtPointer(document: Json | undefined, pointer: string): Json | undefined {
  let value: Json | undefined = document;
  for (const token of pointerTokens(pointer)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, token)) return undefined;
    value = (value as Record<string, Json>)[token];
  }
  return value;
}
