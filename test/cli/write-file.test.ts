import { expect } from 'chai';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, describe, it } from 'node:test';
import { runCommandLine } from '../../src/cli/command-line.js';
import type { Printed } from '../../src/cli/command-line.js';
import { FORMS } from '../procedure-files.js';

const folder = mkdtempSync(join(tmpdir(), 'gov form written '));
after(() => rmSync(folder, { recursive: true }));
cpSync(fileURLToPath(new URL('residence-certificate', FORMS)), join(folder, 'form'), { recursive: true });
mkdirSync(join(folder, 'a folder'));
writeFileSync(join(folder, 'a file'), 'mine');

const run = (typed: readonly string[]): Promise<Printed> => runCommandLine(typed, { folder, isInteractive: false, say: () => {}, stop: new AbortController().signal }, '1.2.3');

const INTO_FILES: Readonly<Record<string, readonly string[]>> = {
  types: ['types', 'form'], graph: ['graph', 'form'], export: ['export', 'form'], 'texts export': ['texts', 'export', 'form', '--to', 'de'],
};
const INTO_FOLDERS: Readonly<Record<string, (target: string) => readonly string[]>> = {
  compile: (target) => ['compile', 'form', target],
  paths: (target) => ['paths', 'form', '--limit', '20', '--out', target],
};

describe('what a command writes', () => {
  for (const [name, typed] of Object.entries(INTO_FILES)) {
    it(`${name}: makes the folders on the way`, async () => {
      const out = join('new', name, 'made');
      expect((await run([...typed, '--out', out])).exitCode).to.be.oneOf([0, 1]);
      expect(readFileSync(join(folder, out), 'utf8')).to.have.length.above(100);
    });

    it(`${name}: is refused where it cannot stand, in a sentence`, async () => {
      for (const [out, because] of [['a folder', 'it is a folder'], [join('a file', 'in it'), 'something on the way to it is a file']] as const) {
        const { exitCode, err } = await run([...typed, '--out', out]);
        expect(exitCode).to.equal(2);
        expect(err).to.match(/^GF508: /).and.to.include(`${out} cannot be written: ${because}`);
      }
      expect(readFileSync(join(folder, 'a file'), 'utf8')).to.equal('mine');
    });
  }

  for (const [name, into] of Object.entries(INTO_FOLDERS)) {
    it(`${name}: is refused where a file is in the way of the folder`, async () => {
      const { exitCode, err } = await run(into('a file'));
      expect(exitCode).to.equal(2);
      expect(err).to.match(/^GF508: .*a file.* cannot be written: something on the way to it is a file/);
      expect(readFileSync(join(folder, 'a file'), 'utf8')).to.equal('mine');
    });
  }
});

describe('compiling', () => {
  it('never writes over what somebody wrote: the procedure itself, another one, or a file of something else', async () => {
    cpSync(join(folder, 'form'), join(folder, 'other'), { recursive: true });
    mkdirSync(join(folder, 'unknown'));
    writeFileSync(join(folder, 'unknown', 'procedure.json'), 'notes');
    for (const target of ['form', 'other', 'unknown', join('other', '..', 'form')]) {
      const before = readFileSync(join(folder, target, 'procedure.json'), 'utf8');
      const { exitCode, err } = await run(['compile', 'form', target]);
      expect(exitCode, target).to.equal(2);
      expect(err).to.match(/^GF509: .*procedure\.json/);
      expect(readFileSync(join(folder, target, 'procedure.json'), 'utf8')).to.equal(before);
      expect(existsSync(join(folder, 'unknown', 'texts'))).to.equal(false);
    }
  });

  it('takes away the texts of a language that the procedure has no more, and nothing else', async () => {
    expect((await run(['compile', 'form', 'out'])).exitCode).to.equal(0);
    writeFileSync(join(folder, 'out', 'texts', 'notes.txt'), 'mine');
    cpSync(join(folder, 'form'), join(folder, 'without'), { recursive: true });
    const file = join(folder, 'without', 'procedure.json');
    const procedure = JSON.parse(readFileSync(file, 'utf8'));
    const { lb: _gone, ...texts } = procedure.texts;
    writeFileSync(file, JSON.stringify({ ...procedure, languages: ['fr', 'de', 'en'], texts }));
    const { exitCode, out } = await run(['compile', 'without', 'out']);
    expect(exitCode).to.equal(0);
    expect(out).to.include('texts/lb.json: taken away');
    expect(['lb.json', 'fr.json', 'notes.txt'].map((name) => existsSync(join(folder, 'out', 'texts', name)))).to.deep.equal([false, true, true]);
  });
});
