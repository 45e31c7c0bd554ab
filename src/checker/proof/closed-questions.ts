// Questions for which the schema lets nothing stand wherever their own conditions hold. Said only where it is proven.
import { liesIn } from '../../model/path.js';
import type { Path } from '../../model/path.js';
import type { Subject } from '../subject.js';
import { closuresAlong } from './closures.js';
import type { Closure } from './closures.js';
import { claimsGuarding } from './guards.js';
import { areNever } from './never.js';
import { groundsOf } from './outcomes.js';

const known = new WeakMap<Subject, ReadonlyMap<Path, Closure>>();

/** By the pattern of the question. One whose own conditions never hold is not among them: that is another mistake. */
export function closedQuestions(subject: Subject): ReadonlyMap<Path, Closure> {
  const found = known.get(subject) ?? new Map(subject.questions.flatMap(({ pattern }) => {
    const closure = closing(subject, pattern);
    return closure === undefined ? [] : [[pattern, closure] as const];
  }));
  known.set(subject, found);
  return found;
}

function closing({ document, model, today }: Subject, pattern: Path): Closure | undefined {
  const own = claimsGuarding(model, pattern);
  const closures = own.length === 0 ? [] : closuresAlong(document, pattern);
  if (closures.length === 0) return undefined;
  const grounds = groundsOf(document, today);
  // What is closed by itself is a side that never applies: GF194.
  const found = closures.find(({ claim }) => areNever(model, grounds, [claim, ...own]) && !areNever(model, grounds, [claim]));
  return found === undefined || areNever(model, grounds, own) ? undefined : found;
}

/** Answers, groups and lists of which no question ever comes. */
export function closedPlaces(subject: Subject): ReadonlySet<Path> {
  const { document, model, questions, today } = subject;
  const closed = closedQuestions(subject);
  const places = [...new Set([...closed.values()].map(({ place }) => place))];
  const comes = (pattern: Path): boolean => !closed.has(pattern) && !areNever(model, groundsOf(document, today), claimsGuarding(model, pattern));
  return new Set([...closed.keys(), ...places.filter((place) => !questions.some(({ pattern }) => liesIn(pattern, place) && comes(pattern)))]);
}
