// Answer paths, the names by which every floor speaks of a question: `applicant.birthDate`, `children[0].name`.
// Never touches answers; see answers/document.ts for reading and writing at a path.
import type { Json } from './json.js';

export type Path = string;

/** A path as an id in a page: no space, and nothing that a list of ids or an address would split at. */
export function idOf(path: Path): string {
  return path.replace(/[^\w.[\]#-]/gu, (character) => `~${character.codePointAt(0)?.toString(16) ?? ''}~`);
}

/** Names that would reach an object's prototype: refused wherever a path or a document comes in. */
export const RESERVED_NAMES: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype', 'toString', 'valueOf']);

/** One token appended to a pointer, escaped (RFC 6901). */
export function memberPointerOf(pointer: string, name: string): string {
  return `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** `children[0].name` becomes `['children', 0, 'name']`. */
export function segmentsOf(path: Path): readonly (string | number)[] {
  return [...path.matchAll(/([^.[\]]+)|\[(\d+)\]/g)].map(([, name, index]) => name ?? Number(index));
}

/** RFC 6901: `children[0].name` becomes `/children/0/name`. */
export function toPointer(path: Path): string {
  return segmentsOf(path).reduce<string>((pointer, segment) => memberPointerOf(pointer, String(segment)), '');
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

/** RFC 6901 pointer to path: a token of digits is read as a row number. */
export function fromPointer(pointer: string): Path {
  return pointerTokens(pointer).reduce((path, token) => {
    if (/^\d+$/.test(token)) return `${path}[${token}]`;
    return path === '' ? token : `${path}.${token}`;
  }, '');
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
