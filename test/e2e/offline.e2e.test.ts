// Without a network: the page opens, the form is finished, the request waits on the device and is sent once when the
// network is back. Both ways of having none are tried: a browser that knows it, and a site that does not answer.
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import type { BrowserContext } from 'playwright-core';
import type { JsonObject } from '../../src/model/json.js';
import { languageName } from '../../src/text/intl.js';
import { answerEverything, answerTheRest, citizenAt, referenceOf, sayWhoAsks, typeIdentityAndAddress, valueAt } from './citizen.js';
import type { Citizen } from './citizen.js';
import { profileFor } from './profile.js';
import { eventually, keptOffline, openStage, readyForOffline, visitIn } from './stage.js';
import type { Stage } from './stage.js';
import { exampleBy, rowsOfName, submissionIn } from './submissions.js';
import { LANGUAGES, wordsIn } from './words.js';
import type { Language } from './words.js';

let stage: Stage;
before(async () => {
  stage = await openStage();
});
after(() => stage.end());

const visit = (context: BrowserContext, language: Language): Promise<Citizen> => visitIn(context, `${stage.demo.siteUrl}/${language}/`, language);

async function checkSentOnce(citizen: Citizen, answers: JsonObject): Promise<void> {
  await citizen.reads(citizen.words.say('receipt.title'));
  const reference = await referenceOf(citizen);
  const rows = rowsOfName(stage, nameIn(answers));
  expect(rows.map((row) => row.reference)).to.deep.equal([reference]);
  expect(rows.map((row) => submissionIn(row).answers)).to.deep.equal([answers]);
}

function nameIn(answers: JsonObject): string {
  return String(valueAt(answers, 'applicant.familyName'));
}

describe('a browser that is offline', { concurrency: 3 }, () => {
  for (const language of LANGUAGES) {
    it(`finishes, waits, survives being closed, and sends once when the network is back, in ${language}`, async () => {
      const answers = exampleBy(`Offline-${language}`, 'former-last');
      const citizen = await stage.visit(language);
      const { words, page } = citizen;
      const context = page.context();
      await citizen.start('own');
      await sayWhoAsks(citizen, answers);
      await readyForOffline(page);
      await context.setOffline(true);
      await citizen.readsSentence(words.say('network.offline'));
      await citizen.press('action.type-myself');
      await typeIdentityAndAddress(citizen, answers);
      await answerTheRest(citizen, answers);
      await citizen.press('action.submit');
      await citizen.reads(words.say('queued.title'));
      await citizen.readsSentence(words.say('queued.offline'));
      await citizen.readsSentence(words.say('queued.may-close'));
      await page.close();

      const back = await visit(context, language);
      await back.reads(words.say('queued.title'));
      const giveNetworkBack = await keptOffline({ context, page: back.page });
      await back.readsSentence(words.say('queued.offline'));
      expect(rowsOfName(stage, nameIn(answers))).to.deep.equal([]);
      await giveNetworkBack();
      await checkSentOnce(back, answers);
    });
  }

  it('says on a shared computer that the page must stay open, and sends from there', async () => {
    const answers = exampleBy('Offline-shared', 'former-last');
    const citizen = await stage.visit('lb');
    const { words, page } = citizen;
    await citizen.start('shared');
    await readyForOffline(page);
    await page.context().setOffline(true);
    await answerEverything(citizen, answers);
    await citizen.press('action.submit');
    await citizen.readsSentence(words.say('queued.keep-open'));
    expect(await page.getByText(words.say('queued.may-close')).count()).to.equal(0);
    await page.context().setOffline(false);
    await checkSentOnce(citizen, answers);
  });

  it('changes to languages it has not shown before', async () => {
    const citizen = await stage.visit('fr');
    const { page } = citizen;
    await citizen.start('own');
    await readyForOffline(page);
    await page.context().setOffline(true);
    for (const language of ['lb', 'de', 'en'] as const) {
      await page.getByRole('button', { name: languageName(language) }).click();
      await citizenAt(page, wordsIn(language)).reads(wordsIn(language).label('requester'));
    }
  });
});

describe('a site that does not answer', () => {
  it('still opens in each language, in a browser started anew', async (test) => {
    const profile = profileFor(test);
    const first = await profile.open();
    await readyForOffline((await visit(first, 'fr')).page);
    await first.close();
    await stage.shutDown();
    const second = await profile.open();
    const { page } = await visit(second, 'fr');
    for (const language of LANGUAGES) {
      await page.goto(`${stage.demo.siteUrl}/${language}/`);
      const { words, press, reads, readsSentence } = citizenAt(page, wordsIn(language));
      await reads(words.texts.procedure.title);
      await press('action.start');
      await readsSentence(words.say('device.missing'));
    }
    await second.close();
    await stage.startUp();
  });

  it('lets the request wait through another start of the browser, and gets it once', async (test) => {
    const answers = exampleBy('Offline-restarted', 'former-last');
    const profile = profileFor(test);
    const first = await profile.open();
    await readyForOffline((await visit(first, 'de')).page);
    await first.close();
    await stage.shutDown();

    const second = await profile.open();
    const citizen = await visit(second, 'de');
    const { words } = citizen;
    await citizen.start('own');
    await answerEverything(citizen, answers);
    await citizen.press('action.submit');
    await citizen.readsSentence(words.say('queued.unreachable'));
    await second.close();

    const third = await profile.open();
    const back = await visit(third, 'de');
    await back.readsSentence(words.say('queued.unreachable'));
    await stage.startUp();
    await eventually(async () => {
      if (await back.place.getByRole('button', { name: words.say('action.send-now') }).isVisible()) await back.press('action.send-now');
      await back.place.getByRole('heading', { name: words.say('receipt.title') }).waitFor({ timeout: 2000 });
    });
    await checkSentOnce(back, answers);
    await third.close();
  });
});
