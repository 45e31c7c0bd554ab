// A second procedure, from its start to its receipt: children in rows, a total that follows, a warning that lets go on,
// an application sent although something is still needed. By mouse in English, by keyboard alone in German.
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import type { Locator, Page } from 'playwright-core';
import { drawn, startProduct } from './a11y-support.js';
import type { Product } from './a11y-support.js';
import { withKeyboard, withMouse } from './hands.js';
import type { Hands } from './hands.js';
import { exactly, wordsIn } from './words.js';
import type { Language, SpokenWords } from './words.js';

let product: Product;
before(async () => {
  product = await startProduct();
});
after(() => product.stop());

const YEAR = new Date().getFullYear();
const CASES: readonly (readonly [Language, string, (page: Page) => Hands])[] = [
  ['en', 'by mouse', () => withMouse],
  ['de', 'by keyboard alone', withKeyboard],
];
/** As each language writes it. */
const WRITTEN: Readonly<Record<string, { readonly income: string; readonly both: string; readonly one: string }>> = {
  en: { income: '€3,350.75', both: '84.5', one: '62' },
  de: { income: '3.350,75 €', both: '84,5', one: '62' },
};

/** What somebody sees and does on the page, in words. */
class Visit {
  readonly page: Page;
  readonly words: SpokenWords;
  readonly hands: Hands;
  readonly #heading: Locator;

  constructor(page: Page, words: SpokenWords, hands: Hands) {
    this.page = page;
    this.words = words;
    this.hands = hands;
    this.#heading = page.locator('gov-form #heading');
  }

  named(path: string): { readonly name: RegExp } {
    const optional = String.raw`(\s*\(.+\))?`;
    return { name: exactly(this.words.label(path), optional) };
  }

  text(path: string, within: Page | Locator = this.page): Locator {
    return within.getByRole('textbox', this.named(path));
  }

  option(path: string, code: string, within: Page | Locator = this.page): Locator {
    const group = within.getByRole('radiogroup', this.named(path)).or(within.getByRole('group', this.named(path)));
    return group.getByRole('radio', { name: exactly(this.words.option(path, code)) });
  }

  button(id: string, about = ''): Locator {
    return this.page.getByRole('button', { name: exactly(this.words.say(id), about === '' ? '' : String.raw`\s*:?\s*${about}`) });
  }

  child(number: number): Locator {
    return this.page.getByRole('group', { name: exactly(`${this.words.label('children[]')} ${number}`) });
  }

  async date(row: Locator, year: number): Promise<void> {
    const group = row.getByRole('group', this.named('children[].birthDate'));
    const parts = [['date.day', '31'], ['date.month', '1'], ['date.year', String(year)]] as const;
    for (const [id, text] of parts) await this.hands.type(group.getByRole('textbox', { name: exactly(this.words.say(id)) }), text);
  }

  async reads(heading: string): Promise<void> {
    await this.#heading.filter({ hasText: heading }).waitFor();
    await drawn(this.page);
  }

  /** Nothing wrong for anybody who hears the page; then on. */
  async goOn(button = 'action.continue'): Promise<void> {
    await this.axe();
    await this.hands.press(this.button(button));
  }

  async axe(): Promise<void> {
    const { violations } = await this.page.evaluate(() => window.probe.audit());
    expect(violations, await this.#heading.innerText()).to.deep.equal([]);
  }

  document(): Promise<unknown> {
    return this.page.evaluate(() => JSON.parse(JSON.stringify(document.querySelector('gov-form')?.document ?? null)));
  }
}

async function fillChild(visit: Visit, number: number, child: { readonly name: string; readonly year: number; readonly hours: string; readonly kind: string }): Promise<void> {
  const { hands } = visit;
  const row = visit.child(number);
  await hands.type(visit.text('children[].name', row), child.name);
  expect(await visit.text('children[].hours', row).count(), 'hours before the date of birth').to.equal(0);
  await visit.date(row, child.year);
  await hands.type(visit.text('children[].hours', row), child.hours);
  await hands.pick(visit.option('children[].provider.kind', child.kind, row));
  await hands.type(visit.text('children[].provider.name', row), 'Beispill');
}

async function aboutTheParent(visit: Visit): Promise<void> {
  const { hands, words } = visit;
  await hands.pick(visit.page.getByRole('radio', { name: exactly(words.say('device.own')) }));
  await visit.goOn('action.start');
  await visit.reads(words.step('applicant'));
  await hands.type(visit.text('applicant.familyName'), 'Muster');
  await hands.type(visit.text('applicant.givenNames'), 'Anna');
  await hands.pick(visit.option('household', 'couple'));
  await hands.pick(visit.page.getByRole('checkbox', visit.named('contactPerson#same')));
  expect(await visit.text('contactPerson.familyName').inputValue()).to.equal('Muster');
  await visit.goOn();
  await visit.reads(words.step('work'));
  await hands.pick(visit.page.getByRole('radio', { name: exactly(words.say('value.yes')) }));
  await hands.type(visit.text('work.employer'), 'Beispiel AG');
  await visit.goOn();
  await visit.reads(words.step('income'));
  await hands.type(visit.text('income.own'), '2350,50');
  await hands.type(visit.text('income.partner'), '1000.25');
  expect(await visit.text('income.total').inputValue()).to.equal(WRITTEN[words.language]?.income);
  await visit.goOn();
}

async function aboutTheChildren(visit: Visit): Promise<void> {
  const { hands, words } = visit;
  const totals = WRITTEN[words.language];
  const total = () => visit.text('totalHours').inputValue();
  const child = words.label('children[]');
  await visit.reads(words.step('children'));
  await fillChild(visit, 1, { name: 'Ana', year: YEAR - 5, hours: '22,5', kind: 'nursery' });
  await hands.press(visit.child(1).getByRole('button', { name: exactly(words.say('list.add-first'), `.*${words.label('children[].provider.slots[]')} \\(${child} 1\\)`) }));
  await hands.pick(visit.option('children[].provider.slots[].day', 'monday', visit.child(1)));
  await hands.type(visit.text('children[].provider.slots[].hours', visit.child(1)), '8');
  await hands.press(visit.button('list.add', child));
  await fillChild(visit, 2, { name: 'Ben', year: YEAR - 3, hours: '62', kind: 'childminder' });
  expect(await total()).to.equal(totals?.both);
  await hands.press(visit.button('list.up', `${child} 2`));
  expect(await visit.text('children[].name', visit.child(1)).inputValue()).to.equal('Ben');
  await hands.press(visit.button('list.remove', `${child} 2`));
  await visit.button('list.undo').waitFor();
  expect(await visit.child(2).count()).to.equal(0);
  expect(await total()).to.equal(totals?.one);
  await visit.axe();
  await hands.press(visit.button('list.undo'));
  expect(await visit.text('children[].name', visit.child(2)).inputValue()).to.equal('Ana');
  expect(await total()).to.equal(totals?.both);
  await visit.goOn();
  await visit.page.getByText(words.texts.rules?.['many-hours'] ?? '').first().waitFor();
  await visit.goOn();
}

async function theRest(visit: Visit): Promise<void> {
  const { hands, words } = visit;
  await visit.reads(words.step('account'));
  await hands.pick(visit.option('account#oneOf', '1'));
  await hands.type(visit.text('account.bic'), 'DEMOBEBB');
  await hands.pick(visit.option('account#oneOf', '0'));
  expect(await visit.text('account.bic').count()).to.equal(0);
  await hands.type(visit.text('account.holder'), 'Anna Muster');
  await hands.type(visit.text('account.iban'), 'LU28 0019 4006 4475 0000');
  await visit.goOn();
  await visit.reads(words.step('declaration'));
  await hands.pick(visit.page.getByRole('checkbox', visit.named('declaration')));
  await visit.goOn();
}

/** Below the children's own headings, and with no way to change what nobody typed. */
async function calculatedStandsApart({ page, words }: Visit): Promise<void> {
  const others = page.getByRole('heading', { name: exactly(words.say('review.other')), level: 3 });
  const row = page.locator('gov-form dl:has([id="row:totalHours"])');
  expect(await row.evaluate((list, heading) => list.previousElementSibling === heading, await others.elementHandle())).to.equal(true);
  expect(await page.getByRole('button', { name: new RegExp(words.label('totalHours')) }).count()).to.equal(0);
  expect(await page.getByRole('button', { name: new RegExp(words.label('income.own')) }).count()).to.equal(1);
}

/** What was copied is there to be read; what says that it is a copy can be changed. */
async function copiedStandsAtItsBox({ page, words }: Visit): Promise<void> {
  const names = ['contactPerson#same', 'contactPerson.familyName', 'contactPerson.givenNames'].map((path) => words.label(path));
  const counts = names.map((name) => page.getByRole('button', { name: new RegExp(name) }).or(page.getByRole('link', { name: new RegExp(name) })).count());
  expect(await Promise.all(counts)).to.deep.equal([1, 0, 0]);
  const rows = page.locator('gov-form dl').getByRole('term').filter({ hasText: new RegExp(names.map((name) => exactly(name).source).join('|')) });
  expect(await rows.evaluateAll((terms) => terms.map((term) => [term.textContent?.trim(), term.nextElementSibling?.textContent?.trim()]))).to.deep.equal([
    [names[0], words.say('value.yes')], [names[1], 'Muster'], [names[2], 'Anna'],
  ]);
}

const SENT = {
  applicant: { familyName: 'Muster', givenNames: 'Anna' },
  household: 'couple',
  contactPerson: { familyName: 'Muster', givenNames: 'Anna' },
  work: { employed: true, employer: 'Beispiel AG' },
  income: { own: 2350.5, partner: 1000.25, total: 3350.75 },
  children: [
    { name: 'Ben', birthDate: `${YEAR - 3}-01-31`, hours: 62, provider: { kind: 'childminder', name: 'Beispill' } },
    { name: 'Ana', birthDate: `${YEAR - 5}-01-31`, hours: 22.5, provider: { kind: 'nursery', name: 'Beispill', slots: [{ day: 'monday', hours: 8 }] } },
  ],
  totalHours: 84.5,
  account: { holder: 'Anna Muster', iban: 'LU280019400644750000' },
  declaration: true,
};

describe('the childcare allowance', () => {
  for (const [language, how, handsOn] of CASES) {
    it(`in ${language}, ${how}: filled in, checked, sent incomplete, received`, async () => {
      const page = await product.newPage();
      await page.goto(`${product.siteUrl}/${language}/childcare-allowance/`);
      const words = wordsIn(language, 'childcare-allowance');
      const visit = new Visit(page, words, handsOn(page));
      await visit.reads(words.texts.procedure.title);
      await aboutTheParent(visit);
      await aboutTheChildren(visit);
      await theRest(visit);
      await visit.reads(words.say('review.title'));
      await page.getByText(words.say('later.lead')).first().waitFor();
      expect(await visit.document()).to.deep.equal(SENT);
      await calculatedStandsApart(visit);
      await copiedStandsAtItsBox(visit);
      await visit.goOn('action.submit');
      await visit.reads(words.say('receipt.title'));
      expect((await page.locator('gov-form .reference strong').innerText()).trim()).to.match(/\S{6}/);
      await visit.axe();
      await page.context().close();
    });
  }

  it('is one of two forms to choose from, and keeps its address in another language', async () => {
    const page = await product.openForm('fr');
    await page.getByRole('link', { name: exactly(wordsIn('fr', 'childcare-allowance').texts.procedure.title) }).click();
    const { title } = wordsIn('de', 'childcare-allowance').texts.procedure;
    await page.locator('gov-form h1').waitFor();
    await page.locator('gov-form').getByRole('button', { name: 'Deutsch' }).or(page.locator('gov-form').getByRole('link', { name: 'Deutsch' })).click();
    await page.locator('gov-form h1').filter({ hasText: title }).waitFor();
    expect(new URL(page.url()).pathname).to.equal('/de/childcare-allowance/');
    await page.context().close();
  });
});
