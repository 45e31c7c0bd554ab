// Whether the workflow asks every step once and every path ends in a receipt. GF116 workflow, GF117 empty step, GF118 repeated id.
import type { ProcedureProblem } from '../model/error.js';
import { liesIn } from '../model/path.js';
import type { CheckedProcedure, ProcedureFile } from '../model/procedure.js';
import { pathAsked } from './asked-questions.js';
import { defaultWorkflow, stepsInOrder } from './default-workflow.js';
import { suggesting } from './nearest-name.js';
import { inProcedure, problem, repeated } from './problem.js';

export function checkWorkflow(checked: CheckedProcedure): readonly ProcedureProblem[] {
  const { procedure } = checked;
  return [...checkStates(procedure), ...checkSteps(procedure), ...checkEnd(procedure), ...emptySteps(checked), ...repeatedIds(checked)];
}

function checkStates(procedure: ProcedureFile): readonly ProcedureProblem[] {
  const steps = new Set(procedure.steps.map(({ id }) => id));
  const sources = new Set((procedure.sources ?? []).map(({ id }) => id));
  return (procedure.workflow ?? []).flatMap((state, index) => {
    if (state.sort === 'ask') {
      return state.steps.flatMap((id, at) =>
        steps.has(id) ? [] : [problem('GF116', inProcedure(`/workflow/${index}/steps/${at}`), `The workflow asks the step "${id}", which does not exist.`, suggesting(id, steps, 'Correct the id or add the step.'))],
      );
    }
    if (state.sort === 'prefill' && !sources.has(state.source)) {
      return [problem('GF116', inProcedure(`/workflow/${index}/source`), `The workflow offers the source "${state.source}", which does not exist.`, suggesting(state.source, sources, 'Correct the id or add the source.'))];
    }
    return [];
  });
}

function checkSteps(procedure: ProcedureFile): readonly ProcedureProblem[] {
  const order = stepsInOrder(procedure.workflow ?? defaultWorkflow(procedure));
  const twice = repeated(order, (id) => id).filter(({ entry }) => !isRepeated(procedure, entry)).map(({ entry }) => problem('GF116', inProcedure('/workflow'), `The workflow asks the step "${entry}" twice.`, 'Ask each step once.'));
  const offered = (procedure.workflow ?? []).flatMap((state) => (state.sort === 'prefill' ? [state.source] : []));
  const offeredTwice = repeated(offered, (id) => id).map(({ entry }) => problem('GF116', inProcedure('/workflow'), `The workflow offers the source "${entry}" twice.`, 'Offer each source once.'));
  const never = procedure.steps.flatMap(({ id }, index) =>
    order.includes(id) ? [] : [problem('GF116', inProcedure(`/steps/${index}`), `No state of the workflow asks the step "${id}".`, 'Add it to a state of sort "ask", or remove the step.')],
  );
  return [...twice, ...offeredTwice, ...never];
}

/** A citizen must be able to check everything before it is sent, and to see that it was (WCAG 3.3.6). */
function checkEnd(procedure: ProcedureFile): readonly ProcedureProblem[] {
  const sorts = (procedure.workflow ?? defaultWorkflow(procedure)).map(({ sort }) => sort);
  const ends = ['review', 'submit', 'end'];
  if (sorts.slice(-3).join() === ends.join() && !sorts.slice(0, -3).some((sort) => ends.includes(sort))) return [];
  return [problem('GF116', inProcedure('/workflow'), 'The workflow does not end in review, submit, end.', 'Let its last three states be of the sorts "review", "submit" and "end", in this order.')];
}

function emptySteps({ procedure, texts }: CheckedProcedure): readonly ProcedureProblem[] {
  return procedure.steps.flatMap(({ id, ask = [] }, index) => {
    const words = Object.values(texts).some(({ steps }) => steps?.[id]?.title !== undefined);
    const paths = ask.flatMap((entry) => pathAsked(entry) ?? []);
    // What is said of a member of a group that is asked as a whole makes nothing more to ask.
    const [only, ...more] = paths.filter((path) => !paths.some((whole) => whole !== path && liesIn(path, whole)));
    const isItsQuestion = more.length === 0 && paths.length === ask.length && only !== undefined && !Object.values(texts).some(({ questions }) => questions?.[only]?.body !== undefined);
    if (isItsQuestion || words) return [];
    const why = only === undefined || more.length > 0 ? `it asks ${more.length + (only === undefined ? 0 : 1)} questions` : 'its question does not stand there alone';
    return [problem('GF117', inProcedure(`/steps/${index}`), `The step "${id}" has no heading: ${why} and no text titles it.`, `Write a title for steps.${id} in the texts.`)];
  });
}

/** Whether it is found twice says GF118. */
function isRepeated({ steps }: ProcedureFile, id: string): boolean {
  return steps.filter((step) => step.id === id).length > 1;
}

function repeatedIds({ procedure, texts }: CheckedProcedure): readonly ProcedureProblem[] {
  const lists = { steps: procedure.steps, sources: procedure.sources ?? [], rules: procedure.rules ?? [], workflow: procedure.workflow ?? [] };
  return Object.entries(lists).flatMap(([name, list]) =>
    repeated<{ readonly id: string }>(list, ({ id }) => id).map(({ entry, index }) =>
      problem('GF118', inProcedure(`/${name}/${index}/id`), `"${entry.id}" names two entries of "${name}".`, remedyForRepeated(name, list, texts)),
    ),
  );
}

/** Words that nothing has show which name it had. */
function remedyForRepeated(part: string, entries: readonly { readonly id: string }[], texts: CheckedProcedure['texts']): string {
  const ids = new Set(entries.map(({ id }) => id));
  const words = new Set(Object.values(texts).flatMap((file) => (part === 'steps' || part === 'rules' || part === 'sources' ? Object.keys(file[part] ?? {}) : [])).filter((name) => !ids.has(name)));
  const [only, ...more] = words;
  return `${only !== undefined && more.length === 0 ? `There are words for "${only}", which no entry is called. ` : ''}Give each its own id.`;
}
