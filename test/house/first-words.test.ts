// What a first screen may say is among the words that every form fetches at once: none of it lies in src/text/locales/later.
import { describe, it } from 'node:test';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect } from 'chai';
import { root } from './tree.js';

/** What is there before the later words are: the element itself, and what it may fetch before them. */
const FIRST = ['define.ts', 'fields/combobox/combobox-field.view.ts', 'ui/expiry/expiry-notice.ts', 'ui/history/step-history.ts', 'ui/light-place.ts'];

const read = (path: string): string => readFileSync(join(root, 'src', path), 'utf8');

/** The files without which these cannot be loaded, themselves among them. */
function loadedWith(paths: readonly string[]): ReadonlySet<string> {
  const found = new Set(paths);
  for (const path of found) {
    for (const [, specifier = ''] of read(path).matchAll(/^(?:import|export) (?!type )[^;]*?from '(\.[^']+)\.js';$/gm)) found.add(posix.join(posix.dirname(path), `${specifier}.ts`));
  }
  return found;
}

const saidIn = (path: string): readonly string[] => [...read(path).matchAll(/\bid: '([^']+)'/g)].map(([, id = '']) => id);
const wordsIn = (path: string): readonly string[] => [...read(path).matchAll(/^\s*'([^']+)': /gm)].map(([, id = '']) => id);

describe('the words of the first screens', () => {
  const first = loadedWith(FIRST);
  const later = new Set(wordsIn('text/locales/later/fr.ts'));

  it('are not among those that come later', () => {
    expect(later.size).to.be.above(100);
    expect([...first].flatMap(saidIn).filter((id) => later.has(id))).to.deep.equal([]);
  });

  it('are all that is fetched at once: the others are said by no first screen', () => {
    const said = new Set([...first].flatMap(saidIn));
    expect(wordsIn('text/locales/fr.ts').filter((id) => !said.has(id))).to.deep.equal([]);
  });
});
