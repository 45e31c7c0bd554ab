// The pages around the form, the form that cannot be shown, and the focus under other colours.
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { wordsIn } from '../../demo/site/words/words.js';
import { FOCUS_PROMISES, focusProblems } from './a11y-stops.js';
import { pixelProblems } from './focus-pixels.js';
import { arrive, byId, drawn, LANGUAGES, PRIMARY, startProduct, type Product } from './a11y-support.js';

const COLOURS = [{ colorScheme: 'dark' }, { forcedColors: 'active' }, { contrast: 'more' }] as const;
const PLAIN = { colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference' } as const;
let product: Product;
let page: Page;
before(async () => {
  product = await startProduct();
  page = await product.newPage();
});
after(() => product.stop());

/** At the window's own width and at 320 px. */
async function problems(): Promise<readonly string[]> {
  await page.setViewportSize({ width: 1100, height: 900 });
  const { violations, passes } = await page.evaluate(() => window.probe.audit());
  const contrast = await page.evaluate(() => window.probe.contrastProblems());
  await page.setViewportSize({ width: 320, height: 640 });
  await drawn(page);
  const narrow = await page.evaluate(() => [...window.probe.layoutProblems(), ...window.probe.targetProblems()]);
  return [...violations, ...contrast, ...narrow, ...(passes > 10 ? [] : [`only ${passes} rules found something to approve`])];
}

describe('the pages around the form', () => {
  const paths = [...LANGUAGES.flatMap((language) => [`/${language}/sign-in/`, `/${language}/behind/`]), '/side-by-side/'];
  for (const path of paths) {
    it(`${path} is in order`, async () => {
      await page.goto(`${product.siteUrl}${path}`);
      for (const form of await page.locator('gov-form').all()) await form.locator('#heading').waitFor();
      expect(await problems()).to.deep.equal([]);
    });
  }
});

describe('a form that cannot be shown', () => {
  before(() => page.route('**/forms/**', (route) => route.fulfill({ status: 404, body: '' })));
  after(() => page.unroute('**/forms/**'));

  for (const language of LANGUAGES) {
    it(`says so in ${language}, and marks what it tells the site's people as English`, async () => {
      await page.goto(`${product.siteUrl}/${language}/`);
      await page.locator('gov-form .failure').waitFor();
      expect(await problems()).to.deep.equal([]);
      expect(await page.evaluate((own) => window.probe.structureProblems(own), language)).to.deep.equal([]);
      expect(await page.locator('gov-form .failure').getAttribute('lang')).to.equal(language);
      expect(await page.locator('gov-form .technical').getAttribute('lang')).to.equal('en');
    });
  }
});

describe('a form whose script does not arrive', () => {
  before(() => page.route('**/*.js', (route) => route.abort()));
  after(() => page.unroute('**/*.js'));

  for (const language of LANGUAGES) {
    it(`leaves what the page put there to be read, in ${language}: a telephone number, the form on paper`, async () => {
      await page.goto(`${product.siteUrl}/${language}/`);
      const { otherWays } = wordsIn(language);
      expect(await page.locator('gov-form').getByText(otherWays).isVisible()).to.equal(true);
      expect(otherWays).to.include('00 00 00 00');
      expect(await page.evaluate(() => customElements.get('gov-form'))).to.equal(undefined);
      // The main heading is the form's own; one in its place would be a second one beside that of a failure.
      expect((await problems()).filter((problem) => !problem.startsWith('page-has-heading-one: '))).to.deep.equal([]);
    });
  }
});

describe('the focus under other colours', () => {
  before(async () => {
    await page.goto(`${product.siteUrl}/fr/`);
    await page.locator(byId('device:own')).check();
    await arrive(page, () => page.locator(PRIMARY).click());
    await page.locator(byId('requester:bank')).check();
  });

  for (const media of COLOURS) {
    it(`is seen at every stop with ${JSON.stringify(media)}`, async () => {
      await page.emulateMedia({ ...PLAIN, ...media });
      const found = await focusProblems(page);
      expect([...FOCUS_PROMISES.flatMap((promise) => found.get(promise) ?? ['not looked at']), ...(await pixelProblems(page))]).to.deep.equal([]);
    });
  }
});
