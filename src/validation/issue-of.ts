// A finding of the schema as an issue of the form: at the question, the group or the list that it concerns.
import { issueOfFinding } from '../fields/field-kinds.js';
import { placeCodeFor } from '../fields/shared/place-issues.js';
import type { Found } from '../fields/shared/shared-issues.js';
import { readableJson } from '../fields/shared/readable-json.js';
import type { Issue } from '../model/issue.js';
import { isJsonObject } from '../model/json.js';
import type { JsonObject } from '../model/json.js';
import { memberPath, valueAtPointer } from '../model/path.js';
import type { Outline } from '../answers/outline.js';
import type { Path } from '../model/path.js';
import type { SchemaFinding } from '../schema/schema-finding.js';
import { firstWithin, pointerOf, turnsIn } from './outline-index.js';

export function issueOf(found: SchemaFinding, outline: Outline): Issue {
  const { pointer, keyword, limit } = found;
  const key = outline.places.get(`${pointer}#key`);
  if (key !== undefined && (keyword === 'propertyNames' || keyword === 'extra')) return { code: 'map.key', path: key, params: {} };
  const at = nearest(outline, pointer);
  const question = at && outline.questions.get(at.path);
  if (at === undefined || at.pointer !== pointer) {
    const open = at !== undefined && keyword === 'required' ? openSelector(outline, at.path, keyword) : undefined;
    if (open !== undefined) return { code: 'required', path: open, params: {} };
    // A member that nothing describes, or part of a value that one question asks for as a whole.
    return question === undefined ? { code: placeCodeFor(keyword), path: at?.path ?? '', params: {} } : { path: question.path, ...issueOfFinding(question, found) };
  }
  const selector = keyword === 'oneOf' || keyword === 'anyOf' || keyword === 'required' || keyword === 'type' ? openSelector(outline, at.path, keyword) : undefined;
  if (selector !== undefined) return { code: 'required', path: selector, params: {} };
  if (keyword === 'required') return { code: 'required', path: at.path, params: {} };
  if (question !== undefined) return { path: question.path, ...issueOfFinding(question, withGiven(found, outline)) };
  const members = Array.isArray(found.value) ? found.value.map((name) => memberPath(at.path, String(name))).filter((path) => isAsked(outline, path)) : [];
  const [first] = members;
  if (first !== undefined && (keyword === 'oneOf' || keyword === 'anyOf')) {
    return { code: keyword === 'oneOf' ? 'place.one-of-required' : 'place.any-of-required', path: first, members, params: {} };
  }
  const code = placeCodeFor(keyword);
  return { code: outline.lists.has(at.path) ? (OF_ENTRIES[code] ?? code) : code, path: shownFor(outline, at.path), params: { ...(limit === undefined ? {} : { limit }), ...sortOf(found) } };
}

function withGiven(found: SchemaFinding, { document }: Outline): Found {
  const given = valueAtPointer(document, found.pointer);
  return given === undefined ? found : { ...found, given };
}

/** What an entry must be that a list lacks, where the schema has a name for it. */
function sortOf({ keyword, value }: SchemaFinding): Issue['params'] {
  const sort = keyword.endsWith('ontains') && isJsonObject(value) ? nameOfSort(value) : '';
  return sort === '' ? {} : { sort };
}

function nameOfSort({ title, const: only, enum: list, properties }: JsonObject): string {
  if (typeof title === 'string' && title !== '') return title;
  if (only !== undefined) return readableJson(only);
  if (Array.isArray(list)) return list.length > MOST_NAMED ? '' : readableJson(list);
  const fixed = isJsonObject(properties) ? Object.values(properties).flatMap((member) => (isJsonObject(member) && member.const !== undefined ? [member.const] : [])) : [];
  return readableJson(fixed);
}
/** More of them would be no sentence. */
const MOST_NAMED = 8;

/** The members of a map are entries to whoever adds them. */
const OF_ENTRIES: Readonly<Record<string, string>> = { 'group.too-few': 'list.too-few', 'group.too-many': 'list.too-many' };

/** A group that a step asks in parts stands nowhere itself: its first question speaks for it. */
function shownFor(outline: Outline, path: Path): Path {
  return turnsIn(outline).has(path) ? path : (firstWithin(outline, path) ?? path);
}

function isAsked(outline: Outline, path: Path): boolean {
  return outline.questions.has(path) || pointerOf(outline, path) !== undefined;
}

/** The place at a pointer, or the closest one around it. */
function nearest({ places }: Outline, pointer: string): { readonly pointer: string; readonly path: Path } | undefined {
  for (let at = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
    const path = places.get(at);
    if (path !== undefined) return { pointer: at, path };
    if (at === '') return undefined;
  }
}

/** The question which branch it is, as long as it is not answered: then that is what is missing. */
function openSelector({ questions, answered }: Outline, path: Path, keyword: string): Path | undefined {
  const abouts = keyword === 'required' || keyword === 'type' ? ['oneOf', 'anyOf', 'type'] : [keyword, `${keyword}2`];
  return abouts.map((about) => `${path}#${about}`).find((selector) => questions.has(selector) && !answered.has(selector));
}
