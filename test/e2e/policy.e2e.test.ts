// The policy that hosts are told to send, sent by the demonstration itself: nothing is violated from load to receipt,
// offline included, and nothing is asked of any other origin.
import { expect } from 'chai';
import { after, afterEach, before, describe, it } from 'node:test';
import type { BrowserContext } from 'playwright-core';
import { answerEverything, citizenAt, send } from './citizen.js';
import { openStage, visitIn } from './stage.js';
import type { Stage } from './stage.js';
import { example } from './submissions.js';
import { wordsIn } from './words.js';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' blob:; font-src 'self'; worker-src 'self'; " +
  "manifest-src 'self'; base-uri 'none'; object-src 'none'; form-action 'self'; frame-ancestors 'self'; require-trusted-types-for 'script'; " +
  "trusted-types lit-html gov-form 'allow-duplicates'";

interface Watch {
  /** Violations heard by the page, policy errors on its console, requests to other origins. */
  complaints(): Promise<readonly string[]>;
}

describe('the policy published for hosts', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  afterEach(() => stage.reset());
  after(() => stage.end());

  for (const path of ['/fr/', '/en/sign-in/', '/side-by-side/', '/embed/', '/sw.js', '/forms/residence-certificate/validate.js', '/nowhere']) {
    it(`is what ${path} is served with`, async () => {
      const response = await fetch(stage.demo.siteUrl + path);
      expect(response.headers.get('content-security-policy')).to.equal(POLICY);
      expect(response.headers.get('x-content-type-options')).to.equal('nosniff');
    });
  }

  it('holds from load to receipt, with the network gone in between', async () => {
    const context = await stage.browser.newContext({ locale: 'en' });
    const watch = await watched(context, stage.demo.siteUrl);
    const citizen = await visitIn(context, `${stage.demo.siteUrl}/en/`, 'en');
    await citizen.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await citizen.start('own');
    await answerEverything(citizen, example('largest'));
    await context.setOffline(true);
    await citizen.press('action.submit');
    await citizen.reads(citizen.words.say('queued.title'));
    await citizen.page.reload();
    await citizen.reads(citizen.words.say('queued.title'));
    await context.setOffline(false);
    await citizen.reads(citizen.words.say('receipt.title'));
    const saved = citizen.page.waitForEvent('download');
    await citizen.press('action.save-receipt');
    expect((await saved).suggestedFilename()).to.match(/\.jws$/);
    // Locators look into the open shadow root too.
    expect(await citizen.page.locator('[style]').count()).to.equal(0);
    expect(await watch.complaints()).to.deep.equal([]);
  });

  for (const path of ['/side-by-side/', '/embed/']) {
    it(`holds on ${path} from load to receipt`, async () => {
      const context = await stage.browser.newContext({ locale: 'fr' });
      const watch = await watched(context, stage.demo.siteUrl);
      const page = await context.newPage();
      await page.goto(stage.demo.siteUrl + path);
      const citizen = citizenAt(page, wordsIn('fr'), page.locator('gov-form').first());
      await citizen.start('shared');
      await answerEverything(citizen, example('smallest'));
      await send(citizen);
      expect(await watch.complaints()).to.deep.equal([]);
    });
  }

  it('would be heard to be violated, if it were', async () => {
    const context = await stage.browser.newContext();
    const watch = await watched(context, stage.demo.siteUrl);
    const page = await context.newPage();
    await page.goto(`${stage.demo.siteUrl}/fr/`);
    await page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = 'p { color: red }';
      document.body.append(style);
    });
    expect((await watch.complaints()).join()).to.include('style-src');
  });
});

async function watched(context: BrowserContext, origin: string): Promise<Watch> {
  const heard: string[] = [];
  await context.exposeBinding('hearViolation', (_source, violation: string) => void heard.push(violation));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) => {
      const { hearViolation } = globalThis as unknown as { hearViolation(text: string): void };
      hearViolation(`${effectiveDirective} ${blockedURI} ${sourceFile}`);
    });
  });
  context.on('console', (message) => {
    if (/content security policy|trusted ?(type|script|html)/i.test(message.text())) heard.push(message.text());
  });
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol !== 'blob:' && asked !== origin) heard.push(`request to ${request.url()}`);
  });
  return {
    async complaints() {
      // What was reported last still has to come through.
      await Promise.all(context.pages().map((page) => page.evaluate(() => new Promise((done) => setTimeout(done, 100)))));
      return heard;
    },
  };
}
