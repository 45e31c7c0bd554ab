// What no answers were found for, as problems: each with its place and what to do. Judges nothing; the search may just not
// have come there.
import type { Exploration } from '../../checker/explore/explore.js';
import type { ProcedureProblem } from '../../model/error.js';
import type { ProcedureFile } from '../../model/procedure.js';
import { askedQuestions } from '../../procedure/asked-questions.js';
import { inProcedure, problem } from '../../procedure/problem.js';

type Missed = Exploration['targets'][number];

/** A limit that is just kept, or a number of rows, may well be out of reach. */
const NO_MISTAKE = /^(?:limit|rows) /;

export function notReachedProblems({ targets, complete, tries }: Exploration, procedure: ProcedureFile): readonly ProcedureProblem[] {
  const missed = targets.filter((target) => !NO_MISTAKE.test(target.about) && (target.reached === 'never' || isDeadEnd(target)));
  const searched = complete ? '' : ` The search ended after ${tries} forms: --limit tries more.`;
  return missed.map((target) => problem('GF705', inProcedure(pointerOf(target, procedure)), `No valid answers were found ${goalOf(target)}.${searched}`, remedyFor(target)));
}

/** Somebody comes there, and nobody gets past it. */
function isDeadEnd({ about, state, reached }: Missed): boolean {
  return reached === 'seen' && state === 'holds' && about.startsWith('step ');
}

function goalOf({ about, state }: Missed): string {
  const [, sort = '', name = ''] = /^(\w+) (.*)$/.exec(about) ?? [];
  switch (sort) {
    case 'step':
    case 'question':
      return `${state === 'holds' ? 'that lead to' : 'that pass by'} the ${sort} "${name}"`;
    case 'rule':
      return `${state === 'holds' ? 'that keep' : 'that break'} the rule "${name}"`;
    case 'option':
      return `that choose "${state}" at "${name}"`;
    case 'branch':
      return `that take the branch ${Number(state) + 1} of "${name === '' ? 'the form' : name}"`;
    default:
      return `for which the condition at ${name} ${state === 'holds' ? 'holds' : 'does not hold'}`;
  }
}

function remedyFor({ about }: Missed): string {
  const name = /[\w-]+(?=\W*$)/.exec(about)?.[0] ?? 'found';
  return `Fill the form in so by hand. If it works, write the answers to examples/${name}.json: the search then knows them. If not, correct what stands here.`;
}

function pointerOf({ about }: Missed, procedure: ProcedureFile): string {
  const [, sort = '', name = ''] = /^(\w+) (.*)$/.exec(about) ?? [];
  const step = procedure.steps.findIndex(({ id }) => id === name);
  const rule = (procedure.rules ?? []).findIndex(({ id }) => id === name);
  const asked = askedQuestions(procedure).find(({ path }) => path === name);
  if (sort === 'step' && step >= 0) return `/steps/${step}/when`;
  if (sort === 'rule' && rule >= 0) return `/rules/${rule}/check`;
  return asked === undefined ? '' : `${asked.pointer}${sort === 'question' ? '/when' : ''}`;
}
