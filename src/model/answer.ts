// What a citizen has answered, question by question. Answers are codes and plain data, the same in every language.
import type { Json } from './json.js';
import type { Path } from './path.js';

/** Nothing was answered. */
export interface Blank {
  readonly state: 'blank';
}
/** Understood. `raw` is what was typed, kept while the citizen is still on the step. */
export interface Read {
  readonly state: 'read';
  readonly value: Json;
  readonly raw?: Json;
}
/** Typed, but it cannot be read yet (31 April, "abc" as a number). Kept as typed, never lost. */
export interface Unread {
  readonly state: 'unread';
  readonly raw: Json;
}
export type Answer = Blank | Read | Unread;
export type Answers = ReadonlyMap<Path, Answer>;

export const BLANK: Blank = { state: 'blank' };

/** As if it had been answered so. */
export function answerOf(value: Json): Answer {
  return { state: 'read', value };
}

export function answerAt(answers: Answers, path: Path): Answer {
  return answers.get(path) ?? BLANK;
}

export function valueAt(answers: Answers, path: Path): Json | undefined {
  const answer = answers.get(path);
  return answer?.state === 'read' ? answer.value : undefined;
}
