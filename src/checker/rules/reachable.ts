// Conditions, questions and steps that no valid answers reach, or that all do. Said only where it is proven. GF190: a
// condition never holds. GF191: it always does. GF192: a question is never asked, GF193: a step or a state never comes,
// because of what else must hold then.
import { claimAt, claimsGuarding, guardsOf } from '../proof/guards.js';
import { closedPlaces, closedQuestions } from '../proof/closed-questions.js';
import { areNever } from '../proof/never.js';
import { groundsOf, outcomes } from '../proof/outcomes.js';
import type { Grounds } from '../proof/outcomes.js';
import type { PlacedExpression } from '../placed-expressions.js';
import { closedBySchema } from './closed-by-schema.js';
import type { Finding, Rule } from '../rule.js';
import type { Subject } from '../subject.js';

interface Judged {
  readonly placed: PlacedExpression;
  readonly never: 'by-itself' | 'by-others' | undefined;
  readonly always: boolean;
}

const judged = new WeakMap<Subject, readonly Judged[]>();

/** Each condition of a step or a question. */
function judge(subject: Subject): readonly Judged[] {
  const known = judged.get(subject);
  if (known !== undefined) return known;
  const grounds = groundsOf(subject.document, subject.today);
  const all = subject.expressions.filter(({ sort, reads }) => (sort === 'step' || sort === 'question' || sort === 'notice') && reads.length > 0).map((placed) => judgeOne(subject, grounds, placed));
  const told = withoutConsequences(subject, all);
  judged.set(subject, told);
  return told;
}

/** What only follows from a condition that never holds by itself is not told again. */
function withoutConsequences(subject: Subject, all: readonly Judged[]): readonly Judged[] {
  const { model } = subject;
  const closed = closedQuestions(subject);
  const never = new Set(all.filter((each) => each.never === 'by-itself').map(({ placed }) => placed.expression));
  const follows = ({ placed }: Judged): boolean => {
    if (placed.reads.some((pattern) => closed.has(pattern))) return true;
    const own = placed.sort === 'question' ? claimsGuarding(model, placed.owner) : [claimAt(placed.expression, '')];
    return [...own, ...[...guardsOf(model, own, 3).values()].flat()].some(({ expression }) => never.has(expression));
  };
  return all.map((each) => (each.never === 'by-others' && follows(each) ? { ...each, never: undefined } : each));
}

function judgeOne(subject: Subject, grounds: Grounds, placed: PlacedExpression): Judged {
  const own = claimAt(placed.expression, placed.sort === 'question' ? placed.owner : '');
  const found = outcomes(grounds, [own]);
  if (found !== undefined && !found.has('T')) return { placed, never: 'by-itself', always: false };
  const together = placed.sort === 'question' ? claimsGuarding(subject.model, placed.owner) : [own];
  // Which asks whether something was answered waits for it, and no more.
  return { placed, never: areNever(subject.model, grounds, together) ? 'by-others' : undefined, always: found !== undefined && !found.has('F') && !placed.text.includes('has(') };
}

function at({ placed: { pointer, owner } }: Judged, message: string, remedy: string): Finding {
  return { file: 'procedure.json', pointer, about: owner, message, remedy };
}

const nameOf = ({ placed: { sort, owner } }: Judged): string => `the ${sort} "${owner}"`;

/** Steps and questions that no answers reach. */
export function neverCome(subject: Subject): { readonly steps: ReadonlySet<string>; readonly questions: ReadonlySet<string> } {
  const never = judge(subject).filter((each) => each.never !== undefined).map(({ placed }) => placed);
  const ownersOf = (sort: string): ReadonlySet<string> => new Set(never.filter((placed) => placed.sort === sort).map(({ owner }) => owner));
  return { steps: ownersOf('step'), questions: new Set([...ownersOf('question'), ...closedPlaces(subject)]) };
}

export const neverHolds: Rule = {
  code: 'GF190',
  severity: 'error',
  find: (subject) =>
    judge(subject).filter(({ never }) => never === 'by-itself').map((each) =>
      at(each, `"${each.placed.text.trim()}" holds for no answers that the schema allows: ${nameOf(each)} never comes.`, 'Compare with values that the answers can have, or take out what only this condition brings.'),
    ),
};

export const alwaysHolds: Rule = {
  code: 'GF191',
  severity: 'warning',
  find: (subject) =>
    judge(subject).filter(({ always }) => always).map((each) =>
      at(each, `"${each.placed.text.trim()}" holds whatever is answered, once it is answered: it decides nothing about ${nameOf(each)}.`, 'Leave the condition out; to wait for an answer, write has(…).'),
    ),
};

export const neverAsked: Rule = {
  code: 'GF192',
  severity: 'error',
  find: (subject) => {
    const all = judge(subject);
    const stopped = new Set(all.filter(({ placed, never }) => placed.sort === 'step' && never !== undefined).map(({ placed }) => placed.owner));
    const stepOf = (pattern: string) => subject.places.find((place) => place.pattern === pattern)?.step ?? '';
    const byOthers = all
      .filter(({ placed, never }) => placed.sort === 'question' && never === 'by-others' && !stopped.has(stepOf(placed.owner)))
      .map((each) => at(each, `No answers lead to ${nameOf(each)} in the step "${stepOf(each.placed.owner)}": "${each.placed.text.trim()}" never holds together with what must hold for it to be asked.`, 'Compare with the conditions of its step, of what it lies in, and of the answers that it reads.'));
    return [...byOthers, ...closedBySchema(subject).questions];
  },
};

export const neverShown: Rule = {
  code: 'GF193',
  severity: 'error',
  find: (subject) => {
    const all = judge(subject).filter(({ never }) => never !== undefined);
    const steps = all.filter(({ placed }) => placed.sort === 'step');
    const hidden = new Set(steps.map(({ placed }) => placed.owner));
    const byOthers = steps.filter(({ never }) => never === 'by-others').map((each) =>
      at(each, `No answers lead to ${nameOf(each)}: "${each.placed.text.trim()}" never holds together with what must hold for the answers that it reads.`, 'Compare with the conditions under which these answers are asked.'),
    );
    return [...byOthers, ...closedBySchema(subject).steps, ...emptyStates(subject, hidden)];
  },
};

/** Of a state with one step, the step says it. */
function emptyStates({ procedure }: Subject, hidden: ReadonlySet<string>): readonly Finding[] {
  return (procedure.workflow ?? []).flatMap((state, index): readonly Finding[] => {
    if (state.sort !== 'ask' || state.steps.length < 2 || !state.steps.every((step) => hidden.has(step))) return [];
    return [{ file: 'procedure.json', pointer: `/workflow/${index}`, message: `Nobody ever reaches the state "${state.id}": none of its steps can come.`, remedy: 'Mend the conditions of its steps, or take the state out.' }];
  });
}
