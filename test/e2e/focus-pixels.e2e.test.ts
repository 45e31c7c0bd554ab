// Where the focus is, as it is painted, at every stop of every kind of question.
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { startProduct, type Product } from './a11y-support.js';
import { PIXELS, pixelProblems } from './focus-pixels.js';
import { FORMS_BY_KEYBOARD, placeOf, showGallery } from './gallery-shown.js';

/** Each sort of control there is, of which the others are made. */
const SORTS: readonly string[] = ['text', 'long-text', 'choice', 'choices', 'rating', 'country', 'documents', 'list'];
const COLOURS = [{ colorScheme: 'dark' }, { forcedColors: 'active' }, { contrast: 'more' }, { contrast: 'more', colorScheme: 'dark' }] as const;

let product: Product;
let page: Page;
before(async () => {
  product = await startProduct();
  page = await product.newPage({ viewport: { width: 640, height: 480 } });
});
after(() => product.stop());

describe(PIXELS, () => {
  for (const form of FORMS_BY_KEYBOARD) {
    it(`${form.kind}, ${form.name}, ${form.moment}`, async () => {
      await showGallery(page, product.siteUrl, placeOf(form, { lang: 'de' }));
      expect(await pixelProblems(page)).to.deep.equal([]);
    });
  }
});

describe('the focus under other colours', () => {
  after(() => page.emulateMedia({ colorScheme: null, forcedColors: null, contrast: null }));

  for (const media of COLOURS) {
    it(`is painted at every stop with ${JSON.stringify(media)}`, async () => {
      await page.emulateMedia({ colorScheme: null, forcedColors: null, contrast: null, ...media });
      const found: string[] = [];
      for (const form of FORMS_BY_KEYBOARD.filter(({ kind }) => SORTS.includes(kind))) {
        await showGallery(page, product.siteUrl, placeOf(form, { lang: 'de' }));
        found.push(...(await pixelProblems(page)).map((problem) => `${form.name}, ${problem}`));
      }
      expect(found).to.deep.equal([]);
    });
  }
});
