import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import type { Terminal } from '../../../src/cli/command.js';
import { newsOf } from '../../../src/cli/preview/preview-news.js';
import { PreviewedProcedure } from '../../../src/cli/preview/previewed-procedure.js';
import { FORMS } from '../../procedure-files.js';

const base = mkdtempSync(join(tmpdir(), 'gov form news '));
after(() => rmSync(base, { recursive: true }));
cpSync(fileURLToPath(new URL('residence-certificate', FORMS)), join(base, 'forms'), { recursive: true });

const terminal: Terminal = { folder: base, isInteractive: false, say: () => {}, stop: new AbortController().signal };
const previewed = new PreviewedProcedure(join(base, 'forms'));

async function news(change: Readonly<Record<string, (text: string) => string>> = {}): Promise<string> {
  for (const [file, edit] of Object.entries(change)) writeFileSync(join(base, 'forms', file), edit(readFileSync(join(base, 'forms', file), 'utf8')));
  await previewed.reload();
  return newsOf(previewed, 'forms', terminal);
}

describe('the news of the preview in the terminal', () => {
  it('are that nothing was found, and that the form runs', async () => {
    expect(await news()).to.equal('No mistakes found.\n\nThe form runs.');
  });

  it('name the first twenty findings as check does, then how many there are', async () => {
    const without = (text: string): string => text.replaceAll(/"(?:hint|shortLabel)": "[^"]*",\s*/g, '');
    const said = await news({ 'texts/de.json': without, 'texts/lb.json': without });
    const { length } = previewed.problems;
    expect(length).to.be.greaterThan(20);
    expect(said.match(/^forms\/texts\/(?:de|lb)\.json:\d+:\d+ warning GF/gm)).to.have.length(20);
    expect(said).to.include(`… and ${length - 20} more: gov-form check forms\n\n0 errors, ${length} warnings. What they mean:`);
    expect(said.endsWith('\n\nThe form runs.')).to.equal(true);
  });

  it('begin with what keeps the form from being shown, however many warnings stand before it in the files', async () => {
    const said = await news({ 'texts/en.json': (text) => text.replace('"format"', '"formad"') });
    expect(previewed.problems.findIndex(({ severity }) => severity === 'warning')).to.be.greaterThan(0);
    expect(said).to.match(/^forms\/texts\/en\.json:\d+:\d+ error GF/);
    await news({ 'texts/en.json': (text) => text.replace('"formad"', '"format"') });
  });

  it('say why it cannot run, also without procedure.json', async () => {
    const said = await news({ 'procedure.json': (text) => `${text},` });
    expect(said).to.match(/^forms\/procedure\.json:\d+:\d+ error GF202 /).and.to.include('The form cannot run: the page shows why.');
    rmSync(join(base, 'forms', 'procedure.json'));
    expect(await news()).to.match(/^procedure\.json GF502 .*\n {4}Put procedure\.json back\./);
  });
});
