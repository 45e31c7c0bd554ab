// One citizen's way past every screen there is, the wrong turns included. At each screen it stops and lets the caller
// look; it never judges. It reads no words, so it goes the same way in every language.
import type { Page, Route } from 'playwright-core';
import { arrive, BACK, byId, drawn, PRIMARY, SECONDARY, SUMMARY } from './a11y-support.js';

/** @param screen a name for the report, in English */
export type Look = (screen: string) => Promise<void>;

interface Walk {
  readonly page: Page;
  readonly look: Look;
}

const REGISTER = '**/api/sources/**';
const RECEIVER = '**/api/receiver/**';
/** How a register answers for each way of failing; `offline` is not a matter of its answer. */
const REGISTER_FAILURES = { 'signed out': 401, denied: 403, 'not found': 404, 'timed out': 504, unavailable: 503, garbage: 200 };
const LATER = { status: 503, headers: { 'retry-after': '600' } };
const NOT_OURS = {
  status: 422,
  contentType: 'application/problem+json',
  json: {
    type: 'urn:example:problem', title: 'Refused', status: 422, detail: 'The receiver was told to refuse.', code: 'GF000', remedy: 'Send again.',
  },
};

/** From the first screen of a person whose date of birth the register lacks, to the receipt. */
export async function walkThrough(page: Page, look: Look): Promise<void> {
  const walk = { page, look };
  await throughStart(walk);
  await throughRegister(walk);
  await throughIdentity(walk);
  await throughQuestions(walk);
  await throughChanges(walk);
  await throughSending(walk);
}

async function throughStart({ page, look }: Walk): Promise<void> {
  await look('start');
  await failing(page);
  await look('start, device not said');
  await page.locator(byId('device:own')).check();
  await arrive(page, () => page.locator(PRIMARY).click());
  await look('choice');
  await failing(page);
  await look('choice, nothing chosen');
  await page.locator(byId('requester:luxembourg-authority')).check();
  await look('choice, chosen');
  await arrive(page, () => page.locator(PRIMARY).click());
  await look('advice');
  await page.locator('gov-form #erase').click();
  await page.locator('gov-form #erase-question').waitFor();
  await look('asked whether to erase');
  await page.locator('gov-form .confirm .secondary').click();
}

async function throughRegister({ page, look }: Walk): Promise<void> {
  await arrive(page, () => page.locator(PRIMARY).click());
  await look('register, offer');
  await throughFailures({ page, look });
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(REGISTER, async (route) => {
    await held;
    await route.continue();
  });
  await arrive(page, () => page.locator(SECONDARY).click());
  await look('register, waiting');
  const waiting = page.locator('gov-form .source > p').nth(1);
  const quick = await waiting.textContent();
  await page.waitForFunction(
    (text) => document.querySelector('gov-form')?.shadowRoot?.querySelectorAll('.source > p')[1]?.textContent !== text,
    quick,
  );
  await look('register, slow');
  await arrive(page, async () => release());
  await page.unroute(REGISTER);
  await look('register, preview');
}

async function throughFailures({ page, look }: Walk): Promise<void> {
  let request = PRIMARY;
  for (const [name, status] of Object.entries(REGISTER_FAILURES)) {
    await page.route(REGISTER, (route) => route.fulfill({ status, body: '<<<' }));
    await failedRequest(page, request);
    await look(`register, ${name}`);
    await page.unroute(REGISTER);
    request = SECONDARY;
  }
  await page.context().setOffline(true);
  await page.locator('gov-form .notice:not(.expiry)').waitFor();
  await failedRequest(page, request);
  await look('register, offline');
  await page.context().setOffline(false);
  await page.locator('gov-form .notice:not(.expiry)').waitFor({ state: 'detached' });
}

/** Asks the register, and waits for another reason of failing than the one that was shown before. */
async function failedRequest(page: Page, button: string): Promise<void> {
  const before = await page.locator('gov-form .source').textContent();
  await page.locator(button).first().click();
  await page.waitForFunction((old) => {
    const source = document.querySelector('gov-form')?.shadowRoot?.querySelector('.source:not(:has(.facts)):has(.primary)');
    return source !== undefined && source !== null && source.textContent !== old;
  }, before);
  await drawn(page);
}

async function throughIdentity({ page, look }: Walk): Promise<void> {
  await arrive(page, () => page.locator(SECONDARY).click());
  await look('texts and a date');
  await failing(page);
  await look('texts and a date, nothing given');
  await arrive(page, () => page.locator(BACK).click());
  await arrive(page, () => page.locator(PRIMARY).click());
  await page.locator('gov-form .source .rows').waitFor();
  await arrive(page, () => page.locator(PRIMARY).click());
  await look('texts from the register');
  await fill(page, { 'applicant.birthDate:day': '31', 'applicant.birthDate:month': '2', 'applicant.birthDate:year': '1959', 'applicant.nationalId': '123' });
  await failing(page);
  await look('texts from the register, made wrong');
  await fill(page, { 'applicant.birthDate:month': '1', 'applicant.nationalId': '1893120105732' });
  await look('texts from the register, corrected');
}

async function throughQuestions({ page, look }: Walk): Promise<void> {
  await arrive(page, () => page.locator(PRIMARY).click());
  await look('choice with hints');
  await failing(page);
  await look('choice with hints, nothing chosen');
  await page.locator(byId('variant:extended')).check();
  await arrive(page, () => page.locator(PRIMARY).click());
  await look('choices');
  await page.locator(byId('mentions:spouse')).check();
  await page.locator(byId('mentions:nationalities')).check();
  await look('choices, two chosen');
  await page.reload();
  await page.locator('gov-form .notice:not(.expiry)').waitFor();
  await look('answers restored');
  await arrive(page, () => page.locator(PRIMARY).click());
  await look('short choice');
  await page.locator(byId('certificateLanguage:fr')).check();
  await arrive(page, () => page.locator(PRIMARY).click());
  await look('long text');
  await fill(page, { reason: 'Pour un nouveau logement. '.repeat(25) });
  await failing(page);
  await look('long text, too long');
  await fill(page, { reason: 'Pour un nouveau logement.' });
  await arrive(page, () => page.locator(PRIMARY).click());
  await look('check your answers');
}

async function throughChanges({ page, look }: Walk): Promise<void> {
  await change(page, 'applicant.address.street');
  await look('address, to be changed');
  await fill(page, { 'applicant.address.number': '', 'applicant.address.postalCode': 'L-12' });
  await failing(page);
  await look('address, made wrong');
  await fill(page, { 'applicant.address.number': '40', 'applicant.address.postalCode': '2345' });
  await arrive(page, () => page.locator(PRIMARY).click());
  await change(page, 'variant');
  await page.locator(byId('variant:standard')).check();
  await arrive(page, () => page.locator(PRIMARY).click());
  await look('question that the change brought');
  // To the question that was changed, and from there to the answers.
  for (let times = 0; times < 2; times += 1) await arrive(page, () => page.locator(BACK).click());
  await failing(page);
  await look('check your answers, one missing');
  await arrive(page, () => page.locator(`${SUMMARY} a`).click());
  await page.locator(byId('formerAddresses.which:since')).check();
  await arrive(page, () => page.locator(PRIMARY).click());
  await look('date');
  await fill(page, { 'formerAddresses.since:day': '1' });
  await failing(page);
  await look('date, incomplete');
  await fill(page, { 'formerAddresses.since:month': '9', 'formerAddresses.since:year': '2009' });
  await arrive(page, () => page.locator(PRIMARY).click());
}

async function throughSending({ page, look }: Walk): Promise<void> {
  await page.route(RECEIVER, (route) => route.fulfill(NOT_OURS));
  await page.locator(PRIMARY).click();
  await page.locator(SUMMARY).waitFor();
  await drawn(page);
  await look('check your answers, refused');
  await page.unroute(RECEIVER);
  let answer = async (_route: Route): Promise<void> => undefined;
  const asked = new Promise<Route>((resolve) => (answer = async (route) => resolve(route)));
  await page.route(RECEIVER, (route) => answer(route));
  await arrive(page, () => page.locator(PRIMARY).click());
  await look('sending');
  await arrive(page, async () => (await asked).fulfill(LATER));
  await look('queued');
  const reachable = await page.locator('gov-form .queued').textContent();
  await page.context().setOffline(true);
  await page.waitForFunction((text) => document.querySelector('gov-form')?.shadowRoot?.querySelector('.queued')?.textContent !== text, reachable);
  await drawn(page);
  await look('queued, offline');
  await page.unroute(RECEIVER);
  await page.context().setOffline(false);
  await page.locator('gov-form .receipt-card').waitFor();
  await drawn(page);
  await look('receipt');
}

/** Continue where something is wrong. */
async function failing(page: Page): Promise<void> {
  await page.locator(PRIMARY).click();
  await page.locator(SUMMARY).waitFor();
  await drawn(page);
}

async function fill(page: Page, texts: Readonly<Record<string, string>>): Promise<void> {
  for (const [id, text] of Object.entries(texts)) await page.locator(byId(id)).fill(text);
  await drawn(page);
}

async function change(page: Page, path: string): Promise<void> {
  await arrive(page, () => page.locator(`${byId(`row:${path}`)} .change button`).click());
}
