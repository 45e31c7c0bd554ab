// Every kind of question in every state and language under every accessibility check, and what a screen reader is given,
// held against the transcripts in test/gallery/transcripts (made anew by UPDATE_TRANSCRIPTS=1, then to be read).
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { formsOf, galleryKinds } from '../../demo/gallery/gallery-examples.js';
import { LANGUAGES } from './a11y-support.js';
import { treeLines } from './a11y-tree.js';
import { problemsOn, productToLookAt } from './every-check.js';
import type {} from './gallery-ear.js';
import { placeOf, showGallery } from './gallery-shown.js';

const TRANSCRIPTS = fileURLToPath(new URL('../gallery/transcripts', import.meta.url));

const product = productToLookAt();

function heldAgainst(file: string, text: string): void {
  const path = join(TRANSCRIPTS, file);
  if (process.env['UPDATE_TRANSCRIPTS'] === '1') {
    mkdirSync(TRANSCRIPTS, { recursive: true });
    writeFileSync(path, text);
  }
  expect(text).to.equal(readFileSync(path, 'utf8'));
}

for (const language of LANGUAGES) {
  describe(`the gallery in ${language}`, () => {
    let page: Page;
    before(async () => {
      page = await product.newPage();
    });
    after(() => page.context().close());

    for (const kind of galleryKinds) {
      it(`${kind}: no check finds anything, and a screen reader is given what it was`, async () => {
        const problems: string[] = [];
        const heard: string[] = [];
        for (const form of formsOf(kind)) {
          await showGallery(page, product.siteUrl, placeOf(form, { lang: language }));
          const seen = await problemsOn(page, language, { hasRows: kind === 'list' });
          problems.push(...seen.problems.map((problem) => `${form.name}, ${form.moment}: ${problem}`));
          heard.push(`# ${form.name}, ${form.moment}`, '## Tree', ...treeLines(seen.tree), '## Spoken', ...(await page.evaluate(() => window.ear.transcript())), '');
        }
        expect(problems).to.deep.equal([]);
        heldAgainst(`${kind}.${language}.txt`, heard.join('\n'));
      });
    }
  });
}
