// Every kind of question in all its states by keyboard alone: what Tab comes to, how it shows, and that each control
// does with keys what it is there for.
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { formsOf, galleryKinds } from '../../demo/gallery/gallery-examples.js';
import { FOCUS_PROMISES, focusProblems } from './a11y-stops.js';
import { startProduct, type Product } from './a11y-support.js';
import { pixelProblems } from './focus-pixels.js';
import { keyProblems } from './gallery-keys.js';
import { placeOf, showGallery } from './gallery-shown.js';

const LANGUAGE = 'de';
/** Kinds that take another sort of control for other options: each of their examples is looked at; of the others the first. */
const SEVERAL_SORTS: readonly string[] = ['choice', 'choices', 'list', 'same-as'];
const shown = galleryKinds.flatMap((kind) => {
  const [first, ...others] = formsOf(kind).filter(({ moment }) => !moment.endsWith('checked'));
  return [...(first === undefined ? [] : [first]), ...others.filter(({ moment }) => moment === 'row' || SEVERAL_SORTS.includes(kind))];
});

let product: Product;
let page: Page;
before(async () => {
  product = await startProduct();
  page = await product.newPage({ viewport: { width: 640, height: 480 } });
});
after(() => product.stop());

describe('the gallery by keyboard alone', () => {
  for (const form of shown) {
    it(`${form.kind}, ${form.name}, ${form.moment}: the same stops forwards and backwards, each seen, by its pixels too, and uncovered; every control is worked by keys`, async () => {
      await showGallery(page, product.siteUrl, placeOf(form, { lang: LANGUAGE }));
      const found = await focusProblems(page);
      const stops = FOCUS_PROMISES.flatMap((promise) => found.get(promise) ?? [`not looked at: ${promise}`]);
      expect([...stops, ...(await pixelProblems(page)), ...(await keyProblems(page, form.kind !== 'kept'))]).to.deep.equal([]);
    });
  }
});
