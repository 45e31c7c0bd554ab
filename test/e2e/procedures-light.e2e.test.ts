// `render="light"` in the demonstration's own pages, whose style sheet has words for buttons, links and notices: a step of each
// procedure, filled in and with its errors, under every accessibility check there is.
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { DEMO_FORMS } from '../../demo/site/forms.js';
import type { DemoForm } from '../../demo/site/forms.js';
import type { ProcedureFile } from '../../src/model/procedure.js';
import { FORMS } from '../procedure-files.js';
import { CHECKS, inEvery } from './a11y-checks.js';
import { examplesOf, failedContinue, openAt, stepsOf, without } from './a11y-steps.js';
import { drawn } from './a11y-support.js';
import { problemsOn, productToLookAt } from './every-check.js';

const LANGUAGE = 'de';

const product = productToLookAt();

async function openLight({ path }: DemoForm): Promise<Page> {
  const page = await product.newPage();
  const address = `${product.siteUrl}/${LANGUAGE}/${path}`;
  await page.route(address, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('<gov-form', '<gov-form render="light"') });
  });
  await page.goto(address);
  await page.locator('gov-form #heading').waitFor();
  expect(await page.evaluate(() => document.querySelector('gov-form')?.shadowRoot)).to.equal(null);
  return page;
}

async function problemsOf(page: Page): Promise<readonly string[]> {
  await drawn(page);
  return (await problemsOn(page, LANGUAGE, { checks: inEvery(CHECKS), hasRows: true })).problems;
}

describe('a procedure in the page’s own tree', () => {
  for (const form of DEMO_FORMS) {
    it(`${form.procedure}: no check finds anything, whatever the page has for its own buttons and links`, async () => {
      const written: ProcedureFile = JSON.parse(readFileSync(new URL(`${form.procedure}/procedure.json`, FORMS), 'utf8'));
      const page = await openLight(form);
      expect(await problemsOf(page), 'the first page').to.deep.equal([]);
      const [answers = {}] = examplesOf(form.procedure);
      const [step = { id: '', asks: [] }] = stepsOf(written);
      const [path = ''] = step.asks;
      expect(await openAt(page, answers, path)).to.equal(step.id);
      expect(await problemsOf(page), 'filled in').to.deep.equal([]);
      expect(await openAt(page, without(answers, step), path)).to.equal(step.id);
      expect(await failedContinue(page)).to.equal(true);
      expect(await problemsOf(page), 'with its errors').to.deep.equal([]);
      await page.context().close();
    });
  }
});
