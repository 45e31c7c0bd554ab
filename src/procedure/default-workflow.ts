// The workflow a procedure has when it declares none: each source is offered, then everything is asked, checked and sent.
import type { ProcedureFile } from '../model/procedure.js';
import type { WorkflowState } from '../model/form-model.js';

export function defaultWorkflow({ sources = [], steps }: Pick<ProcedureFile, 'sources' | 'steps'>): readonly WorkflowState[] {
  return [
    ...sources.map(({ id }) => ({ id: `from-${id}`, sort: 'prefill', source: id }) as const),
    { id: 'ask', sort: 'ask', steps: steps.map(({ id }) => id) },
    { id: 'review', sort: 'review' },
    { id: 'submit', sort: 'submit' },
    { id: 'end', sort: 'end' },
  ];
}

/** The steps in the order in which the workflow asks them. */
export function stepsInOrder(workflow: readonly WorkflowState[]): readonly string[] {
  return workflow.flatMap((state) => (state.sort === 'ask' ? state.steps : []));
}
