// What a procedure asks, in asking order, with both spellings of an ask (a bare path or an object) brought to one.
import type { AskFile, ProcedureFile } from '../model/procedure.js';
import { defaultWorkflow, stepsInOrder } from './default-workflow.js';

export interface Ask extends AskFile {
  readonly step: string;
  /** RFC 6901 pointer to the ask in procedure.json. */
  readonly pointer: string;
}

export function askedQuestions(procedure: ProcedureFile): readonly Ask[] {
  const order = stepsInOrder(procedure.workflow ?? defaultWorkflow(procedure));
  const position = (id: string) => order.indexOf(id);
  return procedure.steps
    .flatMap((step, stepIndex) =>
      (step.ask ?? []).map((ask, index) => ({
        ...(typeof ask === 'string' ? { path: ask } : ask),
        step: step.id,
        pointer: `/steps/${stepIndex}/ask/${index}`,
      })),
    )
    .sort((a, b) => position(a.step) - position(b.step));
}
