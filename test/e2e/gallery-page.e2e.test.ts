// The gallery's own page, on which several forms stand beside what is said of them: in order like any other page.
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { textLanguageProblems } from './a11y-languages.js';
import { LANGUAGES, startProduct, type Product } from './a11y-support.js';
import { showGallery } from './gallery-shown.js';

/** A text, a group of options, a group that is asked as one thing, lists, a place like another, and what stands among questions. */
const KINDS = ['text', 'choice', 'person', 'list', 'list-pages', 'same-as', 'fixed', 'notice', 'help', 'calculated'] as const;
const THEMES = ['light', 'dark'] as const;

let product: Product;
let page: Page;
before(async () => {
  product = await startProduct();
  page = await product.newPage();
});
after(() => product.stop());

function formNames(): Promise<readonly string[]> {
  return page.evaluate(() => [...document.querySelectorAll('gov-form')].map(({ shadowRoot }) => shadowRoot?.getElementById('heading')?.textContent.trim() ?? ''));
}

describe('the name of a month', () => {
  for (const width of [900, 320]) {
    it(`is seen whole in its box, on a page ${width} px wide`, async () => {
      await page.setViewportSize({ width, height: 700 });
      await showGallery(page, product.siteUrl, { kind: 'date', example: 'birth-date', moment: 'asked', lang: 'fr' });
      const month = page.getByLabel('Mois').first();
      const empty = await month.evaluate((box) => box.clientWidth);
      await month.fill('septembre');
      expect(await month.evaluate((box) => box.scrollWidth - box.clientWidth)).to.be.at.most(1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).to.equal(width);
      await month.fill('9');
      expect(await month.evaluate((box) => box.clientWidth)).to.equal(empty);
    });
  }
  after(() => page.setViewportSize({ width: 1280, height: 720 }));
});

for (const language of LANGUAGES) {
  describe(`the gallery's page in ${language}`, () => {
    for (const kind of KINDS) {
      for (const theme of THEMES) {
        it(`${kind}, ${theme}: no finding, and no two forms of one name`, async () => {
          await showGallery(page, product.siteUrl, { kind, lang: language, theme });
          const { violations, passes } = await page.evaluate(() => window.probe.audit());
          const structure = await page.evaluate((own) => window.probe.structureProblems(own), language);
          const contrast = await page.evaluate(() => window.probe.contrastProblems());
          const names = await formNames();
          expect([...violations, ...structure, ...contrast, ...(await textLanguageProblems(page))]).to.deep.equal([]);
          expect(passes).to.be.greaterThan(20);
          expect(names.length).to.be.greaterThan(1);
          expect(new Set(names)).to.have.lengthOf(names.length);
        });
      }
    }
  });
}
