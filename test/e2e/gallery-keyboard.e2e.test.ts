// Every kind of question in all its states by keyboard alone: what Tab comes to, how it shows, and that each control
// does with keys what it is there for.
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { blockExamples } from '../../demo/gallery/block-examples.js';
import { composedExamples, kindExamples } from '../../src/fields/kind-examples.js';
import { FOCUS_PROMISES, focusProblems } from './a11y-stops.js';
import { startProduct, type Product } from './a11y-support.js';
import { keyProblems } from './gallery-keys.js';

const LANGUAGE = 'de';
/** Kinds that take another sort of control for other options: each of their examples is looked at; of the others the first. */
const SEVERAL_SORTS = ['choice', 'choices'];
const shown = Object.entries({ ...kindExamples, ...composedExamples, ...blockExamples }).flatMap(([kind, examples]) => examples.slice(0, SEVERAL_SORTS.includes(kind) ? examples.length : 1).map(({ name }) => ({ kind, name })));

let product: Product;
let page: Page;
before(async () => {
  product = await startProduct();
  page = await product.newPage({ viewport: { width: 640, height: 480 } });
});
after(() => product.stop());

async function show(kind: string, example: string): Promise<void> {
  await page.goto(`${product.siteUrl}/gallery/?${new URLSearchParams({ kind, example, moment: 'asked', lang: LANGUAGE }).toString()}`);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
}

describe('the gallery by keyboard alone', () => {
  for (const { kind, name } of shown) {
    it(`${kind}, ${name}: the same stops forwards and backwards, each seen and uncovered; every control is worked by keys`, async () => {
      await show(kind, name);
      const found = await focusProblems(page);
      const stops = FOCUS_PROMISES.flatMap((promise) => found.get(promise) ?? [`not looked at: ${promise}`]);
      expect([...stops, ...(await keyProblems(page))]).to.deep.equal([]);
    });
  }
});
