// The receipt that a citizen saved as a document, opened as its own file: years later, without the site and without a network.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { expect } from 'chai';
import { HtmlValidate } from 'html-validate';
import type { Browser, Page } from 'playwright-core';
import type { Citizen } from './citizen.js';

const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });

/** What stands on the check page: each question with its answer. */
export async function rowsToCheck({ place }: Citizen): Promise<readonly string[]> {
  return place.locator('.rows > .row').evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('dt, dd:not(.change)')].map(({ textContent }) => textContent?.replaceAll(/\s+/g, ' ').trim()).join(' = ')));
}

/** Presses the button, and gives the file as it lies in the citizen's downloads. */
export async function saveDocument({ page, place, words }: Citizen): Promise<string> {
  const downloading = page.waitForEvent('download');
  await place.getByRole('button', { name: words.say('receipt-part.save') }).click();
  const download = await downloading;
  const path = join(await mkdtemp(join(tmpdir(), 'receipt-')), download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

/** Opened without a network it says everything, and no check finds anything: by day, by night, on a telephone and on paper. */
export async function checkDocument(browser: Browser, path: string, { language, rows, reference }: { readonly language: string; readonly rows: readonly string[]; readonly reference: string }): Promise<void> {
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('requestfailed', (request) => complaints.push(request.url()));
  await page.goto(pathToFileURL(path).href);
  expect(await page.locator('html').getAttribute('lang')).to.equal(language);
  expect(await page.getByRole('heading', { level: 1 }).count()).to.equal(1);
  await page.getByText(reference, { exact: true }).waitFor();
  const shown = await page.locator('.rows > .row').evaluateAll((all) => all.map((row) => [...row.querySelectorAll('dt, dd')].map(({ textContent }) => textContent?.replaceAll(/\s+/g, ' ').trim()).join(' = ')));
  expect(shown).to.deep.equal(rows);
  await page.evaluate(axe.source);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page), colorScheme).to.deep.equal([]);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).to.equal(320);
  expect(await violations(page), 'at 320 px').to.deep.equal([]);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.row').last().isVisible()).to.equal(true);
  expect(complaints).to.deep.equal([]);
  await context.close();
  const text = await readFile(path, 'utf8');
  await rm(dirname(path), { recursive: true });
  const { results } = await validator.validateString(text);
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} [${selector ?? ''}]`))).to.deep.equal([]);
}

/** With all the rules there are. */
async function violations(page: Page): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(
    "axe.run(document, { runOnly: { type: 'tag', values: axe.getRules().flatMap(({ tags }) => tags) } }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))",
  );
}
