// What the documentation says about a code: the page that explains it, and its row in the index. Both come with the package.
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { DOCUMENTATION, packageFile } from '../package-files.js';

const INDEX = 'docs/problems.md';

/** The page of a code as a file of the package; the index, where it has none of its own. */
export function pageOf(code: string): string {
  const own = packageFile(`docs/problems/${code}.md`);
  return existsSync(own) ? own : packageFile(INDEX);
}

/** The same as it is shown to somebody in this folder: relative where that leads down only, for a way up and down again reads worse than the whole address. */
export function shortPageOf(code: string, base: string): string {
  const file = pageOf(code);
  const path = relative(base, file);
  return path.startsWith('..') ? file : path;
}

/** Where the page of a code is published. */
export function addressOfPage(code: string): string {
  return `${DOCUMENTATION}${existsSync(packageFile(`docs/problems/${code}.md`)) ? `problems/${code}.md` : `problems.md#${code.toLowerCase()}`}`;
}

/** What the index says about each code. Empty where the package came without its documentation. */
export function indexOfProblems(): ReadonlyMap<string, { readonly what: string; readonly remedy: string }> {
  const file = packageFile(INDEX);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const rows = [...text.matchAll(/^\| (?:\[)?(GF\d+)[^|]*\| (.+?) \| (.+?) \|$/gm)];
  return new Map(rows.map(([, code = '', what = '', remedy = '']) => [code, { what: plain(what), remedy: plain(remedy) }]));
}

/** Without the signs of Markdown. */
const plain = (text: string): string => text.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll(/[*`]/g, '');
