// `render="light"`: the first example of every kind of question, as it is asked and with its errors, under every accessibility
// check there is, where the form stands in the page's own tree.
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { formsOf, galleryKinds } from '../../demo/gallery/gallery-examples.js';
import type { Shown } from '../../demo/gallery/gallery-examples.js';
import { CHECKS, inEvery, lookWith } from './a11y-checks.js';
import { drawn, pagesWithEar, startProduct, type Product } from './a11y-support.js';
import { secondOpinion } from './second-opinion.js';

const LANGUAGE = 'de';

let product: Product;
let page: Page;
before(async () => {
  product = await startProduct();
  page = await (await pagesWithEar(product))();
});
after(() => product.stop());

async function show({ kind, name, moment }: Shown): Promise<void> {
  await page.goto(`${product.siteUrl}/gallery/?${new URLSearchParams({ kind, example: name, moment, lang: LANGUAGE, render: 'light' }).toString()}`);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  await page.locator('gov-form #heading').waitFor();
  await drawn(page);
}

describe('the gallery in the page’s own tree', () => {
  for (const kind of galleryKinds) {
    it(`${kind}: no check finds anything`, async () => {
      const [first] = formsOf(kind);
      const problems: string[] = [];
      for (const form of formsOf(kind).filter(({ name }) => name === first?.name)) {
        await show(form);
        expect(await page.evaluate(() => document.querySelector('gov-form')?.shadowRoot)).to.equal(null);
        const { found, tree } = await lookWith(inEvery(CHECKS), page, LANGUAGE);
        problems.push(...[...found.map(([promise, problem]) => `${promise}: ${problem}`), ...(await secondOpinion(page, kind === 'list'))].map((problem) => `${form.moment}: ${problem}`));
        if (kind !== 'kept') expect(tree.controls).to.have.length.above(0);
      }
      expect(problems).to.deep.equal([]);
    });
  }
});
