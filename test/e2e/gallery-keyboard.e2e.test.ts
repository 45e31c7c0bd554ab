// Every kind of question in all its states by keyboard alone: what Tab comes to, how it shows, and that each control
// does with keys what it is there for.
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { FOCUS_PROMISES, focusProblems } from './a11y-stops.js';
import { startProduct, type Product } from './a11y-support.js';
import { keyProblems } from './gallery-keys.js';
import { FORMS_BY_KEYBOARD, placeOf, showGallery } from './gallery-shown.js';

const LANGUAGE = 'de';

let product: Product;
let page: Page;
before(async () => {
  product = await startProduct();
  page = await product.newPage({ viewport: { width: 640, height: 480 } });
});
after(() => product.stop());

describe('the gallery by keyboard alone', () => {
  for (const form of FORMS_BY_KEYBOARD) {
    it(`${form.kind}, ${form.name}, ${form.moment}: the same stops forwards and backwards, each seen and uncovered; every control is worked by keys`, async () => {
      await showGallery(page, product.siteUrl, placeOf(form, { lang: LANGUAGE }));
      const found = await focusProblems(page);
      const stops = FOCUS_PROMISES.flatMap((promise) => found.get(promise) ?? [`not looked at: ${promise}`]);
      expect([...stops, ...(await keyProblems(page, form.kind !== 'kept'))]).to.deep.equal([]);
    });
  }
});
