// The running product for the accessibility tests: the whole demonstration, one browser, and pages that carry the
// probe. Never goes around the site's own policy: the probe comes in as the browser's own script.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { build } from 'vite';
import { startDemo, type Demonstration } from '../../demo/demonstration.js';
import { chromiumArgs, findChromium } from '../browser.mjs';
import { LANGUAGES, type FormLanguage } from '../forms/procedure-folder.js';
import type {} from './a11y-page.js';
import { siteFolder } from './stage.js';

export { arrive, drawn } from './driven-page.js';

export { LANGUAGES, type FormLanguage };

export interface Product {
  readonly siteUrl: string;
  /** A page of a browser profile of its own, signed in as this invented person, at the form's first screen. */
  openForm(language: FormLanguage, options?: BrowserContextOptions & { readonly person?: string }): Promise<Page>;
  /** The same without the form: nothing is loaded yet. */
  newPage(options?: BrowserContextOptions): Promise<Page>;
  stop(): Promise<void>;
}

export async function startProduct(): Promise<Product> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'gov-form-a11y-'));
  const probe = await bundled('a11y-page.ts');
  const demo = await startDemo({ ports: { site: 0, register: 0, receiver: 0 }, dataFolder, ...siteFolder() });
  const { executablePath, env } = await findChromium();
  const browser = await chromium.launch({ executablePath, env, args: chromiumArgs });
  const newPage = (options: BrowserContextOptions = {}): Promise<Page> => pageWithProbe(browser, probe, options);
  return {
    siteUrl: demo.siteUrl,
    newPage,
    async openForm(language, { person, ...options } = {}) {
      const page = await newPage(options);
      if (person !== undefined) await signIn(page.context(), demo, person);
      await page.goto(`${demo.siteUrl}/${language}/`);
      await page.locator('gov-form h1').waitFor();
      return page;
    },
    async stop() {
      await browser.close();
      await demo.stop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

/** Without movement, so that nothing is looked at halfway from one colour to another. */
const STILL = { viewport: { width: 1100, height: 900 }, reducedMotion: 'reduce' } as const;

async function pageWithProbe(browser: Browser, probe: string, options: BrowserContextOptions): Promise<Page> {
  // Without the service worker, so that a test can stand between the page and the network.
  const context = await browser.newContext({ serviceWorkers: 'block', ...STILL, ...options });
  context.setDefaultTimeout(20_000);
  await context.addInitScript({ content: probe });
  return context.newPage();
}

async function signIn(context: BrowserContext, { siteUrl }: Demonstration, person: string): Promise<void> {
  const answer = await context.request.post(`${siteUrl}/sign-in`, { form: { person, language: 'fr' } });
  if (!answer.ok()) throw new Error(`signing in as ${person} answered ${answer.status()}`);
}

/** A script for the page, of one file of this folder and what it imports. */
export async function bundled(file: string): Promise<string> {
  const input = fileURLToPath(new URL(file, import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'es2022', minify: false, rollupOptions: { input, output: { format: 'iife', codeSplitting: false } } },
  });
  const outputs = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const script = outputs.find((output) => output.type === 'chunk');
  if (script === undefined) throw new Error(`${file} was not bundled`);
  return script.code;
}

/** Pages that also carry what a screen reader would say (`window.ear`) and the second engine of rules. */
export async function pagesWithEar(product: Product): Promise<() => Promise<Page>> {
  const engine = await readFile(createRequire(import.meta.url).resolve('accessibility-checker-engine/ace-window.js'), 'utf8');
  const scripts = [`${engine};window.ace=ace`, await bundled('gallery-ear.ts')];
  return async () => {
    const page = await product.newPage();
    for (const content of scripts) await page.addInitScript({ content });
    return page;
  };
}

/** A control or group of the form by its id, which is an answer's path, with `:code` or `:day` behind it. */
export function byId(id: string): string {
  return `gov-form [id="${id}"]`;
}

export const PRIMARY = 'gov-form .actions .primary';
export const SECONDARY = 'gov-form .actions .secondary';
export const BACK = 'gov-form .screen .actions .plain';
export const SUMMARY = 'gov-form #summary';
