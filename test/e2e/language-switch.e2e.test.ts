// The language changes in the middle of a step with mistakes on it: step, what was typed, mistakes and focus stay; words,
// the page's language, its title and its address follow.
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { languageName } from '../../src/text/intl.js';
import { wordsIn as siteWordsIn } from '../../demo/site/words/words.js';
import { answerTheRest, citizenAt, referenceOf, sayWhoAsks, send, typeIdentityAndAddress } from './citizen.js';
import type { Citizen } from './citizen.js';
import { eventually, focusedId, openStage } from './stage.js';
import type { Stage } from './stage.js';
import { example, rowOf, submissionIn } from './submissions.js';
import { LANGUAGES, wordsIn } from './words.js';
import type { Language } from './words.js';

let stage: Stage;
before(async () => {
  stage = await openStage();
});
after(() => stage.end());

const answers = example('former-all');
const UNREAL = { day: '31', month: '04', year: '19xx' };
const BIRTH = 'applicant.birthDate';
const NUMBER = 'applicant.nationalId';

/** In the middle of the identity step: a date that cannot be read, a number that is too short, two answers missing. */
async function amidMistakes(language: Language): Promise<Citizen> {
  const citizen = await stage.visit(language);
  await citizen.start('own');
  await sayWhoAsks(citizen, answers);
  await citizen.press('action.type-myself');
  await citizen.reads(citizen.words.step('identity'));
  await citizen.typeDate(BIRTH, UNREAL);
  await citizen.type(NUMBER, '1893 12');
  await citizen.press('action.continue');
  await citizen.readsSentence(citizen.words.say('summary.many', 4));
  return citizen;
}

async function checkStep({ page, place }: Citizen, language: Language): Promise<Citizen> {
  const words = wordsIn(language);
  const citizen = citizenAt(page, words, place);
  await citizen.reads(words.step('identity'));
  const codes = [['applicant.familyName', 'required'], ['applicant.givenNames', 'required'], [BIRTH, 'date.unreal'], [NUMBER, 'national-id.shape']] as const;
  const sentences = codes.map(([path, code]) => words.error(path, code));
  await eventually(async () => expect(await place.locator('#summary').getByRole('link').allInnerTexts()).to.deep.equal(sentences));
  for (const sentence of sentences) expect(await place.locator('.error').filter({ hasText: sentence }).count(), sentence).to.equal(1);
  const { day, month, year } = citizen.dateParts(BIRTH);
  expect([await day.inputValue(), await month.inputValue(), await year.inputValue()]).to.deep.equal(Object.values(UNREAL));
  expect(await citizen.field(NUMBER).inputValue()).to.equal('1893 12');
  await checkPage(page, citizen);
  return citizen;
}

async function checkPage(page: Page, { words }: Citizen): Promise<void> {
  const { language, texts } = words;
  await eventually(async () => {
    expect(await page.locator('html').getAttribute('lang')).to.equal(language);
    const title = await page.title();
    expect(title).to.contain(`${words.step('identity')} – ${texts.procedure.title}`);
    expect(title.startsWith(words.say('error.prefix')), title).to.equal(true);
    expect(new URL(page.url()).pathname).to.equal(`/${language}/`);
    expect(await page.locator('.site-footer').innerText()).to.contain(siteWordsIn(language).footerNotice);
  });
}

describe('the language switch', { concurrency: 3 }, () => {
  it('keeps everything but the words, through all languages and back', async () => {
    const citizen = await amidMistakes('fr');
    for (const language of ['de', 'lb', 'en', 'fr'] as const) {
      const button = citizen.place.getByRole('button', { name: languageName(language) });
      await button.click();
      await checkStep(citizen, language);
      expect(await button.getAttribute('aria-current')).to.equal('true');
      const isFocused = await button.evaluate((element) => element.getRootNode() instanceof ShadowRoot && element.matches(':focus'));
      expect(isFocused, 'the focus stays on the button').to.equal(true);
    }
  });

  for (const language of LANGUAGES) {
    it(`leaves the caret where it is when the page itself changes to ${language}`, async () => {
      const from = language === 'fr' ? 'en' : 'fr';
      const citizen = await amidMistakes(from);
      await citizen.field(NUMBER).focus();
      await citizen.page.keyboard.press('Home');
      await citizen.page.keyboard.press('ArrowRight');
      await citizen.page.locator('gov-form').evaluate((element, lang) => element.setAttribute('lang', lang), language);
      const next = await checkStep(citizen, language);
      expect(await focusedId(citizen.page)).to.equal(NUMBER);
      const caret = await next.field(NUMBER).evaluate((element) => (element instanceof HTMLInputElement ? element.selectionStart : undefined));
      expect(caret).to.equal(1);
    });
  }

  it('in the middle of the way does not touch what is sent', async () => {
    const first = await stage.visit('lb');
    await first.start('own');
    await sayWhoAsks(first, answers);
    await first.press('action.type-myself');
    await typeIdentityAndAddress(first, answers);
    await first.reads(first.words.label('variant'));
    await first.place.getByRole('button', { name: languageName('de') }).click();
    const citizen = citizenAt(first.page, wordsIn('de'));
    await answerTheRest(citizen, answers);
    await send(citizen);
    const { answers: stored, language } = submissionIn(rowOf(stage, await referenceOf(citizen)));
    expect(stored).to.deep.equal(answers);
    expect(language).to.equal('de');
  });
});
