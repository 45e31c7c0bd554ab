// A browser with a profile of its own on the disk: closed and opened again, or killed, it is the same person's browser.
// Never tidies what the browser left there before the test is over.
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { chromium } from 'playwright-core';
import type { BrowserContext } from 'playwright-core';
import { chromiumArgs, findChromium } from '../browser.mjs';
import { eventually, launchOptions, temporaryFolder } from './stage.js';

export interface Profile {
  /** Starts the browser on this profile; it must not be running. */
  open(): Promise<BrowserContext>;
  /** The same, to be ended without warning. */
  openToKill(): Promise<{ readonly context: BrowserContext; kill(): Promise<void> }>;
  /** Files in which this text can be read, in UTF-8 or UTF-16. The browser must not be running. */
  filesWith(text: string): readonly string[];
}

/** For one test: when it is over, passed or failed, what still runs on the profile is ended, and its folder is gone. */
export function profileFor(test: TestContext): Profile {
  const { discard, ...profile } = newProfile();
  test.after(discard);
  return profile;
}

function newProfile(): Profile & { discard(): Promise<void> } {
  const folder = temporaryFolder();
  const started: (() => Promise<void>)[] = [];
  return {
    async open() {
      const context = await chromium.launchPersistentContext(folder, { ...(await launchOptions()), locale: 'fr' });
      started.push(() => context.close());
      return context;
    },
    async openToKill() {
      const browser = await startProcess(folder);
      const kill = (): Promise<void> => killGroup(browser);
      started.push(kill);
      return { context: await connectedTo(folder), kill };
    },
    filesWith(text) {
      const needles = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
      return readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .filter((file) => needles.some((needle) => readFileSync(file).includes(needle)));
    },
    async discard() {
      // What the test has ended itself is ended once more for nothing.
      for (const end of started) await end();
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

function portFileIn(folder: string): string {
  return join(folder, 'DevToolsActivePort');
}

/** As the leader of a process group of its own, so that one signal ends all of it. */
async function startProcess(folder: string): Promise<ChildProcess> {
  const { executablePath, env } = await findChromium();
  rmSync(portFileIn(folder), { force: true });
  const own = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${folder}`, 'about:blank'];
  return spawn(executablePath, [...chromiumArgs, ...own], { env, detached: true, stdio: 'ignore' });
}

async function connectedTo(folder: string): Promise<BrowserContext> {
  const port = await eventually(() => {
    if (!existsSync(portFileIn(folder))) throw new Error('the browser says no port');
    return readFileSync(portFileIn(folder), 'utf8').split('\n')[0] ?? '';
  });
  const connected = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const [context] = connected.contexts();
  if (context === undefined) throw new Error('the browser has no context');
  return context;
}

async function killGroup(browser: ChildProcess): Promise<void> {
  if (browser.exitCode !== null || browser.signalCode !== null) return;
  if (browser.pid === undefined) throw new Error('the browser did not start');
  const ended = new Promise((resolve) => browser.once('exit', resolve));
  process.kill(-browser.pid, 'SIGKILL');
  await ended;
}
