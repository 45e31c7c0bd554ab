// Every kind of question in every state and language under every accessibility check, and what a screen reader is given,
// held against the transcripts in test/gallery/transcripts (made anew by UPDATE_TRANSCRIPTS=1, then to be read).
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { formsOf, galleryKinds } from '../../demo/gallery/gallery-examples.js';
import type { Shown } from '../../demo/gallery/gallery-examples.js';
import { CHECKS, lookWith } from './a11y-checks.js';
import { LANGUAGES, pagesWithEar, startProduct, type FormLanguage, type Product } from './a11y-support.js';
import { treeLines } from './a11y-tree.js';
import { secondOpinion } from './second-opinion.js';
import type {} from './gallery-ear.js';

const TRANSCRIPTS = fileURLToPath(new URL('../gallery/transcripts', import.meta.url));

let product: Product;
let newPage: () => Promise<Page>;
before(async () => {
  product = await startProduct();
  newPage = await pagesWithEar(product);
});
after(() => product.stop());

interface ShownIn extends Shown {
  readonly language: FormLanguage;
}

/** From one form to the next within the page: to load everything again for each would take most of the time. */
async function show(page: Page, { kind, name, moment, language }: ShownIn): Promise<void> {
  const address = `${product.siteUrl}/gallery/?${new URLSearchParams({ kind, example: name, moment, lang: language }).toString()}`;
  if (!page.url().startsWith(`${product.siteUrl}/gallery/`)) await page.goto(address);
  else await page.evaluate(async (there) => void (await navigation.navigate(there).finished), address);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
}

/** One sentence for each problem that any check finds, and the controls as they are exposed. */
async function lookAt(page: Page, { kind, name, moment, language }: ShownIn): Promise<{ readonly problems: readonly string[]; readonly lines: readonly string[] }> {
  const { found, tree } = await lookWith(CHECKS, page, language);
  const second = await secondOpinion(page, kind === 'list');
  const all = [...found.map(([promise, problem]) => `${promise}: ${problem}`), ...second];
  return { problems: all.map((problem) => `${name}, ${moment}: ${problem}`), lines: treeLines(tree) };
}

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
      page = await newPage();
    });
    after(() => page.context().close());

    for (const kind of galleryKinds) {
      it(`${kind}: no check finds anything, and a screen reader is given what it was`, async () => {
        const problems: string[] = [];
        const heard: string[] = [];
        for (const form of formsOf(kind)) {
          const shown = { ...form, language };
          await show(page, shown);
          const seen = await lookAt(page, shown);
          problems.push(...seen.problems);
          heard.push(`# ${form.name}, ${form.moment}`, '## Tree', ...seen.lines, '## Spoken', ...(await page.evaluate(() => window.ear.transcript())), '');
        }
        expect(problems).to.deep.equal([]);
        heldAgainst(`${kind}.${language}.txt`, heard.join('\n'));
      });
    }
  });
}
