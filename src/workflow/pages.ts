// The pages a workflow leads through, in order, and the names by which drafts and the machine know them.
import type { FormModel, WorkflowState } from '../model/form-model.js';

/** `step:<id>`, `source:<id>`, `tasks` or `review`: also the position a draft stores. */
export type PageId = string;

export const stepPage = (step: string): PageId => `step:${step}`;
const sourcePage = (source: string): PageId => `source:${source}`;
export const START: PageId = 'start';
export const REVIEW: PageId = 'review';
export const TASKS: PageId = 'tasks';

/** What a page is about; `undefined` for a name that is no page. */
export function pageSubject(page: PageId): { readonly sort: 'step' | 'source'; readonly id: string } | undefined {
  const [sort, id] = page.split(':');
  return id !== undefined && (sort === 'step' || sort === 'source') ? { sort, id } : undefined;
}

/** Every page before the review, in the order of the workflow. */
export function pagesOf(model: FormModel): readonly PageId[] {
  return chainsOf(model).flatMap(({ pages }) => pages);
}

/** Pages that lead on to one another, and where the first leads back to and the last leads on to. */
export interface Chain {
  readonly pages: readonly PageId[];
  readonly before: PageId;
  readonly after: PageId;
}

/** One for all; where there is a task list: one to the list, the list, and one for each task, from the list and back to it. */
export function chainsOf({ workflow, tasks }: FormModel): readonly Chain[] {
  const pages = workflow.flatMap(pagesOfState);
  if (tasks === undefined) return [{ pages, before: START, after: REVIEW }];
  const first = pages.filter((page) => pageSubject(page)?.sort !== 'step');
  return [
    { pages: [...first, TASKS], before: START, after: REVIEW },
    ...tasks.flatMap((section) => section.tasks).map(({ steps }) => ({ pages: steps.map(stepPage), before: TASKS, after: TASKS })),
  ];
}

function pagesOfState(state: WorkflowState): readonly PageId[] {
  if (state.sort === 'ask') return state.steps.map(stepPage);
  return state.sort === 'prefill' ? [sourcePage(state.source)] : [];
}
