// Keeps an error summary as it was at the failed attempt, so that nothing in it changes, and is spoken, while the
// citizen corrects. Only what is asked no more leaves it, or what is asked otherwise in another branch: its link would lead
// nowhere, or to what is not wrong. Pure.
import type { Path } from '../model/path.js';
import type { Screen, StepScreen } from '../session/screen.js';
import { asksTheSame } from '../session/asks-the-same.js';
import type { StepItem } from '../session/step-items.js';

export function withSteadySummary(previous: Screen | undefined, next: Screen): Screen {
  if (previous?.sort !== 'step' || next.sort !== 'step' || previous.step !== next.step) return next;
  const isSameAttempt = previous.focus.turn === next.focus.turn && previous.language === next.language && previous.easy === next.easy;
  if (!isSameAttempt || previous.issues.length === 0) return next;
  // A spread would derive what the screen derives only on demand.
  const issues = stillThere(previous, next);
  return Object.defineProperties({} as typeof next, { ...Object.getOwnPropertyDescriptors(next), issues: { value: issues, enumerable: true } });
}

function stillThere({ issues, items: before }: StepScreen, next: StepScreen): StepScreen['issues'] {
  const { items } = next;
  if (items === before) return issues;
  const [was, is] = [new Set(pathsIn(before)), new Set(pathsIn(items))];
  const questions = new Map(next.questions.map((question) => [question.path, question]));
  const left = issues.filter(({ issue: { path }, kind, options }) => {
    const question = questions.get(path);
    if (question === undefined || options === undefined || kind === '') return is.has(path) || !was.has(path);
    return asksTheSame({ kind, options }, question);
  });
  return left.length === issues.length ? issues : left;
}

function* pathsIn(items: readonly StepItem[]): Generator<Path> {
  for (const item of items) {
    yield item.path;
    if (item.sort === 'group') yield* pathsIn(item.items);
    if (item.sort === 'list') for (const row of item.rows) yield* pathsIn(row.items);
  }
}
