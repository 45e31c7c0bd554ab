// The pages a workflow leads through, in order, and the names by which drafts and the machine know them.
import type { FormModel, WorkflowState } from '../model/form-model.js';

/** `step:<id>`, `source:<id>` or `review`: also the position a draft stores. */
export type PageId = string;

export const stepPage = (step: string): PageId => `step:${step}`;
const sourcePage = (source: string): PageId => `source:${source}`;
export const START: PageId = 'start';
export const REVIEW: PageId = 'review';

/** What a page is about; `undefined` for a name that is no page. */
export function pageSubject(page: PageId): { readonly sort: 'step' | 'source'; readonly id: string } | undefined {
  const [sort, id] = page.split(':');
  return id !== undefined && (sort === 'step' || sort === 'source') ? { sort, id } : undefined;
}

/** Every page before the review, in the order of the workflow. */
export function pagesOf(model: FormModel): readonly PageId[] {
  return model.workflow.flatMap(pagesOfState);
}

function pagesOfState(state: WorkflowState): readonly PageId[] {
  if (state.sort === 'ask') return state.steps.map(stepPage);
  return state.sort === 'prefill' ? [sourcePage(state.source)] : [];
}
