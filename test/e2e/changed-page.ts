// A page whose form names another procedure, or whose files arrive changed. Always without the service worker, which would
// answer in their place.
import type { Page } from 'playwright-core';
import type { JsonObject } from '../../src/model/json.js';
import { citizenAt } from './citizen.js';
import type { Citizen } from './citizen.js';
import { PATIENCE_MS } from './stage.js';
import type { Stage } from './stage.js';
import { wordsIn } from './words.js';
import type { Language } from './words.js';

export const COMPILED = '/forms/residence-certificate/procedure.json';
export const AS_WRITTEN = '/as-written/residence-certificate/procedure.json';

export interface Prepared {
  readonly citizen: Citizen;
  /** `gov-form-error` as the page heard it. */
  readonly heard: { readonly code: string; readonly problems: readonly { readonly pointer: string }[] }[];
}

export interface PageWith {
  readonly language: Language;
  /** The address that the form names. */
  readonly procedure: string;
  /** Sets up what is different before anything is loaded. */
  readonly change?: (page: Page) => Promise<void>;
}

export async function pageWith(stage: Stage, { language, procedure, change }: PageWith): Promise<Prepared> {
  const heard: Prepared['heard'] = [];
  const context = await stage.browser.newContext({ serviceWorkers: 'block' });
  await context.exposeFunction('tellError', (detail: Prepared['heard'][number]) => heard.push(detail));
  await context.addInitScript(() => {
    globalThis.addEventListener('gov-form-error', (event) => Reflect.get(globalThis, 'tellError')(Reflect.get(event, 'detail')));
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.route(`**/${language}/`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll(COMPILED, procedure) });
  });
  await change?.(page);
  await page.goto(`${stage.demo.siteUrl}/${language}/`);
  return { citizen: citizenAt(page, wordsIn(language)), heard };
}

/** The file at this address, changed. */
export async function changed(page: Page, address: string, change: (document: JsonObject) => unknown): Promise<void> {
  await page.route(`**${address}`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: JSON.stringify(change(await response.json())) });
  });
}
