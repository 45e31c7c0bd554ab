// The receiver's own check of a document it was sent: the same floors as in the browser, and nothing beyond what was asked.
import { fromDocument } from '../answers/document.js';
import { relevanceOf } from '../answers/relevance.js';
import type { FormModel } from '../model/form-model.js';
import type { Issue } from '../model/issue.js';
import { isJsonObject } from '../model/json.js';
import type { Json, JsonObject } from '../model/json.js';
import { fromPointer, memberPointerOf, toPointer } from '../model/path.js';
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
  const asked = new Set([...relevance.questions].map(toPointer));
  const notAsked = strayPointers(document, '', asked).map((pointer) => ({ code: 'answer.not-asked', path: fromPointer(pointer), params: {} }));
  return [...notAsked, ...findIssues({ model, answers, relevance, today, validator })];
}

/**
 * Pointers of the parts of a document that no question of `asked` covers. Compared as pointers: a member that is itself
 * named `applicant.familyName` is not the family name of the applicant.
 */
function strayPointers(value: Json, pointer: string, asked: ReadonlySet<string>): readonly string[] {
  if (asked.has(pointer)) return [];
  if (!isJsonObject(value)) return [pointer];
  const members = Object.entries(value);
  if (members.length === 0 && pointer !== '') return [pointer];
  return members.flatMap(([name, member]) => strayPointers(member, memberPointerOf(pointer, name), asked));
}
