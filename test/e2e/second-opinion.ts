// What the second engine of rules finds on a page, but for what is no fault here. Each problem is one sentence.
import type { Page } from 'playwright-core';
import { DARKNESS, emulated } from './a11y-checks.js';
import type {} from './gallery-ear.js';

/** Where a list stands with its rows. */
const AMONG_ROWS = [
  { rule: 'fieldset_label_valid', reason: 'Rows ask the same questions: their groups are told apart by the name of the row around them. That no two groups within one are called alike is held by the structure’s own check.' },
] as const;

/** By day and by night. @param page one of `pagesWithEar` */
export async function secondOpinion(page: Page, hasRows: boolean): Promise<readonly string[]> {
  const found = async (): Promise<readonly string[]> =>
    (await page.evaluate(() => window.ear.secondOpinion())).filter((problem) => !hasRows || !AMONG_ROWS.some(({ rule }) => problem.startsWith(`${rule}: `)));
  return [...(await found()), ...(await emulated(page, DARKNESS, found)).map((problem) => `in the dark: ${problem}`)];
}
