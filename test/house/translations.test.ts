// The interface's words: what the code says, what locales/*.xlf holds and what src/text/locales holds are the same,
// and no language misses one. Runs the tools in a copy, and never writes into the tree.
import { after, before, describe, it } from 'node:test';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { copyTree, root, runPackage } from './tree.js';
import type { TreeCopy } from './tree.js';

const LANGUAGES = ['fr', 'de', 'lb'];
const LOCALIZE = '@lit/localize-tools/bin/lit-localize.js';

interface Unit {
  readonly id: string;
  readonly source: string;
  readonly target: string | undefined;
}

function unitsOf(xliff: string): readonly Unit[] {
  const inside = (unit: string, name: string): string | undefined => new RegExp(`<${name}[^>]*>([^]*?)</${name}>`).exec(unit)?.[1];
  return [...xliff.matchAll(/<trans-unit id="([^"]+)"[^>]*>([^]*?)<\/trans-unit>/g)].map(([, id = '', unit = '']) => ({
    id,
    source: inside(unit, 'source') ?? '',
    target: inside(unit, 'target'),
  }));
}

/** What a sentence takes in (`${limit}`), in whatever order a language needs it. */
const placeholders = (text: string): string => [...text.matchAll(/<x id="(\d+)"/g)].map(([, id = '']) => id).sort((left, right) => left.localeCompare(right)).join();
const withoutSpace = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('> <', '><').trim();
const read = (folder: string, path: string): string => (existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : '');

describe('the words of the interface', () => {
  let copy: TreeCopy;
  before(() => {
    copy = copyTree(['src', 'locales', 'tsconfig.json', 'package.json']);
  });
  after(() => copy.erase());

  it('are extracted: locales/*.xlf are as `npm run l10n:extract` leaves them', () => {
    const { code, output } = runPackage(copy.folder, LOCALIZE, 'extract', '--config', 'locales/lit-localize.json');
    expect(code, output).to.equal(0);
    for (const language of LANGUAGES) {
      const path = `locales/${language}.xlf`;
      expect(withoutSpace(read(root, path)), path).to.equal(withoutSpace(read(copy.folder, path)));
    }
  });

  it('are built: src/text/locales is as `npm run l10n:build` leaves it', () => {
    const { code, output } = runPackage(copy.folder, LOCALIZE, 'build', '--config', 'locales/lit-localize.json');
    expect(code, output).to.equal(0);
    expect(output).to.not.match(/missing/i);
    const split = runPackage(copy.folder, 'tsx/dist/cli.mjs', 'locales/split-words.ts');
    expect(split.code, split.output).to.equal(0);
    for (const path of LANGUAGES.flatMap((language) => ['', 'parts/', 'nested/', 'expiry/', 'tasks/', 'later/'].map((folder) => `src/text/locales/${folder}${language}.ts`))) {
      expect(read(copy.folder, path), path).to.not.equal('');
      expect(read(root, path), path).to.equal(read(copy.folder, path));
    }
  });

  for (const language of LANGUAGES) {
    it(`exist in ${language}, each with what its sentence takes in`, () => {
      const units = unitsOf(read(root, `locales/${language}.xlf`));
      expect(units).to.have.length.above(20);
      expect(units.filter(({ target }) => target === undefined || target.trim() === '').map(({ id }) => id)).to.deep.equal([]);
      const differing = units.filter(({ source, target = '' }) => placeholders(source) !== placeholders(target));
      expect(differing.map(({ id }) => id)).to.deep.equal([]);
    });
  }

  it('say that the Luxembourgish ones are a working translation', () => {
    expect(read(root, 'locales/lb.xlf')).to.match(/<header>\s*<note[^>]*>[^<]*working translation/i);
  });
});
