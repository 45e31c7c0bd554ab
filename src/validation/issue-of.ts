// A finding of the schema as an issue of the form: at the question, the group or the list that it concerns.
import { issueOfFinding } from '../fields/field-kinds.js';
import type { Issue } from '../model/issue.js';
import type { Outline } from '../answers/outline.js';
import type { Path } from '../model/path.js';
import type { SchemaFinding } from '../schema/schema-finding.js';

/** By keyword, for a place that is no question. */
const PLACE_CODES: Readonly<Record<string, string>> = {
  minItems: 'list.too-few',
  maxItems: 'list.too-many',
  uniqueItems: 'list.repeated',
  contains: 'list.contains',
  minContains: 'list.contains',
  maxContains: 'list.contains-too-many',
  minProperties: 'group.too-few',
  maxProperties: 'group.too-many',
  propertyNames: 'map.key',
  extra: 'place.not-allowed',
  not: 'place.not',
  oneOf: 'place.one-of',
  anyOf: 'place.any-of',
};

export function issueOf(found: SchemaFinding, outline: Outline): Issue {
  const { pointer, keyword, limit } = found;
  const key = outline.places.get(`${pointer}#key`);
  if (key !== undefined && (keyword === 'propertyNames' || keyword === 'extra')) return { code: 'map.key', path: key, params: {} };
  const at = nearest(outline, pointer);
  const question = at && outline.questions.get(at.path);
  if (at === undefined || at.pointer !== pointer) {
    // A member that nothing describes, or part of a value that one question asks for as a whole.
    return question === undefined ? { code: PLACE_CODES[keyword] ?? 'answer.other', path: at?.path ?? '', params: {} } : { path: question.path, ...issueOfFinding(question, found) };
  }
  if (keyword === 'required') return { code: 'required', path: at.path, params: {} };
  const selector = keyword === 'oneOf' || keyword === 'anyOf' ? openSelector(outline, at.path, keyword) : undefined;
  if (selector !== undefined) return { code: 'required', path: selector, params: {} };
  if (question !== undefined) return { path: question.path, ...issueOfFinding(question, found) };
  return { code: PLACE_CODES[keyword] ?? 'answer.other', path: at.path, params: limit === undefined ? {} : { limit } };
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
  return [`${path}#${keyword}`, `${path}#${keyword}2`].find((selector) => questions.has(selector) && !answered.has(selector));
}
