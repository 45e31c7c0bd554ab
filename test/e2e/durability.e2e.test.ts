// A browser killed in the middle of saving loses no answer that was shown as saved. The browser is started as a plain
// process, so that it can be killed outright, with everything it started; no tool closes it properly.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { build } from 'vite';
import { startLocalServer, type LocalServer } from '../adapters/local-server.js';
import { chromiumArgs, findChromium } from '../browser.mjs';

const KILLS = 10;
const KILLS_TO_CATCH_A_LIAR = 5;
const PATIENCE_MS = 60_000;

/** What the page has told, since the browser was last started. */
interface Told {
  found?: number;
  whole?: boolean;
  confirmed: number;
  confirmations: number;
}
let told: Told = { confirmed: 0, confirmations: 0 };
let server: LocalServer;

before(async () => {
  const script = await bundlePage();
  const page = '<!doctype html><html lang="en"><title>Durability</title><script type="module" src="/page.js"></script>';
  server = await startLocalServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/page.js') response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
    else if (pathname === '/') response.writeHead(200, { 'content-type': 'text/html' }).end(page);
    else response.writeHead(204).end(() => hear(pathname, searchParams));
  });
});
after(() => server.stop());

describe('a browser killed while it saves', () => {
  for (const [what, path] of [['whole drafts', '/'], ['what changed', '/?saves=changes']] as const) {
    it(`has every confirmed draft, whole, after each of ${KILLS} kills while it saves ${what}`, async (test) => {
      const { losses, confirmations } = await killRepeatedly({ path, kills: KILLS, stopsAtLoss: false });
      test.diagnostic(`${KILLS} kills, ${confirmations} confirmed saves, ${losses.length} lost`);
      expect(losses).to.deep.equal([]);
      expect(confirmations).to.be.at.least(KILLS);
    });
  }

  it('would be caught if it confirmed a save before the transaction is complete', async (test) => {
    const { losses } = await killRepeatedly({ path: '/?confirms=early', kills: KILLS_TO_CATCH_A_LIAR, stopsAtLoss: true });
    test.diagnostic(losses.join('; '));
    expect(losses).to.not.deep.equal([]);
  });
});

interface Killing {
  readonly path: string;
  readonly kills: number;
  readonly stopsAtLoss: boolean;
}

async function killRepeatedly({ path, kills, stopsAtLoss }: Killing) {
  const profile = await mkdtemp(join(tmpdir(), 'gov-form-durability-'));
  const losses: string[] = [];
  let confirmed = 0;
  let confirmations = 0;
  // One start more than kills: the last one only looks.
  for (let start = 0; start <= kills && !(stopsAtLoss && losses.length > 0); start += 1) {
    told = { confirmed: 0, confirmations: 0 };
    const browser = await startBrowser(profile, `${server.url}${path}`);
    await until(() => told.found !== undefined && (start === kills || told.confirmations > 0));
    if ((told.found ?? 0) < confirmed) losses.push(`start ${start}: ${confirmed} was confirmed, ${told.found} is there`);
    if (told.whole !== true) losses.push(`start ${start}: the draft is torn`);
    await wait(start * 40);
    await kill(browser);
    confirmed = Math.max(confirmed, told.confirmed);
    confirmations += told.confirmations;
  }
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  return { losses, confirmations };
}

function hear(pathname: string, query: URLSearchParams): void {
  const revision = Number(query.get('revision'));
  if (pathname === '/found') told = { ...told, found: revision, whole: query.get('whole') === 'true' };
  if (pathname === '/confirmed') told = { ...told, confirmed: revision, confirmations: told.confirmations + 1 };
}

/** As the leader of a process group of its own, so that one signal ends all of it. */
async function startBrowser(profile: string, address: string): Promise<ChildProcess> {
  const { executablePath, env } = await findChromium();
  const own = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, address];
  return spawn(executablePath, [...chromiumArgs, ...own], { env, detached: true, stdio: 'ignore' });
}

async function kill(browser: ChildProcess): Promise<void> {
  if (browser.pid === undefined) throw new Error('the browser did not start');
  const ended = new Promise((resolve) => browser.once('exit', resolve));
  process.kill(-browser.pid, 'SIGKILL');
  await ended;
}

async function until(holds: () => boolean): Promise<void> {
  for (let waitedMs = 0; !holds(); waitedMs += 5) {
    if (waitedMs > PATIENCE_MS) throw new Error(`the page told nothing more than ${JSON.stringify(told)}`);
    await wait(5);
  }
}

async function bundlePage(): Promise<string> {
  const input = fileURLToPath(new URL('durability-page.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'es2022', rollupOptions: { input, output: { codeSplitting: false } } },
  });
  const outputs = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const script = outputs.find((output) => output.type === 'chunk');
  if (script === undefined) throw new Error('the page was not bundled');
  return script.code;
}
