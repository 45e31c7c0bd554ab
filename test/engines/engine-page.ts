// A page in any of the three engines, with what all of them can be told: an address, a question to the page, a key, and
// what assistive technology is given for one element as the engine itself computes it.
import puppeteer from 'puppeteer-core';
import type { Browser, KeyInput, Page } from 'puppeteer-core';
import { chromiumArgs, findChromium } from '../browser.mjs';
import type { DrivenPage } from '../e2e/driven-page.js';
import { firefox, firefoxOptions } from './firefox.mjs';
import { startWebKit } from './webkit-driver.mjs';

export const ENGINES = ['chromium', 'firefox', 'webkit'] as const;
export type EngineName = (typeof ENGINES)[number];

export interface EnginePage extends DrivenPage {
  goto(address: string): Promise<void>;
  /** Runs a whole script in the page. */
  run(script: string): Promise<void>;
  /** Role and name of the element of the form with this id, from the engine's own accessibility tree. */
  exposed(id: string, expected: Exposed): Promise<Exposed>;
  close(): Promise<void>;
}

export interface Exposed {
  readonly role: string;
  readonly name: string;
}

export interface Engine {
  /** A page of a browser or a profile of its own. */
  open(): Promise<EnginePage>;
  stop(): Promise<void>;
}

const PATIENCE_MS = 30_000;

export async function startEngine(name: EngineName): Promise<Engine> {
  if (name === 'webkit') return webkitEngine();
  return puppeteerEngine(await (name === 'firefox' ? firefox.launch(firefoxOptions({ 'ui.prefersReducedMotion': 1 })) : launchChromium()));
}

async function launchChromium(): Promise<Browser> {
  const { executablePath, env } = await findChromium();
  return puppeteer.launch({ executablePath, env, args: [...chromiumArgs, '--force-prefers-reduced-motion'] });
}

function puppeteerEngine(browser: Browser): Engine {
  return {
    async open() {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport({ width: 1100, height: 900 });
      page.setDefaultTimeout(PATIENCE_MS);
      return puppeteerPage(page, () => context.close());
    },
    stop: () => browser.close(),
  };
}

function puppeteerPage(page: Page, close: () => Promise<void>): EnginePage {
  return {
    evaluate: (look, argument) => page.evaluate(look as (argument: unknown) => never, argument),
    keyboard: {
      async press(chord) {
        // Firefox knows the space bar by its character only.
        const keys = chord.split('+').map((key) => (key === 'Space' ? ' ' : key)) as KeyInput[];
        for (const key of keys) await page.keyboard.down(key);
        for (const key of keys.toReversed()) await page.keyboard.up(key);
      },
      type: (text) => page.keyboard.type(text),
    },
    goto: async (address) => void (await page.goto(address)),
    run: async (script) => void (await page.evaluate(script)),
    async exposed(id, { role, name }) {
      const root = await page.evaluateHandle(() => document.querySelector('gov-form')?.shadowRoot ?? document);
      // Both engines are asked what they call so: neither says over this protocol what an element is called.
      const spelt = [...new Set([name, frenchSpaces(name)])];
      const found = (await Promise.all(spelt.map((each) => root.$$(`aria/${each}[role="${role}"]`)))).flat();
      const ids = await Promise.all(found.map((element) => element.evaluate((node) => (node instanceof Element ? node.id : ''))));
      return ids.includes(id) ? { role, name } : { role: '', name: `(the engine calls these so: ${ids.join(' ')})` };
    },
    close,
  };
}

/** A name comes with every space as an ordinary one; in French some of them are narrow ones, and Firefox compares them. */
function frenchSpaces(name: string): string {
  return name.replaceAll(/ (?=[?!:;»])|(?<=«) /g, '\u202f');
}

/** How a reference to an element is called (W3C WebDriver, 12.2). */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

async function webkitEngine(): Promise<Engine> {
  const webkit = await startWebKit();
  return {
    async open() {
      const session = await webkit.open();
      const path = `/session/${session}`;
      await webkit.call('POST', `${path}/window/rect`, { width: 1100, height: 900 });
      await webkit.call('POST', `${path}/timeouts`, { script: PATIENCE_MS });
      const execute = (script: string, args: readonly unknown[]): Promise<unknown> => webkit.call('POST', `${path}/execute/async`, { script, args });
      return {
        async evaluate<R, A>(look: (argument: A) => R | Promise<R>, argument?: A) {
          const script = `const done = arguments[arguments.length - 1]; Promise.resolve((${String(look)})(arguments[0])).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
          // Checked boundary: what the page answers is what `look` returns.
          const { value, error } = (await execute(script, [argument ?? null])) as { readonly value: R; readonly error?: string };
          if (error !== undefined) throw new Error(error);
          return value;
        },
        keyboard: {
          press: (key) => webkit.press(session, [key]),
          type: (text) => webkit.press(session, [...text]),
        },
        goto: (url) => webkit.call('POST', `${path}/url`, { url }),
        run: async (script) => void (await execute(`${script}\n;arguments[arguments.length - 1](true);`, [])),
        async exposed(id) {
          const found = await webkit.call<Readonly<Record<string, string>>>('POST', `${path}/execute/sync`, { script: 'return document.querySelector("gov-form").shadowRoot.getElementById(arguments[0]);', args: [id] });
          const element = `${path}/element/${found[ELEMENT]}`;
          return { role: await webkit.call<string>('GET', `${element}/computedrole`), name: await webkit.call<string>('GET', `${element}/computedlabel`) };
        },
        close: () => webkit.close(session),
      };
    },
    async stop() {
      webkit.stop();
    },
  };
}
