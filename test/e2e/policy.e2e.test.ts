// The policy that hosts are told to send is the one this site sends, and from the first byte to the receipt, offline
// included, nothing on any page goes against it or leaves for another address.
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import type { BrowserContext, Page } from 'playwright-core';
import { answerEverything, citizenAt, send } from './citizen.js';
import { eventually, openStage, PATIENCE_MS, readyForOffline } from './stage.js';
import type { Stage } from './stage.js';
import { example } from './submissions.js';
import { LANGUAGES, wordsIn } from './words.js';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' blob:; font-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; object-src 'none'; form-action 'self'; frame-ancestors 'self'; require-trusted-types-for 'script'; trusted-types lit-html gov-form 'allow-duplicates'";

let stage: Stage;
before(async () => {
  stage = await openStage();
});
after(() => stage.end());

const answers = example('former-all');

interface Watched {
  readonly page: Page;
  /** What went against the policy, or to another origin; whatever the browser complained about. */
  readonly complaints: string[];
}

/** Watches from before the first byte: violation events, the console, uncaught errors, the addresses of all requests. */
async function watchedPage(): Promise<Watched> {
  const complaints: string[] = [];
  const context = await stage.browser.newContext();
  await context.exposeFunction('tellViolation', (text: string) => complaints.push(text));
  await context.addInitScript(() => {
    globalThis.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      Reflect.get(globalThis, 'tellViolation')(`violation of ${violatedDirective}: ${blockedURI}`);
    });
  });
  context.on('console', (message) => {
    const isNetwork = /net::ERR_INTERNET_DISCONNECTED/.test(message.text());
    if (message.type() === 'error' && !isNetwork) complaints.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => complaints.push(`error: ${error.error().message}`));
  watchRequests(context, complaints);
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  return { page, complaints };
}

function watchRequests(context: BrowserContext, complaints: string[]): void {
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== 'blob:' && origin !== stage.demo.siteUrl) complaints.push(`request to ${request.url()}`);
  });
  context.on('response', (response) => {
    const policy = response.headers()['content-security-policy'];
    // What the worker answers from its store has the headers it was stored with.
    if (policy !== POLICY && !response.url().startsWith('blob:')) complaints.push(`${response.url()} is sent with ${policy ?? 'no policy'}`);
  });
}

/** Attributes `style` and elements `style` or `script` inside the form: nothing of it may depend on inline code. */
function inlineCode(page: Page): Promise<readonly string[]> {
  return page.locator('gov-form').first().evaluate((element) => {
    const root = element.shadowRoot ?? element;
    return [...root.querySelectorAll('[style], style, script')].map((found) => found.outerHTML);
  });
}

describe('the published policy', { concurrency: 4 }, () => {
  it('is sent, word for word, with every kind of answer', async () => {
    const addresses = ['/fr/', '/de/sign-in/', '/lb/behind/', '/side-by-side/', '/embed/', '/sw.js', '/gov-form.bundle.js', '/api/session', '/forms/residence-certificate/procedure.json', '/nowhere'];
    for (const address of addresses) {
      const { headers } = await fetch(stage.demo.siteUrl + address);
      expect(headers.get('content-security-policy'), address).to.equal(POLICY);
    }
  });

  for (const language of LANGUAGES) {
    it(`holds from the first byte to the receipt, through a time offline, in ${language}`, async () => {
      const { page, complaints } = await watchedPage();
      await page.goto(`${stage.demo.siteUrl}/${language}/`);
      const citizen = citizenAt(page, wordsIn(language));
      await citizen.signInAs('testine');
      await citizen.start('own');
      await readyForOffline(page);
      await page.context().setOffline(true);
      await answerEverything(citizen, answers);
      expect(await inlineCode(page)).to.deep.equal([]);
      await citizen.press('action.submit');
      await citizen.reads(citizen.words.say('queued.title'));
      await page.reload();
      await citizen.reads(citizen.words.say('queued.title'));
      await page.context().setOffline(false);
      await citizen.reads(citizen.words.say('receipt.title'));
      expect(await inlineCode(page)).to.deep.equal([]);
      const downloading = page.waitForEvent('download');
      await citizen.press('action.save-receipt');
      await downloading;
      expect(complaints).to.deep.equal([]);
    });
  }

  for (const address of ['/embed/', '/side-by-side/', '/lb/behind/']) {
    it(`holds on ${address}`, async () => {
      const { page, complaints } = await watchedPage();
      await page.goto(stage.demo.siteUrl + address);
      if ((await page.locator('gov-form').count()) > 0) {
        const form = citizenAt(page, wordsIn('fr'), page.locator('gov-form').first());
        await form.start('own');
        await answerEverything(form, answers);
        await send(form);
        expect(await inlineCode(page)).to.deep.equal([]);
      }
      expect(complaints).to.deep.equal([]);
    });
  }

  it('would be seen to be broken', async () => {
    const { page, complaints } = await watchedPage();
    await page.goto(`${stage.demo.siteUrl}/fr/`);
    await page.evaluate(async () => {
      new Image().src = 'https://elsewhere.invalid/picture.png';
      await fetch('https://elsewhere.invalid/').catch(() => undefined);
    });
    await eventually(() => {
      const text = complaints.join('\n');
      for (const wrong of ['violation of img-src', 'violation of connect-src', 'console: ']) expect(text).to.contain(wrong);
    });
  });
});
