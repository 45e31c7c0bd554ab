// What the answers say about a place that is no question: that an object was given as a whole, members nobody asks for,
// a value that does not fit its place. All of it is kept and goes back as it came.
import { valueAt } from '../model/answer.js';
import type { Answer, Answers } from '../model/answer.js';
import { isJsonObject } from '../model/json.js';
import type { Json, JsonObject } from '../model/json.js';
import type { Path } from '../model/path.js';

/** Stands at a group that came as a whole: what is not in it was left out on purpose, so no default fills it. */
export const GIVEN_WHOLE: Answer = { state: 'read', value: {} };

export function isGivenWhole(answers: Answers, path: Path): boolean {
  return answers.has(path);
}

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

/** The place is a group, a list or a map, but a value stands there that is none of them. */
export function isStray(answers: Answers, path: Path): boolean {
  const value = valueAt(answers, path);
  return value !== undefined && !(isJsonObject(value) && (Object.keys(value).length === 0 || 'next' in value));
}

/** A stray value stands in a box of its own, so that it is never taken for a mark. */
export function strayAnswer(value: Json): Answer {
  return { state: 'read', value: [value] };
}

export function strayValue(answers: Answers, path: Path): Json | undefined {
  const value = valueAt(answers, path);
  return Array.isArray(value) ? value[0] : undefined;
}
