// "Same as …" as a citizen meets it in the childcare allowance: ticked, followed, taken back, kept through another language and
// a reload, and heard by a screen reader. By roles and labels alone. How it is checked and sent: childcare-allowance.e2e.test.ts.
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import type { Locator, Page } from 'playwright-core';
import { exposedTree, treeLines } from './a11y-tree.js';
import { bundled, drawn, startProduct } from './a11y-support.js';
import type { Product } from './a11y-support.js';
import type {} from './gallery-ear.js';
import { exactly, wordsIn } from './words.js';
import type { SpokenWords } from './words.js';

let product: Product;
let ear: string;
before(async () => {
  product = await startProduct();
  ear = await bundled('gallery-ear.ts');
});
after(() => product.stop());

/** The first step, in one language. */
class FirstStep {
  readonly page: Page;
  readonly words: SpokenWords;

  constructor(page: Page, words: SpokenWords) {
    this.page = page;
    this.words = words;
  }

  get box(): Locator {
    return this.contact.getByRole('checkbox', { name: exactly(this.words.label('contactPerson#same')) });
  }

  get contact(): Locator {
    return this.page.getByRole('group', { name: exactly(this.words.label('contactPerson')) });
  }

  text(path: string): Locator {
    return this.page.getByRole('textbox', { name: exactly(this.words.label(path), String.raw`(\s*\(.+\))?`) });
  }

  async contactNames(): Promise<readonly string[]> {
    await drawn(this.page);
    return Promise.all(['contactPerson.familyName', 'contactPerson.givenNames'].map((path) => this.text(path).inputValue()));
  }

  async goOn(button = 'action.continue'): Promise<void> {
    await this.page.getByRole('button', { name: exactly(this.words.say(button)) }).click();
  }

  async checkNothingIsWrong(): Promise<void> {
    const { violations } = await this.page.evaluate(() => window.probe.audit());
    expect(violations).to.deep.equal([]);
  }
}

async function open(): Promise<FirstStep> {
  const page = await product.newPage();
  await page.addInitScript({ content: ear });
  await page.goto(`${product.siteUrl}/en/childcare-allowance/`);
  const step = new FirstStep(page, wordsIn('en', 'childcare-allowance'));
  await page.getByRole('radio', { name: exactly(step.words.say('device.own')) }).check();
  await step.goOn('action.start');
  await step.text('applicant.familyName').fill('Muster');
  await step.text('applicant.givenNames').fill('Anna');
  return step;
}

async function inGerman({ page }: FirstStep): Promise<FirstStep> {
  await page.locator('gov-form').getByRole('button', { name: 'Deutsch' }).or(page.locator('gov-form').getByRole('link', { name: 'Deutsch' })).click();
  const german = new FirstStep(page, wordsIn('de', 'childcare-allowance'));
  await german.box.waitFor();
  return german;
}

const documentOf = ({ page }: FirstStep): Promise<unknown> => page.evaluate(() => JSON.parse(JSON.stringify(document.querySelector('gov-form')?.document ?? null)));

describe('a contact person who may be the applicant', () => {
  it('has the applicant’s names while the box is ticked, follows them, and gets back what was typed', async () => {
    const step = await open();
    await step.text('contactPerson.familyName').fill('Beispiel');
    await step.box.check();
    expect(await step.contactNames()).to.deep.equal(['Muster', 'Anna']);
    expect(await step.text('contactPerson.familyName').getAttribute('readonly')).to.equal('');
    await step.checkNothingIsWrong();
    await step.text('applicant.familyName').fill('Muster-Wagner');
    expect(await step.contactNames()).to.deep.equal(['Muster-Wagner', 'Anna']);
    expect(await documentOf(step)).to.deep.include({ applicant: { familyName: 'Muster-Wagner', givenNames: 'Anna' }, contactPerson: { familyName: 'Muster-Wagner', givenNames: 'Anna' } });
    await step.box.uncheck();
    expect(await step.contactNames()).to.deep.equal(['Beispiel', '']);
    expect(await step.text('contactPerson.familyName').isEditable()).to.equal(true);
    await step.checkNothingIsWrong();
    await step.page.context().close();
  });

  it('stays so in another language and after a reload, and keeps the focus on the box', async () => {
    const step = await open();
    await step.text('contactPerson.givenNames').fill('Paul');
    await step.box.focus();
    await step.page.keyboard.press('Space');
    await drawn(step.page);
    expect(await step.box.evaluate((box) => box.getRootNode() instanceof ShadowRoot && box.matches(':focus'))).to.equal(true);
    const german = await inGerman(step);
    expect([await german.box.isChecked(), ...(await german.contactNames())]).to.deep.equal([true, 'Muster', 'Anna']);
    await german.page.getByText(german.words.saying('save.saved')).first().waitFor();
    await german.page.reload();
    await german.box.waitFor();
    expect([await german.box.isChecked(), ...(await german.contactNames())]).to.deep.equal([true, 'Muster', 'Anna']);
    await german.box.uncheck();
    expect(await german.contactNames()).to.deep.equal(['', 'Paul']);
    await german.page.context().close();
  });

  it('is heard as a box before its questions, which say that they are read only once it is ticked', async () => {
    const step = await open();
    await step.box.check();
    await drawn(step.page);
    const heard = await step.page.evaluate(() => window.ear.transcript());
    const label = (path: string): string => step.words.label(path);
    const from = heard.findIndex((phrase) => phrase.startsWith(`group, ${label('contactPerson')}`));
    const phrases = heard.slice(from, heard.findIndex((phrase) => phrase.startsWith(`end of group, ${label('contactPerson')}`)));
    expect(phrases.filter((phrase) => /^(?:checkbox|textbox)/.test(phrase)).map((phrase) => phrase.replace(/, (?:not )?checked/, ''))).to.deep.equal([
      `checkbox, ${label('contactPerson#same')}, not invalid`,
      `textbox, ${label('contactPerson.familyName')}, Muster, not invalid, read only`,
      `textbox, ${label('contactPerson.givenNames')}, Anna, not invalid, read only`,
    ]);
    // The simulation reads a box by its attribute; the browser's own tree has its state.
    expect(treeLines(await exposedTree(step.page)).filter((line) => line.startsWith('contactPerson#same'))).to.deep.equal([`contactPerson#same: checkbox “${label('contactPerson#same')}”, checked=true`]);
    await step.page.context().close();
  });
});
