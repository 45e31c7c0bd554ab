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

/** Element, engine, procedure and one language, gzip, in the language that needs most. Raising it needs a word in CHANGELOG.md. */
const BUDGET_BYTES = 93_650;
/** The same with what is fetched while the first question is being read: the screens that come after it. */
const WITH_LATER_SCREENS_BYTES = 119_050;

/** With what they share with others, what follows the browser, and where nothing was kept before the store of drafts: asked for once the first screen is there. */
const LATER = [/^\/assets\/(later-screens|later-kinds|later-words|step-history|http|sealing|rolldown-runtime|idb-drafts)\b/];
/** The page around the form: it would be there without us, in other shapes and sizes. */
const AROUND = [/^\/\w\w\/$/, /^\/assets\/(style|page)-/, /^\/icon\.svg$/, /^\/favicon\.ico$/, /^\/api\/session$/];

type Part = 'to the first question' | 'later screens' | 'the page around it';
const PARTS: readonly Part[] = ['to the first question', 'later screens', 'the page around it'];

interface Transfer {
  readonly path: string;
  readonly bodyBytes: number;
  readonly headerBytes: number;
  readonly part: Part;
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
      for (const line of tableOf(language, transfers)) test.diagnostic(line);
      const paths = transfers.map(({ path }) => path);
      expect(paths.filter((path, index) => paths.indexOf(path) !== index), 'fetched twice').to.deep.equal([]);
      // Nothing compressed, or nothing fetched, would be no measurement at all.
      const procedure = transfers.filter(({ path, bodyBytes }) => path.startsWith('/forms/') && bodyBytes > 500);
      expect(procedure).to.have.length(2);
      const first = bytesOf(inPart(transfers, 'to the first question'));
      expect(first).to.be.within(20_000, BUDGET_BYTES);
      expect(first + bytesOf(inPart(transfers, 'later screens'))).to.be.within(first, WITH_LATER_SCREENS_BYTES);
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
  return { path: pathname, bodyBytes: responseBodySize, headerBytes: responseHeadersSize, part: partOf(pathname) };
}

function partOf(path: string): Part {
  const isIn = (patterns: readonly RegExp[]): boolean => patterns.some((pattern) => pattern.test(path));
  if (isIn(AROUND)) return 'the page around it';
  return isIn(LATER) ? 'later screens' : 'to the first question';
}

function inPart(transfers: readonly Transfer[], part: Part): readonly Transfer[] {
  return transfers.filter((transfer) => transfer.part === part);
}

function bytesOf(transfers: readonly Transfer[], of: 'bodyBytes' | 'headerBytes' = 'bodyBytes'): number {
  return transfers.reduce((sum, transfer) => sum + transfer[of], 0);
}

function tableOf(language: Language, transfers: readonly Transfer[]): readonly string[] {
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(2)} kB`.padStart(10);
  const row = ({ path, bodyBytes, headerBytes }: Transfer): string => `${kilobytes(bodyBytes)} ${kilobytes(headerBytes)}  ${path}`;
  const heading = `${language}: ${'body'.padStart(6)} ${'headers'.padStart(10)}`;
  const lines = PARTS.flatMap((part) => {
    const own = inPart(transfers, part);
    return [...own.map(row), `${kilobytes(bytesOf(own))} ${kilobytes(bytesOf(own, 'headerBytes'))}  = ${part}`];
  });
  return [heading, ...lines];
}
