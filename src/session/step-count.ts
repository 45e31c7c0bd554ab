// How many steps the citizen was told of on arriving at a step, and how many before, where an answer or a register has changed
// their number since. Told on arrival alone, so never while somebody types. Pure.
import { pageSubject, type PageId } from '../workflow/pages.js';
import { progressAt } from './open-pages.js';
import type { StepScreen } from './screen.js';
import type { SessionState, StepCount } from './session-state.js';

/** How far the citizen is, in the task where there are tasks. */
export function progressIn(state: SessionState, step: string): Pick<StepScreen, 'progress' | 'task'> {
  return state.tasks?.progress(state, step) ?? { progress: progressAt(state, step) };
}

/** What is told on arriving at a page. From the start, the list of tasks and the check page one sets out anew. */
export function countAt(state: SessionState, page: PageId): StepCount | undefined {
  const subject = pageSubject(page);
  const last = state.told?.total;
  const total = subject?.sort === 'step' ? progressIn(state, subject.id).progress?.total : last;
  return subject && { total, before: last === total ? undefined : last };
}
