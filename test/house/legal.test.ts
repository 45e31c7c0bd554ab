// What public bodies need in order to re-use this: licence, notices, description. Compared with what is really there.
import { describe, it } from 'node:test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { parse } from 'yaml';
import { alternatives, noticesText, thirdParties } from './notices.js';
import { root, trackedFiles } from './tree.js';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Licences that allow their works to be part of a work under EUPL-1.2: permissive ones, and those of its appendix. */
const COMPATIBLE = new Set(['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'EUPL-1.2', 'ISC', 'MIT', 'MPL-2.0']);

describe('the licence', () => {
  it('is the whole EUPL-1.2, in both places where tools look for it', () => {
    expect(read('LICENSE')).to.equal(read('LICENSES/EUPL-1.2.txt'));
    const articles = [...read('LICENSE').matchAll(/^(\d+)\.\s?[A-Z]/gm)].map(([, number]) => Number(number));
    expect(articles).to.deep.equal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]);
    expect(read('LICENSE').trimEnd()).to.match(/require the production of a new EUPL version\.$/);
  });

  it('covers every file under version control (REUSE.toml)', () => {
    const paths = [...read('REUSE.toml').matchAll(/^\s*"([^"]+)",?$/gm)].map(([, path]) => path ?? '');
    const covered = (file: string): boolean =>
      file === 'LICENSE' ||
      file.startsWith('LICENSES/') ||
      paths.some((path) => (path.endsWith('/**') ? file.startsWith(path.slice(0, -2)) : file === path));
    const files = trackedFiles();
    expect(files).to.include('package.json');
    expect(files.filter((file) => !covered(file))).to.deep.equal([]);
  });
});

describe('the packages that reach our users', () => {
  const parties = thirdParties(root);

  it('have licences compatible with EUPL-1.2', () => {
    expect(parties.map(({ name }) => name)).to.include.members(['lit', 'xstate', 'ajv']);
    expect(parties.filter(({ license }) => !alternatives(license).some((each) => COMPATIBLE.has(each))).map(({ name, license }) => `${name}: ${license}`)).to.deep.equal([]);
  });

  it('are named in THIRD-PARTY-NOTICES.md as it stands (`npm run notices`)', () => {
    expect(read('THIRD-PARTY-NOTICES.md')).to.equal(noticesText(parties));
  });

  it('are pinned to exact versions, as are those we develop with', () => {
    const { dependencies, devDependencies }: { dependencies: Record<string, string>; devDependencies: Record<string, string> } = JSON.parse(read('package.json'));
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(loose).to.deep.equal([]);
  });
});

describe('package.json', () => {
  it('says each thing once: of a key that stands twice only the last is read', () => {
    const text = read('package.json');
    expect(`${JSON.stringify(JSON.parse(text), null, 2)}\n`).to.equal(text);
  });
});

interface PublicCode {
  readonly legal: { readonly license: string };
  readonly maintenance: { readonly contacts: readonly unknown[] };
  readonly localisation: { readonly availableLanguages: readonly string[] };
  readonly description: Readonly<Record<string, { readonly shortDescription: string; readonly longDescription: string; readonly features: readonly string[] }>>;
}

describe('publiccode.yml', () => {
  const code: PublicCode = parse(read('publiccode.yml'));

  it('has every key that catalogues require', () => {
    const required = ['publiccodeYmlVersion', 'name', 'url', 'platforms', 'categories', 'developmentStatus', 'softwareType', 'description', 'legal', 'maintenance', 'localisation'];
    expect(code).to.include.all.keys(required);
    expect(code.legal).to.include({ license: 'EUPL-1.2' });
    expect(code.maintenance.contacts).to.not.have.length(0);
  });

  for (const language of ['en', 'fr', 'de', 'lb']) {
    it(`describes the software within the standard's limits (${language})`, () => {
      const { shortDescription = '', longDescription = '', features = [] } = code.description[language] ?? {};
      expect(shortDescription.length).to.be.within(20, 150);
      expect(longDescription.length).to.be.within(500, 10_000);
      expect(features).to.have.length(6);
      expect(code.localisation.availableLanguages).to.include(language);
    });
  }
});
