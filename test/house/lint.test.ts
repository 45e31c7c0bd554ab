// The lint rules that protect a host's security policy, held against code that breaks them.
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import { copyTree, runPackage } from './tree.js';
import type { TreeCopy } from './tree.js';

const faults: readonly (readonly [name: string, code: string, rule: string])[] = [
  ['HTML from strings', "export { unsafeHTML } from 'lit/directives/unsafe-html.js';", 'no-restricted-imports'],
  ['SVG from strings', "export { unsafeSVG } from 'lit/directives/unsafe-svg.js';", 'no-restricted-imports'],
  ['static templates from strings', "export { unsafeStatic } from 'lit/static-html.js';", 'no-restricted-imports'],
  ['innerHTML', "export const planted = (element: Element) => { element.innerHTML = 'x'; };", 'no-markup-from-strings'],
  ['insertAdjacentHTML', "export const planted = (element: Element) => element.insertAdjacentHTML('beforeend', 'x');", 'no-markup-from-strings'],
  ['an innerHTML binding', "import { html } from 'lit';\nexport const planted = (x: string) => html`<p .innerHTML=${x}></p>`;", 'no-markup-from-strings'],
  ['a style attribute in a template', "import { html } from 'lit';\nexport const planted = html`<p style=\"color: red\"></p>`;", 'no-inline-style'],
  ['a style element in a template', "import { html } from 'lit';\nexport const planted = html`<style></style>`;", 'no-inline-style'],
  ['an event handler attribute', "import { html } from 'lit';\nexport const planted = html`<p onclick=\"x\"></p>`;", 'no-inline-style'],
  ['a style attribute set', "export const planted = (element: Element) => element.setAttribute('style', 'x');", 'no-inline-style'],
  ['eval', "export const planted = () => eval('1');", 'no-eval'],
  ['code from strings', "export const planted = new Function('return 1');", 'no-new-func'],
  ['a promise nobody waits for', 'export const planted = () => { Promise.reject(1); };', 'no-floating-promises'],
  ['any', 'export const planted = (x: any): unknown => x;', 'no-explicit-any'],
  ['a default export', 'export default 1;', 'no-default-export'],
  ['the console', "export const planted = () => console.log('x');", 'no-console'],
];

describe('lint', () => {
  let copy: TreeCopy;
  before(() => {
    copy = copyTree(['.oxlintrc.json', 'tsconfig.json', 'test/house/lint-rules.mjs']);
    faults.forEach(([, code], index) => copy.write(`src/planted-${index}.ts`, `${code}\n`));
    copy.write('src/sound.ts', 'export const sound = 1;\n');
  });
  after(() => copy.erase());

  it('refuses each fault, and only them', () => {
    const { output } = runPackage(copy.folder, 'oxlint/bin/oxlint', '--type-aware', '--format=unix', 'src');
    const missed = faults.filter(([, , rule], index) => !output.split('\n').some((line) => line.includes(`planted-${index}.ts`) && line.includes(rule)));
    expect(missed.map(([name]) => name)).to.deep.equal([]);
    expect(output).to.not.include('sound.ts');
  });
});
