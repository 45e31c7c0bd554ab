// Answers as one plain JSON document and back. Never carries an answer that does not apply or cannot be read.
import { BLANK, valueAt } from '../model/answer.js';
import type { Answer, Answers } from '../model/answer.js';
import type { FormModel } from '../model/form-model.js';
import type { Json, JsonObject } from '../model/json.js';
import { pointerTokens, segmentsOf, toPointer, valueAtPointer } from '../model/path.js';
import type { Path } from '../model/path.js';

/** The answers at `paths` that were read, nested as the schema nests them. */
export function toDocument(answers: Answers, paths: Iterable<Path>): Record<string, Json> {
  const root: Record<string, Json> = {};
  for (const path of paths) {
    const value = valueAt(answers, path);
    if (value !== undefined) setAt(root, segmentsOf(path), value);
  }
  return root;
}

/** An empty group where there is none yet. @param pointer to the group; its parents are there */
export function putGroup(document: Record<string, Json>, pointer: string): void {
  setAt(document, pointerTokens(pointer), {});
}

/** What a document holds for the questions of the model; members no question asks for are left out. */
export function fromDocument(model: FormModel, document: JsonObject): Answers {
  const answers = new Map<Path, Answer>();
  for (const { path } of model.questions) {
    const value = valueAtPointer(document, toPointer(path));
    answers.set(path, value === undefined ? BLANK : { state: 'read', value });
  }
  return answers;
}

// Paths come from a checked procedure, which has no reserved names: plain objects are safe here.
function setAt(root: Record<string, Json>, segments: readonly (string | number)[], value: Json): void {
  let container = root;
  for (const segment of segments.slice(0, -1)) {
    container[segment] ??= {};
    container = container[segment] as Record<string, Json>;
  }
  container[String(segments.at(-1))] = value;
}
