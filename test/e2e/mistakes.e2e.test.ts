// Every kind of question answered wrongly, in each language: the summary has the focus and the right count, each of its
// links lands on its control, the same sentence stands at the question, and once corrected the form goes on.
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import type { Locator } from 'playwright-core';
import { answer, sayWhoAsks } from './citizen.js';
import type { Citizen } from './citizen.js';
import { eventually, focusedId, openStage } from './stage.js';
import type { Stage } from './stage.js';
import { example } from './submissions.js';
import { LANGUAGES } from './words.js';

let stage: Stage;
before(async () => {
  stage = await openStage();
});
after(() => stage.end());

const answers = example('former-since');
const TOO_LONG_NAME = 'Ë'.repeat(101);
const TOO_LONG_REASON = 'Sätze. '.repeat(80);
const NEXT_YEAR = { day: '1', month: '1', year: String(new Date().getFullYear() + 1) };
/** Of the example, with its last digit changed. */
const WRONG_CHECK_DIGIT = '1988 1224 00696';

/** One wrong answer: its sentence, and the control where its correction begins. */
interface Mistake {
  readonly sentence: string;
  readonly control: Locator;
}

// Side by side: most of the time goes into waiting for the next drawing.
describe('wrong answers', { concurrency: LANGUAGES.length }, () => {
  for (const language of LANGUAGES) {
    it(`at every question of the way, in ${language}`, async () => {
      const citizen = await stage.visit(language);
      const { words, place } = citizen;
      const own = place.getByRole('radio', { name: words.say('device.own') });
      await fails(citizen, 'action.start', [{ sentence: words.say('device.missing'), control: own }]);
      await citizen.start('own');
      await fails(citizen, 'action.continue', [choiceLeftOpen(citizen, 'requester', 'myself')]);
      await sayWhoAsks(citizen, answers);
      await citizen.press('action.type-myself');
      await identity(citizen);
      await address(citizen);
      await theRest(citizen);
    });
  }
});

async function identity(citizen: Citizen): Promise<void> {
  const { words } = citizen;
  const [name, given, birth, number] = ['applicant.familyName', 'applicant.givenNames', 'applicant.birthDate', 'applicant.nationalId'] as const;
  const atDay = citizen.dateParts(birth).day;
  const wrong = (path: string, code: string): Mistake => ({ sentence: words.error(path, code), control: path === birth ? atDay : citizen.field(path) });
  await citizen.reads(words.step('identity'));
  await fails(citizen, 'action.continue', [wrong(name, 'required'), wrong(given, 'required'), wrong(birth, 'required'), wrong(number, 'required')]);

  await citizen.type(name, TOO_LONG_NAME);
  await answer(citizen, given, 'Inês');
  await citizen.typeDate(birth, { day: '31', month: '4', year: '1990' });
  await citizen.type(number, WRONG_CHECK_DIGIT);
  await fails(citizen, 'action.continue', [wrong(name, 'text.too-long'), wrong(birth, 'date.unreal'), wrong(number, 'national-id.checksum')]);
  expect(await atDay.inputValue()).to.equal('31');

  await citizen.type(name, 'Exemplo');
  await citizen.typeDate(birth, NEXT_YEAR);
  await citizen.type(number, '12 34 x');
  await fails(citizen, 'action.continue', [wrong(birth, 'rule.birth-not-future'), wrong(number, 'national-id.shape')]);

  await citizen.typeDate(birth, { day: '24', month: '12', year: '1888' });
  await answer(citizen, number, '1988 1224 00695');
  await fails(citizen, 'action.continue', [wrong(birth, 'rule.birth-not-before-1900')]);

  await citizen.typeDate(birth, { day: '24', month: '12', year: '' });
  const atYear = citizen.dateParts(birth).year;
  await fails(citizen, 'action.continue', [{ sentence: words.error(birth, 'date.incomplete'), control: atYear }]);
  await atYear.fill('1988');
  await clears(citizen, words.error(birth, 'date.incomplete'));
  await citizen.press('action.continue');
}

async function address(citizen: Citizen): Promise<void> {
  const { words } = citizen;
  const path = (name: string): string => `applicant.address.${name}`;
  const wrong = (name: string, code: string): Mistake => ({ sentence: words.error(path(name), code), control: citizen.field(path(name)) });
  await citizen.reads(words.step('address'));
  await citizen.type(path('street'), '   ');
  await citizen.type(path('number'), '1'.repeat(21));
  await citizen.type(path('postalCode'), 'ABCD');
  await citizen.type(path('locality'), 'Villeneuve-Fictive');
  await fails(citizen, 'action.continue', [wrong('street', 'required'), wrong('number', 'text.too-long'), wrong('postalCode', 'text.pattern')]);
  await citizen.type(path('street'), 'rue du Modèle');
  await citizen.type(path('number'), '24');
  await citizen.type(path('postalCode'), '5432');
  for (const { sentence } of [wrong('street', 'required'), wrong('number', 'text.too-long'), wrong('postalCode', 'text.pattern')]) {
    await clears(citizen, sentence);
  }
  await citizen.press('action.continue');
}

async function theRest(citizen: Citizen): Promise<void> {
  const { words } = citizen;
  const choose = async (path: string, code: string, first: string): Promise<void> => {
    await citizen.reads(words.label(path));
    await fails(citizen, 'action.continue', [choiceLeftOpen(citizen, path, first)]);
    await citizen.choose(path, code);
    await clears(citizen, words.error(path, 'required'));
    await citizen.press('action.continue');
  };
  await choose('variant', 'standard', 'standard');
  await citizen.reads(words.label('mentions'));
  await citizen.press('action.continue');
  await choose('formerAddresses.which', 'since', 'none');

  const since = 'formerAddresses.since';
  const wrong = (code: string): Mistake => ({ sentence: words.error(since, code), control: citizen.dateParts(since).day });
  await citizen.reads(words.label(since));
  await fails(citizen, 'action.continue', [wrong('required')]);
  await citizen.typeDate(since, { day: '23', month: '12', year: '1988' });
  await fails(citizen, 'action.continue', [wrong('rule.since-after-birth')]);
  await citizen.typeDate(since, NEXT_YEAR);
  await fails(citizen, 'action.continue', [wrong('rule.since-not-future')]);
  await answer(citizen, since, '1988-12-24');
  await citizen.press('action.continue');
  await choose('certificateLanguage', 'fr', 'fr');

  await citizen.reads(words.label('reason'));
  await citizen.type('reason', TOO_LONG_REASON);
  await fails(citizen, 'action.continue', [{ sentence: words.error('reason', 'long-text.too-long'), control: citizen.field('reason') }]);
  await citizen.type('reason', '');
  await citizen.press('action.continue');
  await citizen.reads(words.say('review.title'));
}

function choiceLeftOpen(citizen: Citizen, path: string, first: string): Mistake {
  return { sentence: citizen.words.error(path, 'required'), control: citizen.radio(path, first) };
}

/** Tries to go on, and reads what has to be corrected: in the summary, behind each of its links, and at each question. */
async function fails(citizen: Citizen, button: string, mistakes: readonly Mistake[]): Promise<void> {
  const { page, place, words } = citizen;
  const title = mistakes.length === 1 ? words.say('summary.one') : words.say('summary.many', mistakes.length);
  await citizen.press(button);
  await place.getByRole('heading', { name: title }).waitFor();
  const summary = place.locator('#summary');
  const links = summary.getByRole('link');
  await eventually(async () => {
    expect(await focusedId(page)).to.equal('summary');
    expect(await links.allInnerTexts()).to.deep.equal(mistakes.map(({ sentence }) => sentence));
  });
  for (const { sentence, control } of mistakes) {
    await links.getByText(sentence).click();
    await eventually(async () => expect(await hasFocus(control), sentence).to.equal(true));
    expect(await place.locator('.error').filter({ hasText: sentence }).count(), sentence).to.equal(1);
  }
}

/** The sentence no longer stands at the question. */
async function clears({ place }: Citizen, sentence: string): Promise<void> {
  await place.locator('.error').filter({ hasText: sentence }).waitFor({ state: 'detached' });
}

function hasFocus(control: Locator): Promise<boolean> {
  return control.evaluate((element) => {
    const root = element.getRootNode();
    return (root instanceof ShadowRoot || root instanceof Document) && root.activeElement === element;
  });
}
