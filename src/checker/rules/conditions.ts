// What conditions and rules look at. GF163: at no answer. GF164: a rule stands at a question that plays no part in it. GF716: a
// condition at an answer that is asked later.
import { liesIn, patternOf } from '../../model/path.js';
import type { Path } from '../../model/path.js';
import { defaultWorkflow, stepsInOrder } from '../../procedure/default-workflow.js';
import type { Finding, Rule } from '../rule.js';

export const readsNothing: Rule = {
  code: 'GF163',
  severity: 'warning',
  find: ({ expressions }) =>
    expressions.filter(({ reads }) => reads.length === 0).map(({ pointer, text, owner }) => ({
      file: 'procedure.json',
      pointer,
      about: owner,
      message: `"${text.trim()}" reads no answer: it is the same for everybody.`,
      remedy: 'Name the answer that decides, or take the expression out.',
    })),
};

export const ruleElsewhere: Rule = {
  code: 'GF164',
  severity: 'warning',
  find: ({ procedure, expressions }) =>
    (procedure.rules ?? []).flatMap(({ id, on }, index) => {
      const reads = expressions.find(({ sort, owner }) => sort === 'rule' && owner === id)?.reads ?? [];
      // Which reads nothing at all is GF163.
      if (reads.length === 0) return [];
      return on.flatMap((path, at) => (reads.some((read) => meets(read, patternOf(path))) ? [] : [{
        file: 'procedure.json',
        pointer: `/rules/${index}/on/${at}`,
        about: path,
        message: `The rule "${id}" stands at "${path}", which it does not look at: a citizen would correct the wrong answer.`,
        remedy: `Name what the rule looks at: ${[...new Set(reads)].join(', ')}.`,
      }]));
    }),
};

/** In a task list the citizen chooses the order: a task waits for what its conditions read. */
export const readsLater: Rule = {
  code: 'GF716',
  severity: 'warning',
  find: ({ procedure, expressions, questions }) => {
    if (procedure.taskList !== undefined) return [];
    const order = stepsInOrder(procedure.workflow ?? defaultWorkflow(procedure));
    const stepOf = (path: Path): string | undefined => questions.find(({ pattern }) => meets(path, pattern))?.step;
    return expressions.flatMap(({ sort, owner, pointer, reads }): readonly Finding[] => {
      const step = sort === 'step' ? owner : sort === 'question' ? stepOf(owner) : undefined;
      const late = reads.find((read) => step !== undefined && order.indexOf(stepOf(read) ?? step) > order.indexOf(step));
      if (step === undefined || late === undefined) return [];
      return [{
        file: 'procedure.json',
        pointer,
        about: owner,
        message: `The condition reads "${late}", which is asked later, in the step "${stepOf(late) ?? ''}": whoever comes here for the first time is not asked, and has to come back.`,
        remedy: `Ask "${late}" before, or move what depends on it behind the step "${stepOf(late) ?? ''}".`,
      }];
    });
  },
};

function meets(read: Path, on: Path): boolean {
  const bare = read.replace(/\.length$/, '');
  return liesIn(bare, on) || liesIn(on, bare);
}
