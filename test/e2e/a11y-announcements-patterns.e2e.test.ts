// What a screen reader is given to say by itself where files are chosen, the page's session ends, or the language or its
// ease changes: each thing once, and what is read on the page itself not at all.
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import type { Announcement } from './a11y-page-announcements.js';
import { byId, drawn, startProduct, type Product } from './a11y-support.js';

/** Longer than two messages need, half a second apart: after it everything that would be said has been said. */
const SILENCE_MS = 1_300;
const PNG = { name: 'portrait.png', mimeType: 'image/png', buffer: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex') };
const ZIP = { name: 'all.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('504b030414000000', 'hex') };

let product: Product;
before(async () => {
  product = await startProduct();
});
after(() => product.stop());

async function said(page: Page): Promise<readonly Announcement[]> {
  await page.waitForTimeout(SILENCE_MS);
  return page.evaluate(() => window.probe.takeAnnouncements());
}

async function opened(path: string, isThere: string): Promise<Page> {
  const page = await product.newPage();
  await page.goto(`${product.siteUrl}${path}`);
  await page.locator(isThere).first().waitFor();
  await page.evaluate(() => window.probe.recordAnnouncements());
  return page;
}

describe('what is said by itself of files', () => {
  const button = byId('empty:file');
  const choose = async (page: Page, file: typeof PNG): Promise<void> => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.locator(button).click()]);
    await chooser.setFiles([file]);
  };
  const texts = async (page: Page): Promise<readonly string[]> => (await said(page)).map(({ text }) => text);

  it('is that one was refused and why, that one was added, that one was removed: once each', async () => {
    const page = await opened('/gallery/?kind=documents&example=passport-photo&moment=asked&lang=en', button);
    await choose(page, ZIP);
    const refused = await texts(page);
    expect(refused).to.have.lengthOf(1);
    expect(refused[0]).to.match(/^“all\.jpg” is /);
    await choose(page, PNG);
    expect(await texts(page)).to.deep.equal(['portrait.png added.']);
    await page.locator('gov-form').getByRole('button', { name: 'Remove portrait.png' }).click();
    expect(await texts(page)).to.deep.equal(['portrait.png removed.']);
    await page.context().close();
  });
});

describe('what is said by itself of the page’s own session', () => {
  const endsIn = (page: Page, minutes: number): Promise<void> =>
    page.evaluate((ms) => {
      const form = document.querySelector('gov-form');
      const end = {
        at: new Date(Date.now() + ms),
        extend() {
          return Promise.resolve(new Date(Date.now() + 3_600_000));
        },
      };
      Object.assign(form ?? {}, { sessionEnd: end });
    }, minutes * 60_000);

  it('is the warning once, and that it goes on, once', async () => {
    const page = await opened('/en/', 'gov-form h1');
    await endsIn(page, 60);
    expect(await said(page)).to.deep.equal([]);
    await endsIn(page, 2);
    const warned = await said(page);
    expect(warned.map(({ where }) => where)).to.deep.equal(['assertive']);
    expect(warned[0]?.text).to.match(/signed/);
    expect(await said(page), 'not again').to.deep.equal([]);
    await page.locator('gov-form').getByRole('button', { name: /stay signed in/i }).click();
    expect((await said(page)).map(({ where }) => where)).to.deep.equal(['polite']);
    await page.context().close();
  });
});

describe('what is said by itself when words change', () => {
  it('is nothing: another language and easy words are read where they stand', async () => {
    const page = await opened('/en/business-permit/', 'gov-form h1');
    for (const language of ['de', 'lb', 'fr', 'en']) {
      await page.locator(`gov-form .languages button[lang="${language}"], gov-form .languages [lang="${language}"]`).first().click();
      await page.locator(`gov-form .frame[lang="${language}"]`).waitFor();
      await drawn(page);
      expect(await said(page), language).to.deep.equal([]);
    }
    const easy = page.locator('gov-form').getByRole('button', { name: 'Easy language' });
    for (const isEasy of ['true', 'false']) {
      await easy.click();
      await page.locator(`gov-form [aria-pressed="${isEasy}"]`).filter({ hasText: 'Easy language' }).waitFor();
      expect(await said(page), `easy: ${isEasy}`).to.deep.equal([]);
    }
    await page.context().close();
  });
});
