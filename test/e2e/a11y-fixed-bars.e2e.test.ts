// A page with a bar fixed at its top, whose height it has told the form: what has the focus is never under it.
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { FOCUS_PROMISES, focusProblems } from './a11y-stops.js';
import { arrive, byId, drawn, PRIMARY, SECONDARY, startProduct, SUMMARY, type Product } from './a11y-support.js';

const BAR = `body::before { content: 'The bar of the page'; position: fixed; inset: 0 0 auto 0; block-size: 90px; background: #fff; z-index: 9 }
  body { padding-block-start: 90px }`;
const HEIGHT = 'gov-form { --gov-form-scroll-padding: 100px }';
let product: Product;
before(async () => {
  product = await startProduct();
});
after(() => product.stop());

async function atMistakes(style: string): Promise<Page> {
  const page = await product.newPage({ bypassCSP: true, viewport: { width: 640, height: 400 } });
  await page.goto(`${product.siteUrl}/en/`);
  await page.locator('gov-form h1').waitFor();
  await page.addStyleTag({ content: style });
  await page.locator(byId('device:own')).check();
  await arrive(page, () => page.locator(PRIMARY).click());
  await page.locator(byId('requester:bank')).check();
  await arrive(page, () => page.locator(PRIMARY).click());
  await arrive(page, () => page.locator(SECONDARY).click());
  await page.locator(PRIMARY).click();
  await page.locator(SUMMARY).waitFor();
  await drawn(page);
  return page;
}

/** The bar is no element of its own: what is under it cannot be told by asking what is at a place. */
async function underBar(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  const stops = await page.evaluate(() => window.probe.tabStops().length);
  await page.evaluate(() => window.probe.focusFirstStop());
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let pressed = 0; pressed < stops - 1; pressed += 1) {
      await page.keyboard.press(key);
      await drawn(page);
      const problem = await page.evaluate(() => {
        const focused = document.activeElement?.shadowRoot?.activeElement;
        const top = focused?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
        return top < 90 ? `${focused?.localName ?? ''} ${focused?.id ?? ''} ${focused?.textContent?.trim().slice(0, 30) ?? ''} at ${top}` : '';
      });
      if (problem !== '') found.push(`${key}: ${problem}`);
    }
  }
  return found;
}

describe('a page with a bar fixed at its top', () => {
  it('that tells its height: what has the focus is never under the bar, forwards and backwards', async () => {
    const page = await atMistakes(`${BAR} ${HEIGHT}`);
    expect(await underBar(page)).to.deep.equal([]);
    expect((await focusProblems(page)).get(FOCUS_PROMISES[0])).to.deep.equal([]);
    await page.context().close();
  });

  it('that does not tell it would be noticed', async () => {
    const page = await atMistakes(BAR);
    expect(await underBar(page)).to.not.deep.equal([]);
    await page.context().close();
  });
});
