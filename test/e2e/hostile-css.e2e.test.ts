// Pages whose own style sheets are rough with everything on them: the form in its shadow root can be read and used as before.
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { focusProblems } from './a11y-stops.js';
import { arrive, byId, drawn, PRIMARY, startProduct, SUMMARY, type Product } from './a11y-support.js';

const SHEETS: Readonly<Record<string, string>> = {
  'resets everything': '* { all: unset; }',
  'hides labels and controls': 'label { display: none !important; } input, select, textarea, button, legend, fieldset { display: none !important; }',
  'has small rems': 'html { font-size: 10px; }',
  'has giant rems': 'html { font-size: 40px; }',
  'has giant text': 'body { font-size: 40px; font-weight: 900; font-style: italic; color: #dddddd; }',
  'shouts, spaced and crammed': 'body { text-transform: uppercase; letter-spacing: .3em; line-height: 1; text-align: right; text-indent: 3em; white-space: nowrap; }',
  'hides the focus': '*:focus, *:focus-visible { outline: none !important; box-shadow: none !important; }',
  'floats and squeezes its children': 'main > * { float: left; max-width: none; position: static; opacity: 1; } input { width: 3px !important; height: 3px !important; appearance: none; }',
  'does all of this': `* { all: unset; } label, input { display: none !important; } html { font-size: 10px; }
    body { font-size: 40px; text-transform: uppercase; letter-spacing: .3em; line-height: 1; text-align: right; text-indent: 3em; white-space: nowrap; } *:focus { outline: none !important; }`,
};

let product: Product;
before(async () => {
  product = await startProduct();
});
after(() => product.stop());

describe('a page that', () => {
  for (const [does, content] of Object.entries(SHEETS)) {
    it(`${does}: the form is read and used as before`, async () => {
      const page = await product.newPage({ bypassCSP: true });
      await page.goto(`${product.siteUrl}/embed/`);
      await page.locator('gov-form h1').waitFor();
      await page.addStyleTag({ content });
      const problems: string[] = [];
      for (const [screen, go] of SCREENS) {
        await go(page);
        await drawn(page);
        problems.push(...(await problemsAt(page)).map((problem) => `${screen}: ${problem}`));
      }
      expect(problems).to.deep.equal([]);
      await page.context().close();
    });
  }
});

const SCREENS: readonly (readonly [screen: string, go: (page: Page) => Promise<unknown>])[] = [
  ['start', async () => undefined],
  ['choice, wrong', async (page) => {
    await page.locator(byId('device:own')).check();
    await arrive(page, () => page.locator(PRIMARY).click());
    await page.locator(PRIMARY).click();
    await page.locator(SUMMARY).waitFor();
  }],
  ['texts and a date, wrong', async (page) => {
    await page.locator(byId('requester:myself')).check();
    await arrive(page, () => page.locator(PRIMARY).click());
    await arrive(page, () => page.locator('gov-form .actions .secondary').click());
    await page.locator(PRIMARY).click();
    await page.locator(SUMMARY).waitFor();
  }],
];

async function problemsAt(page: Page): Promise<readonly string[]> {
  const focus = [...(await focusProblems(page)).values()].flat();
  const found = await page.evaluate(async () => {
    const { probe } = window;
    const { violations } = await probe.audit();
    return [...violations, ...probe.contrastProblems(), ...probe.borderProblems(), ...probe.targetProblems(), ...probe.layoutProblems()];
  });
  return [...focus, ...found, ...(await page.evaluate(lookProblems))];
}

/** What the page's own words would have of its style sheet. */
function lookProblems(): readonly string[] {
  const root = document.querySelector('gov-form')?.shadowRoot;
  const shown = [...(root?.querySelectorAll<HTMLElement>('h1, label, legend, input, p, a, button, .hint, .error') ?? [])].filter((element) => element.closest('.unseen') === null);
  if (shown.length === 0) return ['there is no form'];
  return shown.flatMap((element) => {
    const { textTransform, textIndent, fontSize, fontStyle, whiteSpace, textAlign } = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    const words = `${element.localName} ${element.id || element.className || (element.textContent ?? '').trim().slice(0, 20)}`;
    return [
      ...(width < 10 || height < 10 ? [`not shown: ${words}`] : []),
      ...(textTransform === 'none' && textIndent === '0px' && fontStyle === 'normal' && whiteSpace === 'normal' && textAlign !== 'right' ? [] : [`in the look of the page: ${words}`]),
      ...(Number.parseFloat(fontSize) < 14 ? [`only ${fontSize}: ${words}`] : []),
    ];
  });
}
