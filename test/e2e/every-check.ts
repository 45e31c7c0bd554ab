// The running product and its pages for one file of tests that look at screens with every check there is, and that look.
import { after, before } from 'node:test';
import type { Page } from 'playwright-core';
import { CHECKS, lookWith } from './a11y-checks.js';
import type { Check } from './a11y-checks.js';
import { pagesWithEar, startProduct } from './a11y-support.js';
import type { FormLanguage, Product } from './a11y-support.js';
import type { ExposedTree } from './a11y-tree.js';
import { secondOpinion } from './second-opinion.js';

export interface LookedAt {
  readonly siteUrl: string;
  /** One that carries what the checks ask. */
  newPage(): Promise<Page>;
}

/** Started before the first test of the file, stopped after the last: used in tests and their hooks only. */
export function productToLookAt(): LookedAt {
  const running = { product: notStarted<Product>(), newPage: notStarted<() => Promise<Page>>() };
  before(async () => {
    const product = await startProduct();
    const newPage = await pagesWithEar(product);
    Object.assign(running, { product: () => product, newPage: () => newPage });
  });
  after(() => running.product().stop());
  return {
    get siteUrl() {
      return running.product().siteUrl;
    },
    newPage: () => running.newPage()(),
  };
}

function notStarted<T>(): () => T {
  return () => {
    throw new Error('the product is not started yet');
  };
}

export interface Looking {
  /** By itself every check there is, in its own languages. */
  readonly checks?: readonly Check[];
  /** Where a list stands with its rows. */
  readonly hasRows: boolean;
}

/** One sentence for each problem that any check or the second engine finds; the controls as they are exposed. */
export async function problemsOn(page: Page, language: FormLanguage, { checks = CHECKS, hasRows }: Looking): Promise<{ readonly problems: readonly string[]; readonly tree: ExposedTree }> {
  const { found, tree } = await lookWith(checks, page, language);
  const second = await secondOpinion(page, hasRows);
  return { problems: [...found.map(([promise, problem]) => `${promise}: ${problem}`), ...second], tree };
}
