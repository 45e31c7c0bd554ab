// The documentation leads where it says: every link of a page to a file leads to one, and from a page that the package
// brings to a file that it brings too.
import { describe, it } from 'node:test';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { expect } from 'chai';
import { root } from './tree.js';

const shipped: readonly string[] = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).files;

const pages = ['README.md', 'CHANGELOG.md', ...readdirSync(join(root, 'docs'), { recursive: true }).map((name) => join('docs', String(name)))].filter((name) => name.endsWith('.md'));

/** Always in a package, whatever `files` says. */
const ALWAYS = ['README.md', 'LICENSE', 'package.json'];

function isShipped(file: string): boolean {
  const path = file.split(sep).join('/');
  return ALWAYS.includes(path) || shipped.some((entry) => entry === path || path.startsWith(`${entry}/`) || (entry === 'docs/*.md' && dirname(path) === 'docs' && path.endsWith('.md')));
}

/** Of each link to a file: as it stands, and where it leads. */
function linksOf(page: string): readonly (readonly [link: string, file: string])[] {
  const text = readFileSync(join(root, page), 'utf8').replaceAll(/^```[\s\S]*?^```/gm, '').replaceAll(/`[^`\n]*`/g, '');
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, link = '']) => {
    const [path = ''] = link.split('#');
    return path === '' || /^[a-z]+:/.test(path) ? [] : [[link, relative(root, resolve(root, dirname(page), path))] as const];
  });
}

describe('the links of the documentation', () => {
  it('lead to files', () => {
    const broken = pages.flatMap((page) => linksOf(page).filter(([, file]) => !existsSync(join(root, file))).map(([link]) => `${page}: ${link}`));
    expect(broken).to.deep.equal([]);
  });

  it('stay in the package where the page is in it', () => {
    const inPackage = pages.filter((page) => page.startsWith('docs') && isShipped(page));
    const leaving = inPackage.flatMap((page) => linksOf(page).filter(([, file]) => !isShipped(file)).map(([link]) => `${page}: ${link}`));
    expect(inPackage.length).to.be.greaterThan(50);
    expect(leaving).to.deep.equal([]);
  });
});
