// A list whose rows are pages, on the narrowest screen: the childcare allowance as it would be if its children were asked so.
// By roles and labels, with axe and the keyboard on each of its pages.
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import { focusProblems } from './a11y-stops.js';
import { startProduct } from './a11y-support.js';
import type { Product } from './a11y-support.js';
import { citizenAt } from './citizen.js';
import type { Citizen } from './citizen.js';
import { eventually } from './stage.js';
import { exactly, wordsIn } from './words.js';
import type { Language } from './words.js';

let product: Product;
before(async () => {
  product = await startProduct();
});
after(() => product.stop());

async function atTheChildren(language: Language, device: 'own' | 'shared' = 'shared'): Promise<Citizen> {
  const page = await product.newPage({ viewport: { width: 320, height: 640 } });
  await page.route('**/forms/childcare-allowance/procedure.json', async (route) => {
    const response = await route.fetch();
    const model = await response.json();
    await route.fulfill({ response, json: { ...model, asks: { ...model.asks, children: { rows: 'pages' } } } });
  });
  await page.goto(`${product.siteUrl}/${language}/childcare-allowance/`);
  const citizen = citizenAt(page, wordsIn(language, 'childcare-allowance'));
  const { words } = citizen;
  await page.getByRole('radio', { name: exactly(words.say(`device.${device}`)) }).check();
  await citizen.press('action.start');
  const applicant = page.getByRole('textbox', { name: exactly(words.label('applicant.familyName')) }).first();
  await applicant.fill('Muster');
  await page.getByRole('textbox', { name: exactly(words.label('applicant.givenNames')) }).first().fill('Anna');
  await citizen.choose('household', 'alone');
  const same = page.getByRole('checkbox');
  if ((await same.count()) > 0) await same.first().check();
  await citizen.press('action.continue');
  await citizen.reads(words.step('work'));
  await page.getByRole('radio', { name: exactly(words.say('value.no')) }).check();
  await citizen.press('action.continue');
  await citizen.reads(words.step('income'));
  await citizen.type('income.own', '2000');
  await citizen.press('action.continue');
  await citizen.reads(childIn(citizen, 1));
  return citizen;
}

const childIn = ({ words }: Citizen, number: number): string => `${words.label('children[]')} ${number}`;
const rowButton = (citizen: Citizen, id: string, number: number) => citizen.page.getByRole('button', { name: exactly(`${citizen.words.say(id)} ${childIn(citizen, number)}`) });
const focused = ({ page }: Citizen): Promise<string | undefined> => page.evaluate(() => window.probe.deepActiveId());

async function add(citizen: Citizen): Promise<void> {
  await citizen.page.getByRole('button', { name: exactly(`${citizen.words.say('list.add')}: ${citizen.words.label('children[]')}`) }).click();
  await citizen.reads(childIn(citizen, 2));
  expect(await focused(citizen)).to.equal('heading');
}

/** Longer than two messages need, half a second apart. */
const SILENCE_MS = 1_300;
const said = async ({ page }: Citizen): Promise<readonly string[]> => {
  await page.waitForTimeout(SILENCE_MS);
  return (await page.evaluate(() => window.probe.takeAnnouncements())).map(({ text }) => text);
};

/** As a screen is held: axe, the order of its structure, every stop of Tab. */
async function checkPage({ page, words }: Citizen): Promise<void> {
  const { violations } = await page.evaluate(() => window.probe.audit());
  const structure = await page.evaluate((language) => window.probe.structureProblems(language), words.language);
  const keyboard = [...(await focusProblems(page)).values()].flat();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect([...violations, ...structure, ...keyboard, wide]).to.deep.equal([0]);
}

describe('a list whose rows are pages', () => {
  for (const language of ['de', 'fr'] as const) {
    it(`is filled in row by row, in ${language}`, async () => {
      const citizen = await atTheChildren(language);
      expect(await focused(citizen)).to.equal('heading');
      await checkPage(citizen);
      await citizen.press('action.continue');
      await citizen.page.getByRole('alert').first().waitFor();
      expect(await focused(citizen)).to.equal('summary');
      await checkPage(citizen);
      await citizen.type('children[].name', 'Ben');
      await citizen.press('action.back');
      await citizen.reads(citizen.words.step('children'));
      await citizen.page.getByText(/Ben$/).waitFor();
      await checkPage(citizen);
      await citizen.page.getByRole('link', { name: childIn(citizen, 1) }).first().click();
      await citizen.reads(childIn(citizen, 1));
      expect(await focused(citizen)).to.match(/^children\[r1\]\.birthDate/);
      await citizen.typeDate('children[].birthDate', { day: '31', month: '1', year: String(new Date().getFullYear() - 20) });
      await citizen.press('action.continue');
      await citizen.reads(citizen.words.step('children'));
      expect(await focused(citizen)).to.equal('heading');
      await citizen.page.context().close();
    });
  }

  for (const way of ['form', 'browser'] as const) {
    it(`lets a new row go at the Back of the ${way} when nothing was answered, without a word of it`, async () => {
      const citizen = await atTheChildren('en');
      await citizen.type('children[].name', 'Ben');
      await citizen.press('action.back');
      await citizen.reads(citizen.words.step('children'));
      await citizen.page.evaluate(() => window.probe.recordAnnouncements());
      for (const typed of ['', 'Ana']) {
        await add(citizen);
        if (typed !== '') await citizen.type('children[].name', typed);
        await (way === 'form' ? citizen.press('action.back') : citizen.page.goBack());
        await citizen.reads(citizen.words.step('children'));
        await eventually(async () => expect(await focused(citizen)).to.equal('heading'));
        expect(await rowButton(citizen, 'action.change', 2).count()).to.equal(typed === '' ? 0 : 1);
      }
      expect(await said(citizen)).to.deep.equal([]);
      await citizen.page.context().close();
    });
  }

  it('removes a row and takes it back, and says each once', async () => {
    const citizen = await atTheChildren('en');
    await citizen.press('action.back');
    await citizen.page.evaluate(() => window.probe.recordAnnouncements());
    await add(citizen);
    await citizen.type('children[].name', 'Ben');
    await citizen.press('action.back');
    await citizen.reads(citizen.words.step('children'));
    expect(await said(citizen), 'the heading of each page is read: it has the focus').to.deep.equal([]);
    await rowButton(citizen, 'list.remove', 2).click();
    await citizen.page.getByRole('status').filter({ hasText: citizen.words.say('list.removed', childIn(citizen, 2)) }).waitFor();
    expect(await focused(citizen)).to.equal('undo@children');
    expect(await said(citizen)).to.deep.equal([citizen.words.say('list.removed', childIn(citizen, 2))]);
    await checkPage(citizen);
    await citizen.press('list.undo');
    await citizen.page.getByRole('status').filter({ hasText: citizen.words.say('list.restored', childIn(citizen, 2)) }).waitFor();
    expect(await rowButton(citizen, 'action.change', 2).evaluate((button) => button.matches(':focus'))).to.equal(true);
    expect(await said(citizen)).to.deep.equal([citizen.words.say('list.restored', childIn(citizen, 2))]);
    await citizen.page.context().close();
  });

  it('comes back, after a reload, to the page of the row with what was typed', async () => {
    const citizen = await atTheChildren('en', 'own');
    await citizen.type('children[].name', 'Ben');
    await citizen.page.getByText(citizen.words.saying('save.saved')).first().waitFor();
    await citizen.page.reload();
    await citizen.reads(childIn(citizen, 1));
    expect(await citizen.field('children[].name').inputValue()).to.equal('Ben');
    await citizen.page.context().close();
  });
});
