// The browser's own Back and Forward, by a citizen who uses nothing else to move: they lead through the form and lose
// nothing; what is sent is left behind.
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import { answer, answerEverything, referenceOf, send, typeIdentityAndAddress } from './citizen.js';
import type { Citizen } from './citizen.js';
import { eventually, focusedId, openStage } from './stage.js';
import type { Stage } from './stage.js';
import { example } from './submissions.js';
import { exactly } from './words.js';

const answers = example('former-none');

let stage: Stage;
before(async () => {
  stage = await openStage();
});
after(() => stage.end());

/** Came from another page, as everybody does. */
async function arrive(path?: string): Promise<Citizen> {
  const citizen = await stage.visit('de', path);
  const address = citizen.page.url();
  await citizen.page.goto(new URL('/sign-in/', address).href);
  await citizen.page.goto(address);
  return citizen;
}

const hasLeft = ({ page }: Citizen): Promise<void> => page.waitForURL('**/sign-in/');

async function atTheSource(): Promise<Citizen> {
  const citizen = await arrive();
  await citizen.start('own');
  await answer(citizen, 'requester', 'bank');
  await citizen.press('action.continue');
  await citizen.reads(citizen.words.say('source.offer-title'));
  return citizen;
}

describe('the browser’s Back', { concurrency: 2 }, () => {
  it('leads to the page before with the focus on its heading, and out of the form at its first page', async () => {
    const citizen = await atTheSource();
    const { page, words } = citizen;
    await page.goBack();
    await citizen.reads(words.label('requester'));
    await eventually(async () => expect(await focusedId(page)).to.equal('heading'));
    expect(await citizen.radio('requester', 'bank').isChecked()).to.equal(true);
    await page.goBack();
    await page.getByRole('button', { name: words.say('action.start') }).waitFor();
    await page.goBack();
    await hasLeft(citizen);
  });

  it('keeps what was typed and cannot be read yet, and Forward leads back to where it stands', async () => {
    const citizen = await atTheSource();
    const { page, words } = citizen;
    await citizen.press('action.type-myself');
    await citizen.reads(words.step('identity'));
    await citizen.typeDate('applicant.birthDate', { day: '30', month: '2', year: '198' });
    await page.goBack();
    await citizen.reads(words.say('source.offer-title'));
    await page.goBack();
    await citizen.reads(words.label('requester'));
    await page.goForward();
    await citizen.reads(words.say('source.offer-title'));
    await page.goForward();
    await citizen.reads(words.step('identity'));
    expect(await citizen.dateParts('applicant.birthDate').year.inputValue()).to.equal('198');
  });

  it('leads from what the register answered to its offer, and only then to the page before; Forward asks nothing', async () => {
    const citizen = await atTheSource();
    const { page, words } = citizen;
    let asked = 0;
    page.on('request', (request) => {
      if (request.url().includes('/api/sources/')) asked += 1;
    });
    await citizen.press('action.fetch');
    await citizen.reads(words.say('source.failed-title'));
    await page.goBack();
    await citizen.reads(words.say('source.offer-title'));
    await eventually(async () => expect(await focusedId(page)).to.equal('heading'));
    await page.goForward();
    await eventually(async () => expect(await page.evaluate(() => history.state['gov-form'])).to.deep.equal(['start', 'step:requester', 'source:rnpp']));
    await citizen.reads(words.say('source.offer-title'));
    expect(asked).to.equal(1);
    await citizen.press('action.fetch');
    await citizen.reads(words.say('source.failed-title'));
    await citizen.press('action.continue-typing');
    await citizen.reads(words.step('identity'));
    await page.goBack();
    await citizen.reads(words.say('source.offer-title'));
    await page.goBack();
    await citizen.reads(words.label('requester'));
  });

  it('goes several pages at once, and Forward stops where an answer is missing', async () => {
    const citizen = await atTheSource();
    const { page, words } = citizen;
    await citizen.press('action.type-myself');
    await typeIdentityAndAddress(citizen, answers);
    await citizen.reads(words.label('variant'));
    await page.evaluate(() => history.go(-2));
    await citizen.reads(words.step('identity'));
    await citizen.type('applicant.familyName', '');
    await page.evaluate(() => history.go(2));
    await page.getByRole('alert').first().waitFor();
    await citizen.reads(words.step('identity'));
    await eventually(async () => expect(await focusedId(page)).to.equal('summary'));
    await citizen.type('applicant.familyName', 'Muster');
    await citizen.press('action.continue');
    await citizen.reads(words.step('address'));
    await page.goBack();
    await citizen.reads(words.step('identity'));
  });

  it('after the form’s own Back goes on backwards, and finds no page twice', async () => {
    const citizen = await atTheSource();
    const { page, words } = citizen;
    await citizen.press('action.back');
    await citizen.reads(words.label('requester'));
    await eventually(async () => expect(await page.evaluate(() => history.state['gov-form'])).to.deep.equal(['start', 'step:requester']));
    await page.goBack();
    await page.getByRole('button', { name: words.say('action.start') }).waitFor();
    await page.goBack();
    await hasLeft(citizen);
  });

  it('comes back from another page to the same question', async () => {
    const citizen = await atTheSource();
    const { page, words } = citizen;
    await page.goBack();
    await citizen.reads(words.label('requester'));
    await page.goto(new URL('/sign-in/', page.url()).href);
    await page.goBack();
    await citizen.reads(words.label('requester'));
    await page.goBack();
    await page.getByRole('button', { name: words.say('action.start') }).waitFor();
  });

  it('from a changed answer leads back to the review, and once it is sent, out of the form', async () => {
    const citizen = await arrive();
    const { page, words } = citizen;
    await citizen.start('own');
    await answerEverything(citizen, answers);
    const review = words.say('review.title');
    await page.getByRole('button', { name: exactly(`${words.say('action.change')} ${words.shortLabel('variant')}`) }).click();
    await citizen.reads(words.label('variant'));
    await page.goBack();
    await citizen.reads(review);
    await send(citizen);
    const reference = await referenceOf(citizen);
    expect(reference).not.to.equal('');
    await eventually(async () => expect(await page.evaluate(() => history.state['gov-form'])).to.deep.equal(['receipt']));
    await page.goBack();
    await hasLeft(citizen);
  });
});
