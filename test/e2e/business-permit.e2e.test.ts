// The business permit as somebody meets it who works it by keyboard alone: a task list, addresses from a register, partners as pages, a
// document, a reload in the middle, and what is said aloud on the way. On the narrowest screen; once without the register of addresses.
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import type { Locator, Page } from 'playwright-core';
import type { Announcement } from './a11y-page-announcements.js';
import { drawn, startProduct } from './a11y-support.js';
import type { Product } from './a11y-support.js';
import { reach, withKeyboard } from './hands.js';
import type { Hands } from './hands.js';
import { exactly, wordsIn } from './words.js';
import type { Language, SpokenWords } from './words.js';

let product: Product;
before(async () => {
  product = await startProduct();
});
after(() => product.stop());

const NARROW = { viewport: { width: 320, height: 640 } } as const;
const YEAR = new Date().getFullYear() + 1;
const PDF = { name: 'diploma.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n% of nobody\n') };
/** Longer than two messages need, half a second apart. */
const SILENCE_MS = 1_300;

/** What somebody hears and does, in words; every screen on the way is in order. */
class Visit {
  readonly page: Page;
  readonly words: SpokenWords;
  readonly hands: Hands;

  constructor(page: Page, language: Language) {
    this.page = page;
    this.words = wordsIn(language, 'business-permit');
    this.hands = withKeyboard(page);
  }

  named(path: string): { readonly name: RegExp } {
    return { name: exactly(this.words.label(path), String.raw`(\s*\(.+\))?`) };
  }

  group(path: string): Locator {
    return this.page.getByRole('group', this.named(path)).or(this.page.getByRole('radiogroup', this.named(path)));
  }

  /** A field that is typed into, whether it has a list under it or not. */
  field(path: string, within: Page | Locator = this.page): Locator {
    return within.getByRole('textbox', this.named(path)).or(within.getByRole('combobox', this.named(path)));
  }

  button(id: string, about = ''): Locator {
    return this.page.getByRole('button', { name: exactly(this.words.say(id), about === '' ? '' : String.raw`\s*:?\s*${about}`) });
  }

  type(path: string, text: string, within?: Locator): Promise<void> {
    return this.hands.type(this.field(path, within), text);
  }

  choose(path: string, code: string): Promise<void> {
    return this.hands.pick(this.group(path).getByRole('radio', { name: exactly(this.words.option(path, code)) }));
  }

  async date(path: string, [day, month, year]: readonly [string, string, string]): Promise<void> {
    for (const [id, text] of [['date.day', day], ['date.month', month], ['date.year', year]] as const) await this.hands.type(this.group(path).getByRole('textbox', { name: exactly(this.words.say(id)) }), text);
  }

  async reads(heading: string): Promise<void> {
    await this.page.locator('gov-form #heading').filter({ hasText: heading }).waitFor();
    await drawn(this.page);
  }

  async inOrder(): Promise<void> {
    const { violations } = await this.page.evaluate(() => window.probe.audit());
    const wide = await this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect([...violations, wide], await this.page.locator('gov-form #heading').innerText()).to.deep.equal([0]);
  }

  async goOn(id = 'action.continue', about = ''): Promise<void> {
    await this.inOrder();
    await this.hands.press(this.button(id, about));
  }

  /** From the overview into a task, by its name. */
  async open(task: string, heading: string): Promise<void> {
    await this.reads(this.words.say('tasks.title'));
    await this.inOrder();
    const link = this.page.getByRole('link', { name: exactly(this.taskName(task)) });
    await reach(this.page, link);
    await this.page.keyboard.press('Enter');
    await this.reads(heading);
  }

  taskName(task: string): string {
    return this.words.texts.tasks?.[task] ?? this.words.step(task);
  }

  /** Every task with its state, as it is read. */
  async states(): Promise<Readonly<Record<string, string>>> {
    await this.reads(this.words.say('tasks.title'));
    const rows = await this.page.getByRole('listitem').filter({ has: this.page.locator('[id^="status:"]') }).allInnerTexts();
    return Object.fromEntries(rows.map((row) => row.split('\n').map((line) => line.trim()).filter((line) => line !== '')).map(([name = '', state = '']) => [name, state.replace(/\..*/, '')]));
  }

  async said(): Promise<readonly Announcement[]> {
    await this.page.waitForTimeout(SILENCE_MS);
    return this.page.evaluate(() => window.probe.takeAnnouncements());
  }
}

async function visit(language: Language): Promise<Visit> {
  const page = await product.newPage(NARROW);
  await page.goto(`${product.siteUrl}/${language}/business-permit/`);
  const citizen = new Visit(page, language);
  const { words, hands } = citizen;
  await hands.pick(page.getByRole('radio', { name: exactly(words.say('device.own')) }));
  await citizen.goOn('action.start');
  for (const source of ['rnpp', 'rcs']) {
    // Two of them follow each other: each says by its heading which it is.
    await citizen.reads(words.texts.sources?.[source]?.name ?? source);
    await citizen.goOn('action.type-myself');
  }
  await citizen.reads(words.say('tasks.title'));
  return citizen;
}

async function inWhoseName(citizen: Visit, code: string): Promise<void> {
  await citizen.open('applicant', citizen.words.label('applicant'));
  await citizen.choose('applicant', code);
  await citizen.goOn();
}

/** Of three localities under this postcode one is typed, and a street is taken from the register's list. */
async function theCompany(citizen: Visit): Promise<void> {
  const { page, words, hands } = citizen;
  await citizen.open('company', words.step('company'));
  await citizen.type('company.name', 'Beispill & Cie');
  await citizen.choose('company.legalForm', 'sarl');
  await citizen.type('company.rcs', 'b 999.901');
  await citizen.type('company.nationalNumber', '2025 9999 901');
  await citizen.type('company.capital', '12000');
  const seat = citizen.group('company.seat');
  await citizen.type('company.seat.postcode', 'L-1234', seat);
  await page.keyboard.press('Tab');
  await seat.getByText(words.say('address.filled', 'Exempelville')).waitFor();
  expect(await citizen.field('company.seat.locality', seat).inputValue()).to.equal('Exempelville');
  await citizen.type('company.seat.street', 'exemple', seat);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await citizen.field('company.seat.street', seat).inputValue()).to.equal('Rue de l’Exemple');
  await citizen.type('company.seat.number', '5', seat);
  await citizen.goOn();
  await citizen.reads(words.step('partners'));
  await hands.press(citizen.button('list.add-first', `.*${words.label('partners[]')}`));
  for (const [number, share] of [[1, '60,5'], [2, '39.5']] as const) {
    await citizen.reads(`${words.label('partners[]')} ${number}`);
    await citizen.type('partners[].givenNames', `Ana ${number}`);
    await citizen.type('partners[].familyName', 'Beispill');
    await citizen.date('partners[].birthDate', ['17', '4', '1985']);
    await citizen.type('partners[].share', share);
    await citizen.goOn();
    await citizen.reads(words.step('partners'));
    if (number === 1) await citizen.goOn('list.add', words.label('partners[]'));
  }
  expect(await citizen.field('partnersShare').inputValue()).to.equal('100%');
  await citizen.goOn();
}

async function theManager(citizen: Visit): Promise<void> {
  const { words } = citizen;
  await citizen.open('manager', words.step('manager'));
  await citizen.type('manager.givenNames', 'Anna');
  await citizen.type('manager.familyName', 'Muster');
  await citizen.date('manager.birthDate', ['17', '4', '1985']);
  await citizen.type('manager.address.postcode', '5432');
  await citizen.type('manager.address.locality', 'Nei Uertschaft');
  await citizen.type('manager.address.street', 'Rue toute neuve');
  await citizen.type('manager.address.number', '1');
  await citizen.goOn();
}

async function howToReach(citizen: Visit): Promise<void> {
  await citizen.reads(citizen.words.step('contact'));
  await citizen.type('contact.phone', '621 123 456');
  await citizen.type('contact.email', 'anna@example.lu');
  await citizen.goOn();
}

async function theActivity(citizen: Visit, typed: string): Promise<void> {
  const { page, words } = citizen;
  await citizen.open('activity', words.step('activity'));
  await citizen.type('activity.code', typed);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await citizen.type('activity.description', 'Restaurant');
  await citizen.date('activity.start', ['1', '3', String(YEAR)]);
}

async function withDocument(citizen: Visit): Promise<void> {
  const { page, words } = citizen;
  const proof = citizen.group('activity.qualification');
  // Listened for from now on: a key is quicker than the browser is told that somebody listens.
  page.once('filechooser', (opened) => void opened.setFiles([PDF]));
  await citizen.choose('activity.qualification', 'attached');
  const chooser = proof.getByRole('button', { name: exactly(words.say('documents.choose-several')) });
  await chooser.waitFor();
  await drawn(page);
  await reach(page, chooser);
  await page.keyboard.press('Enter');
  await proof.getByRole('listitem').filter({ hasText: PDF.name }).waitFor();
}

async function thePlace(citizen: Visit): Promise<void> {
  const { page, words, hands } = citizen;
  await citizen.open('premises', words.step('premises'));
  await hands.pick(page.getByRole('checkbox', citizen.named('premises.address#same')));
  await citizen.choose('premises.tenure', 'rented-for-a-time');
  await citizen.date('premises.period.from', ['1', '2', String(YEAR)]);
  await citizen.date('premises.period.until', ['31', '1', String(YEAR - 1)]);
  await citizen.choose('premises.proof', 'later');
  await citizen.goOn();
  await page.getByRole('alert').getByRole('link', { name: new RegExp(words.shortLabel('premises.period.until')) }).waitFor();
  await citizen.date('premises.period.until', ['31', '1', String(YEAR + 4)]);
  await citizen.goOn();
}

async function declare(citizen: Visit): Promise<void> {
  const { page, words, hands } = citizen;
  await citizen.open('declaration', words.step('declaration'));
  await citizen.hands.pick(citizen.group('honour.hadFunctions').getByRole('radio', { name: exactly(words.say('value.no')) }));
  await hands.pick(page.getByRole('checkbox', citizen.named('declaration')));
  await citizen.goOn();
}

describe('the business permit', () => {
  it('is applied for by keyboard alone, from the task list to the receipt, with a reload in the middle', async () => {
    const citizen = await visit('en');
    const { page, words } = citizen;
    const [fresh, done, waits] = [words.say('task.not-started'), words.say('task.completed'), words.say('task.cannot-start')];
    const named = (states: Readonly<Record<string, string>>) => Object.fromEntries(Object.entries(states).map(([task, state]) => [citizen.taskName(task), state]));
    const cannot = waits.replace(/\..*/s, '');
    expect(await citizen.states()).to.deep.equal(named({ applicant: fresh, company: cannot, manager: fresh, activity: fresh, premises: cannot, declaration: cannot }));
    await inWhoseName(citizen, 'company');
    await theCompany(citizen);
    await theManager(citizen);
    expect(await citizen.page.locator('gov-form #heading').innerText()).to.equal(words.step('contact'));
    await page.getByText(words.saying('save.saved')).first().waitFor();
    await page.reload();
    await citizen.reads(words.step('contact'));
    await howToReach(citizen);
    expect(await citizen.states()).to.deep.equal(named({ applicant: done, company: done, manager: done, activity: fresh, premises: fresh, declaration: cannot }));
    await theActivity(citizen, 'restau');
    await page.getByText(words.say('blocks.warning')).waitFor();
    await citizen.goOn();
    await withDocument(citizen);
    await citizen.goOn();
    await thePlace(citizen);
    await declare(citizen);
    expect(Object.values(await citizen.states())).to.deep.equal(Array.from({ length: 6 }, () => done));
    await citizen.goOn('review.title');
    await citizen.reads(words.say('review.title'));
    await page.getByText('5, Rue de l’Exemple').nth(1).waitFor();
    await citizen.goOn('action.submit');
    await citizen.reads(words.say('receipt.title'));
    await citizen.inOrder();
    await page.context().close();
  });

  it('says each thing once on the way, and nothing while somebody types', async () => {
    const citizen = await visit('en');
    const { page, words } = citizen;
    await page.evaluate(() => window.probe.recordAnnouncements());
    await inWhoseName(citizen, 'company');
    const first = await citizen.said();
    expect(first.map(({ where }) => where)).to.deep.equal(['polite']);
    expect(first[0]?.text).to.equal(words.say('save.first-spoken'));
    await citizen.open('company', words.step('company'));
    await citizen.type('company.name', 'Beispill');
    await citizen.type('company.seat.number', '5', citizen.group('company.seat'));
    expect(await citizen.said()).to.deep.equal([]);
    await citizen.type('company.seat.postcode', '1234', citizen.group('company.seat'));
    await page.keyboard.press('Tab');
    await citizen.group('company.seat').getByText(words.say('address.filled', 'Exempelville')).waitFor();
    const filled = (await citizen.said()).map(({ text }) => text);
    expect(filled).to.have.lengthOf(new Set(filled).size).and.to.have.lengthOf.at.most(1);
    await citizen.hands.press(citizen.button('action.continue'));
    await page.getByRole('alert').first().waitFor();
    expect((await citizen.said()).map(({ where }) => where)).to.deep.equal(['alert']);
    await citizen.hands.press(citizen.button('action.back'));
    await citizen.reads(words.say('tasks.title'));
    expect(await citizen.said()).to.deep.equal([]);
    await page.context().close();
  });

  it('fills in what two registers hold of somebody who is signed in, the kind of applicant too, and keeps her signed in', async () => {
    const page = await product.newPage(NARROW);
    await page.context().request.post(`${product.siteUrl}/sign-in`, { form: { person: 'testine', language: 'fr', form: 'business-permit' } });
    const soon = (minutes: number) => ({ signedIn: true, expires: new Date(Date.now() + minutes * 60_000).toISOString() });
    const extended: string[] = [];
    await page.route('**/api/session', async (route) => {
      extended.push(route.request().method());
      await route.fulfill({ json: soon(route.request().method() === 'POST' ? 30 : 4) });
    });
    await page.goto(`${product.siteUrl}/fr/business-permit/`);
    const citizen = new Visit(page, 'fr');
    const { words, hands } = citizen;
    const warning = page.getByRole('region', { name: exactly(words.say('expiry.name')) });
    await warning.getByText(words.saying('expiry.soon')).waitFor();
    await hands.press(citizen.button('expiry.extend'));
    await warning.getByText(words.saying('expiry.stays')).waitFor();
    expect(extended.filter((method) => method === 'POST')).to.have.lengthOf(1);
    await hands.pick(page.getByRole('radio', { name: exactly(words.say('device.shared')) }));
    await citizen.goOn('action.start');
    for (const source of ['rnpp', 'rcs']) {
      await page.getByText(words.texts.sources?.[source]?.purpose ?? '').waitFor();
      await citizen.goOn('action.fetch');
      await citizen.goOn('action.use-source');
    }
    const [done, begun] = [words.say('task.completed'), words.say('task.in-progress')];
    const states = await citizen.states();
    expect(['applicant', 'company', 'manager'].map((task) => states[citizen.taskName(task)])).to.deep.equal([done, begun, begun]);
    await citizen.open('company', words.step('company'));
    expect([await citizen.field('company.rcs').inputValue(), await citizen.field('company.seat.street').inputValue()]).to.deep.equal(['B999901', 'Rue de l’Exemple']);
    await citizen.inOrder();
    await page.context().close();
  });

  it('is filled in without the register of addresses: one sentence says so, and everything can be typed', async () => {
    const citizen = await visit('de');
    const { page, words } = citizen;
    await page.route('**/api/addresses/**', (route) => route.abort());
    await inWhoseName(citizen, 'natural-person');
    expect(Object.keys(await citizen.states())).to.not.include(citizen.taskName('company'));
    await theManager(citizen);
    await howToReach(citizen);
    await theActivity(citizen, 'Einzelh');
    await citizen.goOn();
    await citizen.open('premises', words.step('premises'));
    const place = citizen.group('premises.address');
    expect(await page.getByRole('checkbox').count(), 'nothing to be the same as').to.equal(0);
    await citizen.type('premises.address.postcode', '1234', place);
    await page.keyboard.press('Tab');
    await place.getByText(words.say('address.unavailable')).waitFor();
    await citizen.type('premises.address.locality', 'Exempelville', place);
    await citizen.type('premises.address.street', 'Rue toute neuve', place);
    await citizen.type('premises.address.number', '12', place);
    await citizen.choose('premises.tenure', 'owned');
    await citizen.goOn();
    await declare(citizen);
    await citizen.goOn('review.title');
    await citizen.goOn('action.submit');
    await citizen.reads(words.say('receipt.title'));
    await page.context().close();
  });
});
