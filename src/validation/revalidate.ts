// The receiver's own check of a document it was sent: the same floors as in the browser, and nothing beyond what was asked.
import { fromDocument } from '../answers/document.js';
import { outlineOf } from '../answers/outline.js';
import type { Outline } from '../answers/outline.js';
import { haveEveryPlace } from '../answers/every-place.js';
import type { FormModel } from '../model/form-model.js';
import type { Issue } from '../model/issue.js';
import { isJsonObject } from '../model/json.js';
import type { Json, JsonObject } from '../model/json.js';
import { inSchema, withinLimits } from '../model/limit.js';
import type { NoteLimit } from '../model/limit.js';
import type { Question } from '../model/outline.js';
import { fromPointer, memberPointerOf, valueAtPointer } from '../model/path.js';
import type { Path } from '../model/path.js';
import { useLinearPatterns } from '../procedure/linear-patterns.js';
import { jsonEqual } from '../schema/json-equal.js';
import type { SchemaFinding } from '../schema/schema-finding.js';
import { findIssues, isRequiredInVain, laterPointers, stops } from './find-issues.js';
import { pointerOf } from './outline-index.js';
import type { SchemaValidator } from './schema-validator.js';

export interface RevalidationOptions {
  /** `YYYY-MM-DD`, the receiver's date. */
  readonly today: string;
  /** A second opinion on the document as a whole, from another validator than the engine's own. */
  readonly validator?: SchemaValidator;
  /** Told of what costs too much to check, for the designer; such a document has the issue `place.other`. */
  readonly noteLimit?: NoteLimit;
}

/** The issue says it too. */
const ignored: NoteLimit = () => undefined;

/**
 * Every issue that stops a document, `answer.not-asked` among them: a member that no question asks for, or whose question
 * does not apply given the other answers, and `required` where a fixed or calculated value that must be there was left out. Rows are named by their position, from 0: `children[0].name`. Empty means: accept.
 */
export function revalidate(model: FormModel, document: JsonObject, { today, validator, noteLimit = ignored }: RevalidationOptions): readonly Issue[] {
  haveEveryPlace();
  useLinearPatterns();
  const answers = withinLimits(() => fromDocument(model, document), undefined, { at: inSchema(''), note: noteLimit });
  if (answers === undefined) return [{ code: 'place.other', path: '', params: {} }];
  const outline = outlineOf(model, answers, today);
  const asked = [...answers.keys()].some((path) => path.endsWith('#rest')) ? withoutRest(model, answers, today) : outline.document;
  const notAsked = strayPointers(document, asked, '').map((pointer) => ({ code: 'answer.not-asked', path: fromPointer(pointer), params: {} }));
  const found = findIssues({ model, answers, outline, today, noteLimit });
  const issues = [...notAsked, ...leftOut(document, outline), ...found.filter(stops).map(({ also: _also, ...issue }) => ({ ...issue, path: inDocument(issue.path, outline) }))];
  const later = new Set(laterPointers(found, outline));
  const workedOut = new Set(found.flatMap(({ code, path }) => (code === 'place.worked-out' ? [outline.questions.get(path)?.pointer] : [])));
  const isExcused = (each: SchemaFinding) => isRequiredInVain(each, outline) || workedOut.has(each.pointer) || (each.keyword === 'required' && later.has(each.pointer));
  // The engine finds nothing, another validator does: a document that two cannot agree on is not taken.
  const disagrees = issues.length === 0 && validator !== undefined && validator.validate(document).some((each) => !isExcused(each));
  return disagrees ? [{ code: 'answer.other', path: [...outline.questions.keys()][0] ?? '', params: {} }] : issues;
}

/** What must be there and nobody has to type in is in every document that the form sends: fixed and calculated values. */
function leftOut(document: JsonObject, { questions, document: asSent }: Outline): readonly Issue[] {
  const isThere = (whole: Json | undefined, { pointer }: Question) => valueAtPointer(whole, pointer) !== undefined;
  const missing = [...questions.values()].filter((question) => question.required && question.given !== undefined && isThere(asSent, question) && !isThere(document, question));
  return missing.map(({ pointer }) => ({ code: 'required', path: fromPointer(pointer), params: {} }));
}

/** The receiver's row ids mean nothing to anybody else: positions do. */
function inDocument(path: Path, outline: Outline): Path {
  const found = outline.questions.get(path)?.pointer ?? pointerOf(outline, path);
  if (found === undefined) return path;
  // What is asked about a place follows it: no member is called so.
  const [, about = ''] = /(#[A-Za-z]+\d*)$/.exec(path) ?? [];
  const pointer = about !== '' && found.endsWith(about) ? found.slice(0, -about.length) : found;
  return `${fromPointer(pointer)}${about}`;
}

function withoutRest(model: FormModel, answers: ReturnType<typeof fromDocument>, today: string): Json {
  return outlineOf(model, new Map([...answers].filter(([path]) => !path.endsWith('#rest'))), today).document;
}

/** Pointers of what the document has and the form would not have sent. */
function strayPointers(sent: Json, asked: Json | undefined, pointer: string): readonly string[] {
  if (jsonEqual(sent, asked)) return [];
  if (isJsonObject(sent) && isJsonObject(asked)) {
    return Object.entries(sent).flatMap(([name, member]) => strayPointers(member, Object.hasOwn(asked, name) ? asked[name] : undefined, memberPointerOf(pointer, name)));
  }
  if (Array.isArray(sent) && Array.isArray(asked)) return sent.flatMap((each: Json, index) => strayPointers(each, asked[index], `${pointer}/${index}`));
  return [pointer];
}
