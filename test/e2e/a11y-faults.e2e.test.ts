// Whether the accessibility checks would notice: one fault at a time is put into a good page, and the check that
// watches for it must speak.
import { after, before, beforeEach, describe, it } from 'node:test';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import type { Fault } from './a11y-page-faults.js';
import { CHECKS } from './a11y-checks.js';
import { FOCUS_PROMISES, focusProblems } from './a11y-stops.js';
import { pixelProblems } from './focus-pixels.js';
import { textLanguageProblems } from './a11y-languages.js';
import { arrive, byId, drawn, PRIMARY, SECONDARY, startProduct, SUMMARY, type Product } from './a11y-support.js';
import { exposedTree, treeProblems } from './a11y-tree.js';

const structure = (page: Page) => page.evaluate(() => window.probe.structureProblems('en'));
const layout = (page: Page) => page.evaluate(() => window.probe.layoutProblems());
const focus = (index: number) => async (page: Page) => (await focusProblems(page)).get(FOCUS_PROMISES[index] ?? FOCUS_PROMISES[0]) ?? [];
const tree = async (page: Page) => treeProblems(page, 'en', await exposedTree(page));

const checked = (promise: string) => async (page: Page) => (await CHECKS.find((check) => check.promise.startsWith(promise))?.problems(page, 'en', await exposedTree(page))) ?? ['no such check'];

type Watch = (page: Page) => Promise<readonly string[]>;

const WATCHED: readonly (readonly [Fault, Watch])[] = [
  ['label without its control', structure],
  ['label without its control', async (page) => (await page.evaluate(() => window.probe.audit())).violations],
  ['id twice', structure],
  ['reference to nothing', structure],
  ['second main heading', structure],
  ['placeholder', structure],
  ['sentence of another language', textLanguageProblems],
  ['error that nothing refers to', tree],
  ['other name than the label', tree],
  ['not required', tree],
  ['not invalid', tree],
  ['pale text', (page) => page.evaluate(() => window.probe.contrastProblems())],
  ['pale border', (page) => page.evaluate(() => window.probe.borderProblems())],
  ['pale text', checked('with more contrast')],
  ['pale border', checked('with more contrast')],
  ['small button', (page) => page.evaluate(() => window.probe.targetProblems())],
  ['too wide', layout],
  ['words out of their box', layout],
  ['one on the other', layout],
  ['tooltip', structure],
  ['tree of its own', structure],
  ['two buttons of one name', structure],
  ['links in another order', structure],
  ['two links to one place', structure],
  ['other words in the summary', structure],
  ['block within a line', checked('the markup')],
  ['seen by its style sheet alone', checked('without any style sheet')],
  ['movement for everybody', checked('nothing moves')],
  ['slow colour', checked('nothing moves')],
  ['no pasting', checked('pasting')],
  ['buttons side by side', checked('what is pressed')],
  ['no outline', focus(1)],
  ['no outline', pixelProblems],
  ['out of the Tab order', focus(0)],
  ['covered', focus(2)],
];

let product: Product;
let page: Page;
before(async () => {
  product = await startProduct();
  page = await product.openForm('en');
  await page.locator(byId('device:own')).check();
  await arrive(page, () => page.locator(PRIMARY).click());
  await page.locator(byId('requester:bank')).check();
  await arrive(page, () => page.locator(PRIMARY).click());
  await arrive(page, () => page.locator(SECONDARY).click());
  await page.locator('gov-form .save:not(:empty)').waitFor();
});
after(() => product.stop());

describe('the checks', () => {
  /** The step comes back by itself, without the fault. */
  beforeEach(async () => {
    await page.reload();
    await page.locator('gov-form .notice:not(.expiry)').waitFor();
    await page.locator(PRIMARY).click();
    await page.locator(SUMMARY).waitFor();
    await drawn(page);
  });

  for (const [fault, watch] of WATCHED) {
    it(`notice: ${fault}`, async () => {
      expect(await watch(page)).to.deep.equal([]);
      await page.evaluate((name) => window.probe.plant(name), fault);
      await drawn(page);
      expect(await watch(page)).to.not.deep.equal([]);
    });
  }
});
