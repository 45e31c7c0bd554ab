// Every kind of question in every state under two more checkers: in the language with the longest words by day, or, with
// CHECKERS=all, in each language by day and by night, which takes a quarter of an hour.
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { formsOf, galleryKinds } from '../../demo/gallery/gallery-examples.js';
import type { Shown } from '../../demo/gallery/gallery-examples.js';
import { LANGUAGES, startProduct, type FormLanguage, type Product } from './a11y-support.js';
import { placeOf, showGallery } from './gallery-shown.js';
import type { GalleryPlace } from './gallery-shown.js';
import { alfaProblems, checkerScripts, sniffedProblems, type Theme } from './other-checkers.js';

const isAll = process.env['CHECKERS'] === 'all';
const THEMES: readonly Theme[] = isAll ? ['light', 'dark'] : ['light'];

let product: Product;
let page: Page;
before(async () => {
  product = await startProduct();
  page = await product.newPage();
  for (const script of await checkerScripts()) await page.addInitScript(script);
});
after(() => product.stop());

function show(shown: Shown, language: FormLanguage, place: GalleryPlace): Promise<void> {
  return showGallery(page, product.siteUrl, placeOf(shown, { lang: language, ...place }));
}

async function problemsOf(shown: Shown, language: FormLanguage): Promise<readonly string[]> {
  const found: string[] = [];
  await show(shown, language, {});
  for (const theme of THEMES) found.push(...(await alfaProblems(page, theme)));
  await show(shown, language, { render: 'light' });
  found.push(...(await sniffedProblems(page)));
  return found.map((problem) => `${shown.name}, ${shown.moment}: ${problem}`);
}

/** A control that nothing names any more. */
async function unname(): Promise<void> {
  await page.getByRole('textbox').first().evaluate((control) => {
    const root = control.getRootNode();
    if (root instanceof ShadowRoot || root instanceof Document) root.querySelector(`label[for="${CSS.escape(control.id)}"]`)?.removeAttribute('for');
  });
}

describe('two more checkers', () => {
  const [shown] = formsOf('text');
  if (shown === undefined) throw new Error('the gallery has no text');
  it('both notice a control without a name', async () => {
    await show(shown, 'de', {});
    await unname();
    expect((await alfaProblems(page, 'light')).join()).to.match(/^SIA-R8: /);
    await show(shown, 'de', { render: 'light' });
    await unname();
    expect((await sniffedProblems(page)).join()).to.contain('InputText.Name: ');
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`read the form’s own colours, ${theme}: Alfa notices too little contrast`, async () => {
      await show(shown, 'de', {});
      await page.evaluate(() => document.querySelector('gov-form')?.style.setProperty('--gov-form-text', '#808080'));
      expect((await alfaProblems(page, theme)).join()).to.match(/^SIA-R66: .*Contrast/);
    });
  }
});

for (const language of isAll ? LANGUAGES : (['de'] as const)) {
  describe(`the gallery under two more checkers, in ${language}`, () => {
    for (const kind of galleryKinds) {
      it(`${kind}: Alfa and HTML_CodeSniffer find nothing`, async () => {
        const problems: string[] = [];
        for (const shown of formsOf(kind)) problems.push(...(await problemsOf(shown, language)));
        expect(problems).to.deep.equal([]);
      });
    }
  });
}
