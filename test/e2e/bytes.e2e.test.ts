// What really comes over the wire, from the first request until the first question is answered and Continue has worked:
// element, engine, procedure and one language, held to a budget. What belongs to the demonstration's page is listed apart.
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import type { Page, Request } from 'playwright-core';
import { citizenAt, sayWhoAsks } from './citizen.js';
import { openStage, PATIENCE_MS } from './stage.js';
import type { Stage } from './stage.js';
import { example } from './submissions.js';
import { LANGUAGES, wordsIn } from './words.js';
import type { Language } from './words.js';

/** Gzip bytes of all bodies, in the language that needs most. What was measured, rounded up to the next kB. */
const BUDGET_BYTES = 70_000;

/** The page around the form: it would be there without us, in other shapes and sizes. */
const AROUND = [/^\/\w\w\/$/, /^\/assets\/(style|page)-/, /^\/icon\.svg$/, /^\/favicon\.ico$/, /^\/api\/session$/];

interface Transfer {
  readonly path: string;
  readonly bodyBytes: number;
  readonly headerBytes: number;
  readonly isAround: boolean;
}

let stage: Stage;
before(async () => {
  stage = await openStage();
});
after(() => stage.end());

describe('from nothing to the first question answered', () => {
  for (const language of LANGUAGES) {
    it(`needs no more bytes than the budget allows, in ${language}`, async (test) => {
      const transfers = await measure(language);
      const [form, around] = [transfers.filter(({ isAround }) => !isAround), transfers.filter(({ isAround }) => isAround)];
      for (const line of tableOf(language, form, around)) test.diagnostic(line);
      const paths = transfers.map(({ path }) => path);
      expect(paths.filter((path, index) => paths.indexOf(path) !== index), 'fetched twice').to.deep.equal([]);
      expect(form.some(({ path }) => path.endsWith('/procedure.json'))).to.equal(true);
      expect(bytesOf(form)).to.be.within(1, BUDGET_BYTES);
    });
  }
});

/** A first visit, nothing kept from before. The worker is left out: it fetches for the next visit, when this one is usable. */
async function measure(language: Language): Promise<readonly Transfer[]> {
  const context = await stage.browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const requests = followRequests(page);
  await page.goto(`${stage.demo.siteUrl}/${language}/`);
  const citizen = citizenAt(page, wordsIn(language));
  await citizen.start('own');
  await sayWhoAsks(citizen, example('smallest'));
  await page.waitForLoadState('networkidle');
  const transfers = await Promise.all(requests.map(transferOf));
  await context.close();
  return transfers;
}

function followRequests(page: Page): readonly Request[] {
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  return requests;
}

async function transferOf(request: Request): Promise<Transfer> {
  const { pathname } = new URL(request.url());
  const { responseBodySize, responseHeadersSize } = await request.sizes();
  const isAround = AROUND.some((pattern) => pattern.test(pathname));
  return { path: pathname, bodyBytes: responseBodySize, headerBytes: responseHeadersSize, isAround };
}

function bytesOf(transfers: readonly Transfer[], of: 'bodyBytes' | 'headerBytes' = 'bodyBytes'): number {
  return transfers.reduce((sum, transfer) => sum + transfer[of], 0);
}

function tableOf(language: Language, form: readonly Transfer[], around: readonly Transfer[]): readonly string[] {
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(2)} kB`.padStart(10);
  const row = ({ path, bodyBytes, headerBytes }: Transfer): string => `${kilobytes(bodyBytes)} ${kilobytes(headerBytes)}  ${path}`;
  const sum = (name: string, transfers: readonly Transfer[]): string =>
    `${kilobytes(bytesOf(transfers))} ${kilobytes(bytesOf(transfers, 'headerBytes'))}  ${name}`;
  return [
    `${language}: ${'body'.padStart(6)} ${'headers'.padStart(10)}`,
    ...form.map(row),
    sum(`form, engine, procedure and ${language} together`, form),
    ...around.map(row),
    sum('the page around it', around),
  ];
}
