// Radio buttons and checkboxes, which the browser draws: their edge and their mark, as they are painted, by 3:1 (WCAG 1.4.11).
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { startProduct, type Product } from './a11y-support.js';
import { base64, besideWith } from './focus-pixels.js';
import { drawn } from './driven-page.js';
import { showGallery } from './gallery-shown.js';

const COLOURS = [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { contrast: 'more' }, { contrast: 'more', colorScheme: 'dark' }, { forcedColors: 'active' }] as const;
const NONE = { colorScheme: null, contrast: null, forcedColors: null } as const;
/** An edge of one pixel has its own colour on a fine screen only: on others what is beside it is mixed in. */
const SCALE = 4;
/** Of a round edge of 1 CSS pixel. */
const EDGE_SHARE = 0.5;
/** Of its ground: a dot or a tick is seen. */
const MARK_SHARE = 0.08;

let product: Product;
let page: Page;
before(async () => {
  product = await startProduct();
  page = await product.newPage({ deviceScaleFactor: SCALE });
});
after(() => product.stop());

/** Pixels of the screen that are changed by showing the box, and by ticking it; its side in the same. */
async function painted(type: 'radio' | 'checkbox'): Promise<{ readonly edge: number; readonly mark: number; readonly side: number }> {
  const box = page.locator(`gov-form input[type="${type}"]:not(:checked)`).first();
  const handle = await box.elementHandle();
  if (handle === null) throw new Error(`no ${type} to look at`);
  await handle.scrollIntoViewIfNeeded();
  const clip = (await handle.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const picture = async (): Promise<string> => base64(await page.screenshot({ clip }));
  const show = (isShown: boolean) => handle.evaluate((input, shown) => (input as HTMLElement).style.setProperty('visibility', shown ? 'visible' : 'hidden'), isShown);
  await show(false);
  const ground = await picture();
  await show(true);
  const empty = await picture();
  await handle.evaluate((input) => void ((input as HTMLInputElement).checked = true));
  await drawn(page);
  const ticked = await picture();
  return { edge: await changed(ground, empty), mark: await changed(empty, ticked), side: clip.width * SCALE };
}

async function changed(before: string, now: string): Promise<number> {
  const beside = await besideWith(page, before);
  const count = await beside.evaluate((picture) => window.probe.changedPixels({ picture, at: { x: 0, y: 0 } }), now);
  await beside.close();
  return count;
}

describe('what the browser draws', () => {
  after(() => page.emulateMedia(NONE));

  for (const [kind, type] of [['choice', 'radio'], ['choices', 'checkbox']] as const) {
    for (const media of COLOURS) {
      it(`has an edge and a mark of 3:1: ${type}, ${JSON.stringify(media)}`, async () => {
        await page.emulateMedia({ ...NONE, ...media });
        await showGallery(page, product.siteUrl, { kind, lang: 'fr' });
        const { edge, mark, side } = await painted(type);
        expect(edge, 'edge').to.be.above(Math.PI * side * SCALE * EDGE_SHARE);
        expect(mark, 'mark').to.be.above(side * side * MARK_SHARE);
      });
    }
  }
});
