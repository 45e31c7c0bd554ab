// What a screen reader is given to say by itself: little, and each thing once. Text put into the two live regions and
// alerts put on the page are recorded; what is read because the focus arrives there is not counted.
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import type { Announcement } from './a11y-page-announcements.js';
import { arrive, byId, drawn, PRIMARY, SECONDARY, startProduct, SUMMARY, type Product } from './a11y-support.js';

/** Longer than two messages need, half a second apart: after it everything that would be said has been said. */
const SILENCE_MS = 1_300;
const IDENTITY = ['applicant.familyName', 'applicant.givenNames', 'applicant.birthDate:day', 'applicant.nationalId'];
let product: Product;
let page: Page;

before(async () => {
  product = await startProduct();
  page = await product.openForm('en', { person: 'partielle' });
  await page.evaluate(() => window.probe.recordAnnouncements());
});
after(() => product.stop());

/** What has been said since the last time, once it is quiet. */
async function said(): Promise<readonly Announcement[]> {
  await page.waitForTimeout(SILENCE_MS);
  return page.evaluate(() => window.probe.takeAnnouncements());
}

async function failedContinue(): Promise<void> {
  await page.locator(PRIMARY).click();
  await page.locator(SUMMARY).waitFor();
  await drawn(page);
}

describe('what is said by itself', () => {
  it('is nothing when the form appears', async () => {
    expect(await said()).to.deep.equal([]);
    expect(await page.locator('gov-form #polite').textContent()).to.equal('');
    expect(await page.locator('gov-form #assertive').textContent()).to.equal('');
  });

  it('is the summary, once, after each failed Continue', async () => {
    await failedContinue();
    expect(await said()).to.deep.equal([{ where: 'alert', text: await summaryText() }]);
    await failedContinue();
    expect(await said()).to.deep.equal([{ where: 'alert', text: await summaryText() }]);
  });

  it('is nothing when a new step arrives: its heading is read because it has the focus', async () => {
    await page.locator(byId('device:own')).check();
    await arrive(page, () => page.locator(PRIMARY).click());
    expect(await said()).to.deep.equal([]);
  });

  it('is that answers are saved, once, at the first save', async () => {
    await page.locator(byId('requester:myself')).check();
    const first = await said();
    expect(first.map(({ where }) => where)).to.deep.equal(['polite']);
    expect(first[0]?.text).to.match(/saved/);
    await page.locator(byId('requester:bank')).check();
    expect(await said()).to.deep.equal([]);
  });

  it('is one sentence when the network goes, and one when it comes back', async () => {
    await page.context().setOffline(true);
    const gone = await said();
    await page.context().setOffline(false);
    const back = await said();
    expect(gone.map(({ where }) => where)).to.deep.equal(['polite']);
    expect(gone[0]?.text).to.match(/offline/);
    expect(back.map(({ where }) => where)).to.deep.equal(['polite']);
    expect(back[0]?.text).to.match(/online/);
  });

  it('is one sentence when the register is slow', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/api/sources/**', (route) => held.then(() => route.continue()));
    await arrive(page, () => page.locator(PRIMARY).click());
    await arrive(page, () => page.locator(PRIMARY).click());
    await page.waitForFunction(() => window.probe.hasNews());
    const slow = await said();
    expect(slow.map(({ where }) => where)).to.deep.equal(['polite']);
    expect(slow[0]?.text).to.match(/longer than usual/);
    await arrive(page, async () => release());
    expect(await said()).to.deep.equal([]);
  });

  it('is nothing while one types, in any field', async () => {
    await arrive(page, () => page.locator(SECONDARY).click());
    for (const id of IDENTITY) await page.locator(byId(id)).pressSequentially('Exemple 12345 Demo.', { delay: 10 });
    expect(await said()).to.deep.equal([]);
  });

  it('is the summary once when several answers are wrong, and nothing while they are corrected', async () => {
    await failedContinue();
    expect(await said()).to.deep.equal([{ where: 'alert', text: await summaryText() }]);
    await page.locator(byId('applicant.nationalId')).fill('');
    await page.locator(byId('applicant.nationalId')).pressSequentially('1987041201712', { delay: 10 });
    expect(await said()).to.deep.equal([]);
  });

  it('is nothing when the language changes, except what stands in the summary', async () => {
    await page.locator('gov-form .languages button[lang="de"]').click();
    await page.locator('gov-form .frame[lang="de"]').waitFor();
    await drawn(page);
    expect((await said()).filter(({ where }) => where !== 'alert')).to.deep.equal([]);
    await page.locator('gov-form .languages button[lang="en"]').click();
    await page.locator('gov-form .frame[lang="en"]').waitFor();
    await said();
  });

  it('is that answers are restored, once, after coming back', async () => {
    await page.reload();
    await page.locator('gov-form .notice:not(.expiry)').waitFor();
    await page.evaluate(() => window.probe.recordAnnouncements());
    const restored = await said();
    expect(restored).to.deep.equal([{ where: 'polite', text: await page.locator('gov-form .notice:not(.expiry)').getByRole('heading').innerText() }]);
  });
});

function summaryText(): Promise<string> {
  return page.evaluate(() => window.probe.summaryText());
}
