// The preview as a designer uses it: a procedure made by `new`, in a real browser, while its files change.
import { after, before, describe, it } from 'node:test';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import { expect } from 'chai';
import { setTimeout } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { runCommandLine } from '../../src/cli/command-line.js';
import { startPreview } from '../../src/cli/preview/start-preview.js';
import type { Preview } from '../../src/cli/preview/start-preview.js';
import { PreviewedProcedure } from '../../src/cli/preview/previewed-procedure.js';
import { launchOptions, PATIENCE_MS } from './stage.js';

const base = mkdtempSync(join(tmpdir(), 'gov form preview '));
const folder = join(base, 'a report');
let preview: Preview;
let browser: Browser;
let page: Page;
let form: FrameLocator;
const complaints: string[] = [];

async function made(name: string, ...options: readonly string[]): Promise<void> {
  const { exitCode, err } = await runCommandLine(['new', name, ...options], { folder: base, isInteractive: false, say: () => {}, stop: new AbortController().signal }, '1.2.3');
  expect(exitCode, err).to.equal(0);
}

function change(file: string, edit: (text: string) => string): void {
  const before = readFileSync(join(folder, file), 'utf8');
  const now = edit(before);
  expect(now).to.not.equal(before);
  writeFileSync(join(folder, file), now);
}

async function open(address: string): Promise<void> {
  page = await browser.newPage({ locale: 'en', reducedMotion: 'reduce' });
  page.setDefaultTimeout(PATIENCE_MS);
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => !request.url().startsWith(address) && complaints.push(`asks ${request.url()}`));
  await page.goto(address);
  form = page.frameLocator('#frame');
}

const forward = (name = 'Continue') => form.getByRole('button', { name, exact: true }).click();
const heading = (name: string) => form.getByRole('heading', { level: 1, name }).waitFor();

before(async () => {
  await made('a report', '--example', 'report', '--languages', 'en,fr');
  preview = await startPreview({ folder, port: 0 });
  browser = await chromium.launch(await launchOptions());
  await open(preview.address);
});
after(async () => {
  await browser.close();
  await preview.stop();
  rmSync(base, { recursive: true });
});

const published = /^default-src .*$/m.exec(readFileSync(new URL('../../docs/embedding.md', import.meta.url), 'utf8'))?.[0] ?? '';

describe('gov-form preview', () => {
  it('shows the procedure under the policy that hosts are told to send', async () => {
    await heading('Make a request online');
    const policies = await Promise.all(['', 'form.html'].map(async (path) => (await fetch(preview.address + path)).headers.get('content-security-policy')));
    expect(policies).to.deep.equal([`${published}; frame-src 'self'`, published]);
  });

  it('switches language, width and theme', async () => {
    await page.getByRole('radio', { name: 'fr' }).check();
    await heading('Faire une demande en ligne');
    await page.getByRole('radio', { name: '320' }).check();
    expect(await form.locator('html').evaluate(() => window.innerWidth)).to.equal(320);
    await page.getByRole('radio', { name: 'dark' }).check();
    const ground = () => form.locator('gov-form').evaluate((element) => getComputedStyle(element).color);
    const dark = await ground();
    await page.getByRole('radio', { name: 'light', exact: true }).check();
    expect(await ground()).to.not.equal(dark);
    await page.getByRole('radio', { name: 'full' }).check();
    await page.getByRole('radio', { name: 'en' }).check();
    await heading('Make a request online');
  });

  it('follows a change of the words, on the same step and with the same answers', async () => {
    await forward('Start');
    await form.getByRole('radio', { name: 'Abandoned waste' }).check();
    await forward();
    await form.getByLabel('Street of the place').fill('3, rue du Test');
    await form.getByText('saved', { exact: false }).first().waitFor();
    change('texts/en.json', (text) => text.replace('"Street of the place"', '"Street where it is"'));
    await form.getByLabel('Street where it is').waitFor();
    expect(await form.getByLabel('Street where it is').inputValue()).to.equal('3, rue du Test');
  });

  it('shows the mistakes of a broken file, and comes back by itself when it is mended', async () => {
    // A translation under way gives warnings, which can wait.
    const translated = readFileSync(join(folder, 'texts', 'fr.json'), 'utf8');
    change('texts/fr.json', (text) => text.replaceAll(/,\s*"hint": "[^"]*"|"hint": "[^"]*",\s*/g, ''));
    await page.getByText(/^texts\/fr\.json:\d+:\d+ warning /).first().waitFor();
    change('procedure.json', (text) => text.replace('"place.locality"', '"place.localty"'));
    await page.getByRole('heading', { name: 'This procedure cannot run as it stands' }).waitFor();
    const line = readFileSync(join(folder, 'procedure.json'), 'utf8').split('\n').findIndex((each) => each.includes('localty')) + 1;
    const told = await page.getByRole('listitem').allInnerTexts();
    expect(told.join('\n')).to.match(new RegExp(`procedure\\.json:${line}:\\d+ error GF106 .*place\\.localty`));
    expect(told.filter((each) => each.includes('warning'))).to.deep.equal([]);
    await page.getByText(/\d+ warnings? can wait until then\./).waitFor();
    change('texts/fr.json', () => translated);
    expect(await page.locator('#frame').isVisible()).to.equal(false);
    change('procedure.json', (text) => text.replace('"place.localty"', '"place.locality"'));
    await form.getByLabel('Street where it is').waitFor();
    expect(await form.getByLabel('Street where it is').inputValue()).to.equal('3, rue du Test');
    change('texts/fr.json', (text) => text.slice(0, -3));
    await page.getByText('texts/fr.json is not JSON', { exact: false }).waitFor();
    change('texts/fr.json', (text) => `${text}}\n`);
    await form.getByLabel('Street where it is').waitFor();
  });

  it('shows what was sent, checked again by the receiver', async () => {
    await form.getByLabel('Locality of the place').fill('Beispielstadt');
    await forward();
    await form.getByRole('textbox', { name: 'What should we know?' }).fill('Invented.');
    await forward();
    await form.getByRole('radio', { name: 'No', exact: true }).check();
    await forward();
    await form.getByRole('button', { name: /^Send/ }).click();
    await page.getByText('1: checked again and accepted (201)').waitFor();
    const submission = JSON.parse((await page.locator('#sent pre').first().innerText()).trim());
    expect(submission.answers).to.deep.equal({ subject: 'waste', place: { street: '3, rue du Test', locality: 'Beispielstadt' }, details: 'Invented.', reply: { wanted: false } });
  });

  it('starts again when asked to', async () => {
    await page.getByRole('button', { name: 'Start again' }).click();
    await heading('Make a request online');
    await forward('Start');
    expect(await form.getByRole('radio', { name: 'Abandoned waste' }).isChecked()).to.equal(false);
  });

  it('is a page without violations of accessibility, at 320 pixels, too', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.evaluate(axe.source);
    const violations = await page.evaluate<readonly string[]>("axe.run({ exclude: [['iframe']] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))");
    expect(violations).to.deep.equal([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).to.be.at.most(320);
  });

  it('breaks no policy, and asks nobody else', () => {
    expect(complaints).to.deep.equal([]);
  });
});

describe('the sources of a preview', () => {
  it('answer with the record of the folder, else with one invented so that it fits', async () => {
    await made('a request', '--example', 'request');
    const other = await startPreview({ folder: join(base, 'a request'), port: 0 });
    try {
      const ask = async () => (await fetch(`${other.address}sources/rnpp?fields=/familyName`)).json();
      const own = JSON.parse(readFileSync(join(base, 'a request', 'preview', 'records', 'rnpp.json'), 'utf8'));
      expect(await ask()).to.deep.equal(own);
      rmSync(join(base, 'a request', 'preview'), { recursive: true });
      const invented = await ask();
      expect(Object.keys(invented)).to.have.members(Object.keys(own));
      expect(invented).to.include({ nationalId: '1893120105732', birthDate: '1985-04-17' });
      expect((await fetch(`${other.address}sources/unknown`)).status).to.equal(404);
      mkdirSync(join(base, 'a request', 'preview', 'records'), { recursive: true });
      writeFileSync(join(base, 'a request', 'preview', 'records', 'rnpp.json'), '{\n  broken');
      const refused = await fetch(`${other.address}sources/rnpp`);
      expect([refused.status, await refused.json()]).to.deep.equal([500, { error: 'preview/records/rnpp.json holds no JSON object' }]);
      await other.procedure.reload();
      expect(other.procedure.problems.map(({ code, path, line, column }) => `${code} ${path}:${line}:${column}`)).to.deep.equal(['GF202 preview/records/rnpp.json:2:3']);
      expect(other.procedure.runs).to.equal(true);
    } finally {
      await other.stop();
    }
  });
});

describe('a change that is saved while the preview starts', () => {
  it('is read', async () => {
    const reload = PreviewedProcedure.prototype.reload;
    const title = 'Saved while it was read';
    let isFirst = true;
    PreviewedProcedure.prototype.reload = async function () {
      await reload.call(this);
      if (isFirst) change('texts/en.json', (text) => text.replace(/"title": "[^"]*"/, `"title": "${title}"`));
      isFirst = false;
    };
    const other = await startPreview({ folder, port: 0 });
    try {
      for (let tries = 0; tries < 200 && other.procedure.revision?.title !== title; tries += 1) await setTimeout(50);
      expect(other.procedure.revision?.title).to.equal(title);
    } finally {
      PreviewedProcedure.prototype.reload = reload;
      await other.stop();
    }
  });
});

describe('the command preview', () => {
  it('prints its address at once as JSON, and ends when it is stopped', async () => {
    const stop = new AbortController();
    const printed: string[] = [];
    const outcome = runCommandLine(['preview', 'a report', '--port', '0', '--json'], { folder: base, isInteractive: false, say: () => {}, print: (line) => printed.push(line) && answered(line), stop: stop.signal }, '1.2.3');
    async function answered(line: string): Promise<void> {
      expect((await fetch(JSON.parse(line).address)).status).to.equal(200);
      stop.abort();
    }
    expect(await outcome).to.deep.equal({ exitCode: 0, out: '', err: '' });
    expect(printed).to.have.length(1);
  });

  it('says which port is in use, and which is none', async () => {
    const run = (port: string) => runCommandLine(['preview', 'a report', '--port', port], { folder: base, isInteractive: false, say: () => {}, stop: AbortSignal.abort() }, '1.2.3');
    expect(await run(new URL(preview.address).port)).to.include({ exitCode: 2 }).and.to.have.property('err').that.matches(/^GF506: port \d+ is in use\n.*--port/);
    expect(await run('many')).to.include({ exitCode: 2 }).and.to.have.property('err').that.matches(/^GF501: "many"/);
  });
});
