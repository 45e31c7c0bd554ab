// Where answers are kept: on one's own device they outlive the browser, even a killed one; on a shared one nothing stays;
// erased is erased; two pages never write over each other.
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import type { BrowserContext, Page } from 'playwright-core';
import { answer, answerEverything, citizenAt, sayWhoAsks } from './citizen.js';
import type { Citizen } from './citizen.js';
import { profileFor } from './profile.js';
import { eventually, openStage, PATIENCE_MS, visitIn } from './stage.js';
import type { Stage } from './stage.js';
import { example } from './submissions.js';
import { LANGUAGES, wordsIn } from './words.js';
import type { Language } from './words.js';

/** Nowhere else on the disk, and no real name. */
const CANARY = 'Kanarienvogel-Demo';
const UNREAL = { day: '30', month: '2', year: '198' };
const answers = example('former-none');

let stage: Stage;
before(async () => {
  stage = await openStage();
});
after(() => stage.end());

const visit = (context: BrowserContext, language: Language): Promise<Citizen> => visitIn(context, `${stage.demo.siteUrl}/${language}/`, language);

/** In the middle of the identity step, one answer whole and one that cannot be read. */
async function fillHalf(citizen: Citizen, device: 'own' | 'shared'): Promise<void> {
  await citizen.start(device);
  await sayWhoAsks(citizen, answers);
  await citizen.press('action.type-myself');
  await citizen.reads(citizen.words.step('identity'));
  await answer(citizen, 'applicant.familyName', CANARY);
  await citizen.typeDate('applicant.birthDate', UNREAL);
}

async function saved(citizen: Citizen): Promise<void> {
  await citizen.readsSentence(citizen.words.saying('save.saved'));
}

async function checkHalf(citizen: Citizen): Promise<void> {
  await citizen.reads(citizen.words.step('identity'));
  await citizen.page.getByRole('heading', { name: citizen.words.saying('restored.text') }).waitFor();
  const { day, month, year } = citizen.dateParts('applicant.birthDate');
  expect(await citizen.field('applicant.familyName').inputValue()).to.equal(CANARY);
  expect([await day.inputValue(), await month.inputValue(), await year.inputValue()]).to.deep.equal(Object.values(UNREAL));
}

describe('a closed browser', { concurrency: 2 }, () => {
  for (const language of LANGUAGES) {
    it(`resumes at the same step with the same answers, in ${language}`, async (test) => {
      const profile = profileFor(test);
      const first = await profile.open();
      const citizen = await visit(first, language);
      await fillHalf(citizen, 'own');
      await saved(citizen);
      await first.close();

      const second = await profile.open();
      const back = await visit(second, language);
      await checkHalf(back);
      await back.press('action.continue');
      await back.readsSentence(back.words.error('applicant.birthDate', 'date.unreal'));
      await second.close();
    });
  }
});

describe('one\'s own device', { concurrency: 2 }, () => {
  it('has everything that was shown as saved when the browser is killed', async (test) => {
    const profile = profileFor(test);
    const { context, kill } = await profile.openToKill();
    const citizen = await visit(context, 'lb');
    await fillHalf(citizen, 'own');
    await saved(citizen);
    await kill();

    const again = await profile.open();
    await checkHalf(await visit(again, 'lb'));
    await again.close();
  });

  it('resumes in check-your-answers, and goes back from there without loss', async (test) => {
    const profile = profileFor(test);
    const first = await profile.open();
    const citizen = await visit(first, 'de');
    await citizen.start('own');
    await answerEverything(citizen, answers);
    await saved(citizen);
    await first.close();

    const second = await profile.open();
    const back = await visit(second, 'de');
    await back.reads(back.words.say('review.title'));
    await back.press('action.back');
    await back.reads(back.words.label('reason'));
    await back.press('action.back');
    await back.reads(back.words.label('certificateLanguage'));
    expect(await back.radio('certificateLanguage', String(answers.certificateLanguage)).isChecked()).to.equal(true);
    await second.close();
  });

  it('forgets everything when the citizen starts over, after asking once more', async (test) => {
    const profile = profileFor(test);
    const first = await profile.open();
    const citizen = await visit(first, 'en');
    const { words } = citizen;
    await fillHalf(citizen, 'own');
    await saved(citizen);
    expect(await keptByPage(citizen.page)).to.contain(CANARY);
    await citizen.press('action.erase');
    await citizen.readsSentence(words.say('erase.question'));
    await citizen.press('erase.no');
    expect(await citizen.field('applicant.familyName').inputValue()).to.equal(CANARY);
    await citizen.press('action.erase');
    await citizen.press('erase.yes');
    await citizen.reads(words.texts.procedure.title);
    await eventually(async () => expect(await keptByPage(citizen.page)).to.not.contain(CANARY));
    await first.close();

    const second = await profile.open();
    const back = await visit(second, 'en');
    await back.start('own');
    expect(await back.page.getByText(words.saying('restored.text')).count()).to.equal(0);
    await second.close();
  });
});

describe('a shared computer', { concurrency: 2 }, () => {
  it('keeps no answer anywhere once the browser is closed, not even in its files', async (test) => {
    const profile = profileFor(test);
    const context = await profile.open();
    const citizen = await visit(context, 'fr');
    await fillHalf(citizen, 'shared');
    await citizen.readsSentence(citizen.words.say('save.shared'));
    expect(await keptByPage(citizen.page)).to.not.contain(CANARY);
    await context.close();
    expect(profile.filesWith(CANARY)).to.deep.equal([]);

    const again = await profile.open();
    const back = await visit(again, 'fr');
    await back.start('own');
    await again.close();
  });

  it('is told apart from one\'s own: there the files do hold the answer', async (test) => {
    const profile = profileFor(test);
    const context = await profile.open();
    const citizen = await visit(context, 'fr');
    await fillHalf(citizen, 'own');
    await saved(citizen);
    await context.close();
    expect(profile.filesWith(CANARY)).to.not.deep.equal([]);
  });
});

describe('a second page with the same form', { concurrency: LANGUAGES.length }, () => {
  for (const language of LANGUAGES) {
    it(`is told so, and takes over once the first is closed, in ${language}`, async () => {
      const context = await stage.browser.newContext();
      const first = await visit(context, language);
      await fillHalf(first, 'own');
      await saved(first);
      const page = await context.newPage();
      page.setDefaultTimeout(PATIENCE_MS);
      await page.goto(`${stage.demo.siteUrl}/${language}/`);
      const second = citizenAt(page, wordsIn(language));
      // Nobody is asked whose device it is: nothing can be kept here anyway.
      await second.press('action.start');
      await second.reads(second.words.label('requester'));
      await second.readsSentence(second.words.say('save.other-tab'));
      await first.page.close();
      await page.reload();
      await checkHalf(second);
      await context.close();
    });
  }
});

/** Everything this site keeps in this browser, as text: databases in all buckets, both storages, caches, cookies. */
function keptByPage(page: Page): Promise<string> {
  // No function in here has a name: what a build step adds to keep names does not exist in the page.
  return page.evaluate(async () => {
    type Buckets = { keys(): Promise<string[]>; open(name: string): Promise<{ readonly indexedDB: IDBFactory }> };
    const found: unknown[] = [Object.entries(localStorage), Object.entries(sessionStorage), document.cookie];
    const buckets: Buckets | undefined = Reflect.get(navigator, 'storageBuckets');
    const factories = [indexedDB];
    for (const name of (await buckets?.keys()) ?? []) factories.push((await buckets?.open(name))?.indexedDB ?? indexedDB);
    for (const factory of factories) {
      for (const { name = '' } of await factory.databases()) {
        const opening = factory.open(name);
        await new Promise((resolve) => opening.addEventListener('success', resolve));
        for (const table of opening.result.objectStoreNames) {
          const reading = opening.result.transaction(table).objectStore(table).getAll();
          await new Promise((resolve) => reading.addEventListener('success', resolve));
          found.push(reading.result);
        }
        opening.result.close();
      }
    }
    for (const name of await caches.keys()) {
      for (const request of await (await caches.open(name)).keys()) found.push(request.url);
    }
    return JSON.stringify(found);
  });
}
