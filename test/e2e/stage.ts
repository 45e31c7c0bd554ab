// The whole demonstration and one browser, for one file of end-to-end tests. Nothing is shared between two files.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, LaunchOptions, Page } from 'playwright-core';
import { startDemo } from '../../demo/demonstration.js';
import type { Demonstration } from '../../demo/demonstration.js';
import { chromiumArgs, findChromium } from '../browser.mjs';
import { wordsIn } from './words.js';
import type { Language } from './words.js';
import { citizenAt } from './citizen.js';
import type { Citizen } from './citizen.js';

/** Generous, because two cores may be busy with something else; a test that passes does not wait. */
export const PATIENCE_MS = 30_000;

export interface Stage {
  readonly demo: Demonstration;
  readonly browser: Browser;
  /** Opens a page of the site in a context of its own. */
  visit(language: Language, path?: string): Promise<Citizen>;
  /** Ends all services: nothing answers at the site's address. */
  shutDown(): Promise<void>;
  /** Starts them again at the same addresses, with what they had stored. */
  startUp(): Promise<void>;
  /** Removes nothing that was sent; as seeded and running otherwise. */
  reset(): Promise<void>;
  end(): Promise<void>;
}

export async function openStage(): Promise<Stage> {
  const dataFolder = temporaryFolder();
  let demo = await startDemo({ ports: { site: 0, register: 0, receiver: 0 }, dataFolder, ...siteFolder() });
  const site = Number(new URL(demo.siteUrl).port);
  const browser = await chromium.launch(await launchOptions());
  return {
    get demo() {
      return demo;
    },
    browser,
    async visit(language, path = `/${language}/`) {
      const context = await browser.newContext({ locale: 'fr' });
      return visitIn(context, demo.siteUrl + path, language);
    },
    shutDown: () => demo.stop(),
    async startUp() {
      demo = await startDemo({ ports: { site, register: 0, receiver: 0 }, dataFolder, ...siteFolder() });
    },
    async reset() {
      demo.register.setBehaviour({});
      await demo.register.start();
      await demo.receiver.start();
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    async end() {
      await browser.close();
      await demo.stop();
      rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Another build of the site than dist/site, for trying one out. */
export function siteFolder(): { readonly siteFolder?: string } {
  const folder = process.env['GOV_FORM_SITE'];
  return folder === undefined ? {} : { siteFolder: folder };
}

/**
 * Tells a document that was opened without a network that there is none: some versions of Chromium (150) keep requests
 * from leaving, but let the next document believe that it is online. Resolves with what gives the network back.
 */
export async function keptOffline({ context, page }: { context: BrowserContext; page: Page }): Promise<() => Promise<void>> {
  const session = await context.newCDPSession(page);
  const tell = (offline: boolean) => session.send('Network.emulateNetworkConditions', { offline, latency: 0, downloadThroughput: -1, uploadThroughput: -1 });
  await session.send('Network.enable');
  await tell(true);
  return async () => {
    await context.setOffline(false);
    await tell(false);
    await session.detach();
  };
}

export async function visitIn(context: BrowserContext, address: string, language: Language): Promise<Citizen> {
  const page = context.pages().find((open) => open.url() === 'about:blank') ?? (await context.newPage());
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(address);
  return citizenAt(page, wordsIn(language));
}

export async function launchOptions(): Promise<LaunchOptions> {
  const { executablePath, env } = await findChromium();
  return { executablePath, env, args: chromiumArgs };
}

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'gov-form-e2e-'));
}

/** Tries again until it no longer throws; gives up with its last complaint. */
export async function eventually<T>(attempt: () => Promise<T> | T): Promise<T> {
  for (let waitedMs = 0; ; waitedMs += 25) {
    try {
      return await attempt();
    } catch (error) {
      if (waitedMs >= PATIENCE_MS) throw error;
    }
    await wait(25);
  }
}

/** The id of what has the focus, through shadow roots. */
export function focusedId(page: Page): Promise<string> {
  return page.evaluate(() => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    return focused?.id ?? '';
  });
}

/** Waits until this page would also open without a network. */
export async function readyForOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller !== null) return;
    await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
  });
}
