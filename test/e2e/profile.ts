// A browser with a profile of its own on the disk: closed and opened again, or killed, it is the same person's browser.
// Never tidies what the browser left there.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
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
  discard(): void;
}

export function newProfile(): Profile {
  const folder = temporaryFolder();
  return {
    open: async () => chromium.launchPersistentContext(folder, { ...(await launchOptions()), locale: 'fr' }),
    openToKill: () => startProcess(folder),
    filesWith(text) {
      const needles = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
      return readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .filter((file) => needles.some((needle) => readFileSync(file).includes(needle)));
    },
    discard: () => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }),
  };
}

/** As the leader of a process group of its own, so that one signal ends all of it. */
async function startProcess(folder: string): ReturnType<Profile['openToKill']> {
  const { executablePath, env } = await findChromium();
  const portFile = join(folder, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  const own = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${folder}`, 'about:blank'];
  const browser = spawn(executablePath, [...chromiumArgs, ...own], { env, detached: true, stdio: 'ignore' });
  const { pid } = browser;
  if (pid === undefined) throw new Error('the browser did not start');
  const port = await eventually(() => {
    if (!existsSync(portFile)) throw new Error('the browser says no port');
    return readFileSync(portFile, 'utf8').split('\n')[0] ?? '';
  });
  const connected = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const [context] = connected.contexts();
  if (context === undefined) throw new Error('the browser has no context');
  const kill = async (): Promise<void> => {
    const ended = new Promise((resolve) => browser.once('exit', resolve));
    process.kill(-pid, 'SIGKILL');
    await ended;
  };
  return { context, kill };
}
