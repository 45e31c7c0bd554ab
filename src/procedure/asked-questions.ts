// What a procedure asks, in asking order, with both spellings of an ask (a bare path or an object) brought to one; and the
// notices that stand between.
import type { Path } from '../model/path.js';
import type { AskFile, NoticeFile, ProcedureFile, StepAsk } from '../model/procedure.js';
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
      (step.ask ?? []).flatMap((ask, index) =>
        isNotice(ask) ? [] : [{ ...(typeof ask === 'string' ? { path: ask } : ask), step: step.id, pointer: `/steps/${stepIndex}/ask/${index}` }],
      ),
    )
    .sort((a, b) => position(a.step) - position(b.step));
}

export interface PlacedNotice extends NoticeFile {
  readonly step: string;
  /** How many questions its step asks before it. */
  readonly after: number;
  /** RFC 6901 pointer into procedure.json. */
  readonly pointer: string;
}

/** In the order of the file. */
export function placedNotices({ steps }: ProcedureFile): readonly PlacedNotice[] {
  return steps.flatMap(({ id, ask = [] }, stepIndex) =>
    ask.flatMap((entry, index) => (isNotice(entry) ? [{ ...entry, step: id, after: ask.slice(0, index).filter((each) => !isNotice(each)).length, pointer: `/steps/${stepIndex}/ask/${index}` }] : [])),
  );
}

/** What it asks; of a notice nothing. */
export function pathAsked(entry: StepAsk): Path | undefined {
  if (typeof entry === 'string') return entry;
  return isNotice(entry) ? undefined : entry.path;
}

function isNotice(entry: StepAsk): entry is NoticeFile {
  return typeof entry === 'object' && 'notice' in entry;
}
