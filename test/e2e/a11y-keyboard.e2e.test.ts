// The whole procedure by keyboard alone, in a low window.
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import { startProduct, type Product } from './a11y-support.js';
import { PIXELS, pixelProblems } from './focus-pixels.js';
import { WALK_PROMISES, WALK_SCREENS, walkByKeyboard } from './keyboard-walk.js';
import type { Walked } from './keyboard-walk.js';

describe('the procedure by keyboard alone', () => {
  let product: Product;
  let walked: Walked;
  before(async () => {
    product = await startProduct();
    const page = await product.openForm('fr', { viewport: { width: 640, height: 400 } });
    walked = await walkByKeyboard(page, [[PIXELS, () => pixelProblems(page)]]);
    await page.context().close();
  });
  after(() => product.stop());

  it('ends with a receipt', () => {
    expect(walked.reference).to.match(/\S{6,}/);
    expect(walked.titles).to.have.lengthOf(WALK_SCREENS);
  });
  for (const promise of [...WALK_PROMISES, PIXELS]) {
    it(promise, () => {
      expect(walked.findings.get(promise)).to.deep.equal([]);
    });
  }
});
