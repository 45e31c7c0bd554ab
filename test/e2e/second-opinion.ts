// What the second engine of rules finds on a page, but for what is no fault here. Each problem is one sentence.
import type { Page } from 'playwright-core';
import type {} from './gallery-ear.js';

/** Where a list stands with its rows. */
const AMONG_ROWS = [
  { rule: 'fieldset_label_valid', reason: 'Rows ask the same questions: their groups are told apart by the name of the row around them. That no two groups within one are called alike is held by the structure’s own check.' },
] as const;

/** @param page one of `pagesWithEar` */
export async function secondOpinion(page: Page, hasRows: boolean): Promise<readonly string[]> {
  const found = await page.evaluate(() => window.ear.secondOpinion());
  return found.filter((problem) => !hasRows || !AMONG_ROWS.some(({ rule }) => problem.startsWith(`${rule}: `)));
}
