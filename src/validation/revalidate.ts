// The receiver's own check of a document it was sent: the same floors as in the browser, and nothing beyond what was asked.
import { fromDocument } from '../answers/document.js';
import { relevanceOf } from '../answers/relevance.js';
import type { FormModel } from '../model/form-model.js';
import type { Issue } from '../model/issue.js';
import type { Json, JsonObject } from '../model/json.js';
import type { Path } from '../model/path.js';
import { findIssues } from './find-issues.js';
import type { SchemaValidator } from './schema-validator.js';

export interface RevalidationOptions {
  /** `YYYY-MM-DD`, the receiver's date. */
  readonly today: string;
  readonly validator: SchemaValidator;
}

/**
 * Every issue of a document, `answer.not-asked` among them: a member that no question asks for, or whose question
 * does not apply given the other answers. Empty means: accept.
 */
export function revalidate(model: FormModel, document: JsonObject, { today, validator }: RevalidationOptions): readonly Issue[] {
  const answers = fromDocument(model, document);
  const relevance = relevanceOf(model, answers, today);
  const notAsked = leafPaths(document, '', relevance.questions).map((path) => ({ code: 'answer.not-asked', path, params: {} }));
  return [...notAsked, ...findIssues({ model, answers, relevance, today, validator })];
}

/** Paths of the parts of a document that no question of `asked` covers. */
function leafPaths(value: Json, path: Path, asked: ReadonlySet<Path>): readonly Path[] {
  if (asked.has(path)) return [];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path];
  const members = Object.entries(value as JsonObject);
  if (members.length === 0 && path !== '') return [path];
  return members.flatMap(([name, member]) => leafPaths(member, path === '' ? name : `${path}.${name}`, asked));
}
