// What is said of questions for which the schema lets nothing stand wherever they would be asked: of each, or of their step
// where none of it is left. Findings of GF192 and GF193.
import { liesIn } from '../../model/path.js';
import type { Path } from '../../model/path.js';
import type { AskedQuestion } from '../asked-places.js';
import { closedQuestions } from '../proof/closed-questions.js';
import type { Closure } from '../proof/closures.js';
import type { Finding } from '../rule.js';
import type { Subject } from '../subject.js';
import { SCHEMA_FILE } from '../written-schemas.js';

export interface ClosedBySchema {
  readonly questions: readonly Finding[];
  readonly steps: readonly Finding[];
}

const known = new WeakMap<Subject, ClosedBySchema>();

export function closedBySchema(subject: Subject): ClosedBySchema {
  const found = known.get(subject) ?? findClosed(subject);
  known.set(subject, found);
  return found;
}

function findClosed(subject: Subject): ClosedBySchema {
  const closed = closedQuestions(subject);
  const steps: Finding[] = [];
  const questions: Finding[] = [];
  for (const [index, { id, when, ask = [] }] of subject.procedure.steps.entries()) {
    const inStep = subject.questions.filter(({ step }) => step === id);
    const found = inStep.flatMap((question) => {
      const closure = closed.get(question.pattern);
      return closure === undefined || readsClosed(subject, question, closed) ? [] : [{ question, closure }];
    });
    const [first] = found;
    const isWhole = first !== undefined && when !== undefined && found.length === inStep.length && !ask.some((each) => typeof each === 'object' && 'notice' in each);
    if (isWhole) steps.push(sayOfStep({ id, when, pointer: `/steps/${index}/when` }, found));
    else questions.push(...[...new Map(found.map((each) => [each.closure.place, each])).values()].map(({ closure }) => sayOfQuestion(found.filter((each) => each.closure.place === closure.place))));
  }
  return { questions, steps };
}

interface Found {
  readonly question: AskedQuestion;
  readonly closure: Closure;
}

/** It only follows from another that never comes. */
function readsClosed({ expressions }: Subject, { pattern, step }: AskedQuestion, closed: ReadonlyMap<Path, Closure>): boolean {
  return expressions.some(({ sort, owner, reads }) => ((sort === 'step' && owner === step) || (sort === 'question' && liesIn(pattern, owner))) && reads.some((each) => closed.has(each)));
}

const REMEDY = 'Compare the condition with the "if" of the schema: perhaps its "then" and "else" are the wrong way round.';

function sayOfStep({ id, when, pointer }: { readonly id: string; readonly when: string; readonly pointer: string }, found: readonly Found[]): Finding {
  const places = [...new Map(found.map(({ closure }) => [closure.place, closure])).values()];
  const names = places.map(({ place }) => `"${place}"`).join(', ');
  return {
    file: 'procedure.json',
    pointer,
    about: id,
    message: `No answers lead to the step "${id}": where "${when.trim()}" holds, the schema lets nothing stand at ${names}.`,
    remedy: REMEDY,
    related: places.map((closure) => ({ file: SCHEMA_FILE, pointer: closure.pointer })),
  };
}

function sayOfQuestion(found: readonly Found[]): Finding {
  const [first, ...more] = found;
  if (first === undefined) throw new RangeError('A finding is about a question.');
  const { question: { ask, step, pattern }, closure } = first;
  const name = more.length === 0 ? pattern : closure.place;
  return {
    file: 'procedure.json',
    pointer: ask.when === undefined ? ask.pointer : `${ask.pointer}/when`,
    about: name,
    message: `No answers lead to the question "${name}" in the step "${step}": where its conditions hold, the schema lets nothing stand at "${closure.place}".`,
    remedy: REMEDY,
    related: [{ file: SCHEMA_FILE, pointer: closure.pointer }],
  };
}
