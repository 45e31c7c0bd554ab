// The tutorial, followed to the letter in an empty folder with the package as its sources make it: every command, every file,
// every output it shows; and at its end a citizen who sends the form.
import { after, describe, it } from 'node:test';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { applyEdits, modify } from 'jsonc-parser';
import { chromium } from 'playwright-core';
import { PATIENCE_MS, launchOptions } from './stage.js';
import { tutorialSteps } from './tutorial-steps.js';
import type { TutorialStep } from './tutorial-steps.js';

const folder = mkdtempSync(join(tmpdir(), 'gov form tutorial '));
const root = fileURLToPath(new URL('../..', import.meta.url));
/** What goes on running in a terminal of its own. */
const running: ChildProcess[] = [];

after(async () => {
  await Promise.all(running.map(ended));
  rmSync(folder, { recursive: true, maxRetries: 5 });
});

/** Asks a group of processes to end, as Ctrl+C does; one that does not is ended, and the test fails. */
async function ended(child: ChildProcess): Promise<void> {
  const { pid } = child;
  if (pid === undefined || child.exitCode !== null) return;
  const closed = once(child, 'close');
  process.kill(-pid, 'SIGTERM');
  const limit = setTimeout(() => process.kill(-pid, 'SIGKILL'), PATIENCE_MS);
  const [, signal] = await closed;
  clearTimeout(limit);
  expect(signal, child.spawnargs.join(' ')).not.to.equal('SIGKILL');
}

interface Typed {
  readonly code: number | null;
  readonly out: string;
}

function start(command: string, cwd: string, environment: Readonly<Record<string, string>> = {}): ChildProcess {
  return spawn('sh', ['-c', command], { cwd, detached: true, env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
}

function typed(command: string, cwd: string): Promise<Typed> {
  return new Promise((resolve, reject) => {
    const child = start(command, cwd);
    let out = '';
    child.stdout?.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out }));
  });
}

/** Starts what goes on running; resolves with the address that it prints. */
function serving(command: string, environment: Readonly<Record<string, string>>): Promise<string> {
  const child = start(command, folder, environment);
  running.push(child);
  return new Promise((resolve, reject) => {
    let out = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      const [address] = /http:\/\/\S+\//.exec(out) ?? [];
      if (address !== undefined) resolve(address);
    });
    child.on('close', (code) => reject(new Error(`${command} ended with ${code}: ${out}`)));
  });
}

const steps = tutorialSteps();
const servers: string[] = [];
let last: Typed = { code: 0, out: '' };

async function follow(step: TutorialStep): Promise<void> {
  switch (step.does) {
    case 'type':
      for (const command of step.commands) await type(command);
      return;
    case 'expect':
      for (const line of step.lines) expect(last.out).to.include(line);
      return;
    case 'write':
      writeFileSync(join(folder, step.file), step.content);
      return;
    case 'replace':
      return edit(step.file, (text) => text.replace(step.from, step.to));
    case 'insert':
      return edit(step.file, (text) => inserted(text, step));
  }
}

function edit(file: string, change: (text: string) => string): void {
  const before = readFileSync(join(folder, file), 'utf8');
  const now = change(before);
  expect(now, file).to.not.equal(before);
  writeFileSync(join(folder, file), now);
}

/** As an editor would: members at the end of an object, entries at the end of a list or before the entry that is named (`/steps/2`). */
function inserted(text: string, { pointer, members }: Extract<TutorialStep, { does: 'insert' }>): string {
  const [, list = pointer, before] = /^(.*)\/(\d+)$/.exec(pointer) ?? [];
  const path = list.split('/').slice(1);
  const place = (index: number): number => (before === undefined ? -1 : Number(before) + index);
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(members) ? members.map((member: unknown, index) => [place(index), member]) : Object.entries(Object(members));
  return entries.reduce((now, [name, value]) => applyEdits(now, modify(now, [...path, name], value, { isArrayInsertion: typeof name === 'number', formattingOptions: { insertSpaces: true, tabSize: 2 } })), text);
}

/** The sources are these, installed and built already; what goes on running takes a free port and opens no browser. */
async function type(command: string): Promise<void> {
  if (command.startsWith('npx gov-form preview')) {
    servers.push(await serving(`${command.replace('--open', '')} --port 0`, {}));
  } else if (command.startsWith('node server')) {
    servers.push(await serving(command, { PORT: String(await freePort()) }));
  } else if (command !== 'npm --prefix ../gov-form ci') {
    last = await typed(command.replace('npm pack ../gov-form', `npm pack --ignore-scripts "${root}"`).replace('npm install', 'npm install --no-audit --no-fund --prefer-offline'), folder);
    if (!command.startsWith('npx gov-form check')) expect(last.code, `${command}\n${last.out}`).to.equal(0);
  }
}

async function freePort(): Promise<number> {
  const { createServer } = await import('node:net');
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

describe('the tutorial', () => {
  for (const [index, step] of steps.entries()) {
    const what = step.does === 'type' ? step.commands.join('; ') : step.does === 'expect' ? step.lines[0] : step.file;
    it(`${index + 1}: ${step.does} ${what}`, () => follow(step));
  }

  it('has its preview run with what was written meanwhile', async () => {
    const state = await (await fetch(`${servers[0]}state.json`)).json();
    expect(state).to.include({ id: 'dog-licence', runs: true });
    expect(state.problems).to.deep.equal([]);
    expect(state.revision).to.be.above(1);
  });

  it('ends with a form that a citizen sends and the receiver accepts', async () => {
    const browser = await chromium.launch(await launchOptions());
    try {
      const page = await browser.newPage({ locale: 'en' });
      page.setDefaultTimeout(PATIENCE_MS);
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('response', (response) => response.ok() || complaints.push(`${response.status()} ${response.url()}`));
      await page.goto(servers.at(-1) ?? '');
      const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
      const fill = (name: string, text: string) => page.getByRole('textbox', { name, exact: true }).fill(text);
      await page.getByRole('heading', { level: 1, name: 'Register a dog' }).waitFor();
      await page.getByRole('radio').first().check();
      await press('Start');
      await press(/^Fetch/);
      await press('Use this data');
      // What the register knows is not asked.
      await page.getByRole('heading', { level: 1, name: 'How we reach you' }).waitFor();
      await fill('E-mail address', 'anna@example.org');
      await press('Continue');
      await fill('Name of the dog', 'Bello');
      await fill('Chip number', '442098100123456');
      await page.getByRole('radio', { name: 'Yes' }).check();
      await fill('Insurance company', 'Invented Insurance');
      await press('Continue');
      // What is declared complete and true has all been asked before.
      await page.getByRole('checkbox', { name: 'I confirm that my answers are complete and true.' }).check();
      await press('Continue');
      await press(/^Send/);
      await page.getByText(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]/).first().waitFor();
      expect(complaints).to.deep.equal([]);
    } finally {
      await browser.close();
    }
  });
});
