// GF199: a register is offered once everything that it could fill has been asked: the citizen types what the State holds.
import { stepsInOrder } from '../../procedure/default-workflow.js';
import { liesIn } from '../../model/path.js';
import type { Rule } from '../rule.js';

export const lateSource: Rule = {
  code: 'GF199',
  severity: 'warning',
  find: ({ model }) =>
    model.workflow.flatMap((state, index) => {
      if (state.sort !== 'prefill') return [];
      const fields = model.sources.find(({ id }) => id === state.source)?.fields ?? [];
      const earlier = new Set(stepsInOrder(model.workflow.slice(0, index)));
      const isAskedBefore = (path: string) => model.steps.some(({ id, ask }) => earlier.has(id) && ask.some((each) => liesIn(path, each)));
      const late = fields.filter(({ to }) => isAskedBefore(to));
      if (late.length === 0) return [];
      const what = late.length === fields.length ? 'everything that it fills' : late.map(({ to }) => `"${to}"`).join(', ');
      return [{ file: 'procedure.json', pointer: `/workflow/${index}`, about: late[0]?.to ?? '', message: `The source "${state.source}" is offered only after ${what} was asked: citizens will have typed what the register holds.`, remedy: 'Offer the source before the steps that ask for it.' }];
    }),
};
