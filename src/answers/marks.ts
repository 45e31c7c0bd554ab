// What the answers say about a place beside what was answered there: that an object was given as a whole, or empty, members
// nobody asks for, a value that does not fit its place. Each has a path of its own, so it is never taken for an answer.
import { valueAt } from '../model/answer.js';
import type { Answer, Answers } from '../model/answer.js';
import { isJsonObject } from '../model/json.js';
import type { Json, JsonObject } from '../model/json.js';
import type { Path } from '../model/path.js';

/** At a group that came as a whole: what is not in it was left out on purpose, so no default fills it. */
export function givenPath(path: Path): Path {
  return `${path}#given`;
}

export function isGivenWhole(answers: Answers, path: Path): boolean {
  return answers.has(givenPath(path));
}

/** At an object or a list that came with nothing in it: it goes back so. */
export function emptyPath(path: Path): Path {
  return `${path}#empty`;
}

export function cameEmpty(answers: Answers, path: Path): boolean {
  return answers.has(emptyPath(path));
}

/** A mark says all it has to say by being there. */
export const MARK: Answer = { state: 'read', value: true };

export function restPath(path: Path): Path {
  return `${path}#rest`;
}

/** Members of an object that no schema describes. */
export function restAt(answers: Answers, path: Path): JsonObject {
  const rest = valueAt(answers, restPath(path));
  return isJsonObject(rest) ? rest : {};
}

/** Where null came for a place that may be null: left blank, it goes back as null. */
export function nullPath(path: Path): Path {
  return `${path}#null`;
}

export function cameAsNull(answers: Answers, path: Path): boolean {
  return answers.has(nullPath(path));
}

/** At a group, a list or a map where a value came that is none of them. */
export function strayPath(path: Path): Path {
  return `${path}#stray`;
}

export function strayAt(answers: Answers, path: Path): Json | undefined {
  return valueAt(answers, strayPath(path));
}
