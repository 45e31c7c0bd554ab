// `render="light"`: the first example of every kind of question, as it is asked and with its errors, under every accessibility
// check there is, where the form stands in the page's own tree.
import { before, describe, it } from 'node:test';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { formsOf, galleryKinds } from '../../demo/gallery/gallery-examples.js';
import type { Shown } from '../../demo/gallery/gallery-examples.js';
import { CHECKS, inEvery } from './a11y-checks.js';
import { drawn } from './a11y-support.js';
import { problemsOn, productToLookAt } from './every-check.js';
import { placeOf, showGallery } from './gallery-shown.js';

const LANGUAGE = 'de';

const product = productToLookAt();

async function show(page: Page, shown: Shown): Promise<void> {
  await showGallery(page, product.siteUrl, placeOf(shown, { lang: LANGUAGE, render: 'light' }));
  await page.locator('gov-form #heading').waitFor();
  await drawn(page);
}

describe('the gallery in the page’s own tree', () => {
  let page: Page;
  before(async () => {
    page = await product.newPage();
  });

  for (const kind of galleryKinds) {
    it(`${kind}: no check finds anything`, async () => {
      const [first] = formsOf(kind);
      const problems: string[] = [];
      for (const form of formsOf(kind).filter(({ name }) => name === first?.name)) {
        await show(page, form);
        expect(await page.evaluate(() => document.querySelector('gov-form')?.shadowRoot)).to.equal(null);
        const seen = await problemsOn(page, LANGUAGE, { checks: inEvery(CHECKS), hasRows: kind === 'list' });
        problems.push(...seen.problems.map((problem) => `${form.moment}: ${problem}`));
        if (kind !== 'kept') expect(seen.tree.controls).to.have.length.above(0);
      }
      expect(problems).to.deep.equal([]);
    });
  }
});
