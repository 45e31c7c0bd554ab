// The Arabic procedure from right to left, to its receipt: every check of the other languages, the places of things measured, and
// the whole by keyboard.
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import type { Locator, Page } from 'playwright-core';
import { focusProblems, tabTo } from './a11y-stops.js';
import { arrive, byId, drawn, startProduct, type Product } from './a11y-support.js';

let product: Product;
before(async () => {
  product = await startProduct();
});
after(() => product.stop());

async function openArabic(options: Parameters<Product['newPage']>[0] = {}): Promise<Page> {
  const page = await product.newPage(options);
  await page.goto(`${product.siteUrl}/arabic/`);
  await page.locator('gov-form h1').waitFor();
  return page;
}

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const next = (page: Page, name = 'متابعة'): Promise<void> => arrive(page, () => press(page, name));

async function fill(page: Page, answers: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(answers)) await page.getByRole('textbox', { name: label }).fill(text);
}

async function continueWrongly(page: Page, name = 'متابعة'): Promise<void> {
  await press(page, name);
  await page.locator('gov-form #summary').waitFor();
  await drawn(page);
}

const PERSON = { 'اسم العائلة': 'مثال', 'الأسماء': 'Anna Maria (Demo)', 'اليوم': '٣١', 'الشهر': '٣', 'السنة': '١٩٨٠', 'مكان الميلاد': 'لوكسمبورغ' };
const CONTACT = { 'عدد النسخ': '٣', 'البريد الإلكتروني': 'anna@example.lu', 'رقم الهاتف': '+352 621 123 456', 'رقم الحساب المصرفي': 'LU28 0019 4006 4475 0000' };

/** From the first screen to the receipt, wrong turns included. */
async function walk(page: Page, look: (screen: string) => Promise<void>): Promise<void> {
  await look('start');
  await continueWrongly(page, 'ابدأ');
  await look('start, wrong');
  await page.getByRole('radio', { name: 'جهازي الخاص' }).check();
  await next(page, 'ابدأ');
  await continueWrongly(page);
  await look('choice, wrong');
  await page.getByRole('radio', { name: 'عقد زواج' }).check();
  await next(page);
  await look('texts and a date');
  await continueWrongly(page);
  await look('texts and a date, wrong');
  await fill(page, PERSON);
  await next(page);
  await fill(page, { ...CONTACT, 'عدد النسخ': '٢٥', 'رقم الهاتف': '123' });
  await continueWrongly(page);
  await look('codes, wrong');
  await fill(page, CONTACT);
  await next(page);
  await fill(page, { 'هل تريد إضافة ملاحظة؟': 'لا شيء.' });
  await look('long text');
  await next(page);
  await look('check your answers');
  await press(page, 'إرسال الطلب');
  await page.locator('gov-form .receipt-card').waitFor();
  await look('receipt');
}

describe('the Arabic procedure', () => {
  let page: Page;
  const problems: string[] = [];
  const sentences = new Map<string, readonly string[]>();
  const answers = new Map<string, string>();

  before(async () => {
    page = await openArabic();
    await walk(page, async (screen) => {
      problems.push(...(await problemsAt(page)).map((problem) => `${screen}: ${problem}`));
      sentences.set(screen, await page.locator('gov-form #summary a').allTextContents());
      if (screen === 'check your answers') {
        for (const row of await page.locator('gov-form .row').all()) answers.set(tidy(await row.locator('dt').textContent()), tidy(await row.locator('dd').first().textContent()));
      }
    });
  });
  after(() => page.context().close());

  it('passes every check at every screen, wide, at 320 px and in the dark', () => {
    expect(problems).to.deep.equal([]);
  });

  it('says what is wrong in Arabic', () => {
    expect(sentences.get('texts and a date, wrong')?.map(tidy)).to.deep.equal([
      'اسم العائلة: أجب عن هذا السؤال.', 'الأسماء: أجب عن هذا السؤال.', 'تاريخ الميلاد: أدخل تاريخًا.', 'مكان الميلاد: أجب عن هذا السؤال.',
    ]);
    expect(sentences.get('codes, wrong')?.map(tidy)).to.deep.equal(['عدد النسخ: أدخل 10 أو أقل.', 'رقم الهاتف: هذا الرقم قصير جدًا. أضف الأرقام الناقصة.']);
  });

  it('has read the digits that were typed, and shows the answers as Arabic writes them', () => {
    expect(['تاريخ الميلاد', 'عدد النسخ', 'رقم الحساب المصرفي'].map((name) => answers.get(name))).to.deep.equal(['31 مارس 1980', '3', 'LU28 0019 4006 4475 0000']);
  });

  it('ends with a receipt', async () => {
    expect(tidy(await page.locator('gov-form #heading').textContent())).to.equal('وصل طلبك');
    const reference = await page.locator('gov-form .reference strong').textContent();
    expect(reference).to.match(/^[0-9A-F-]{16}$/);
    const downloading = page.waitForEvent('download');
    await press(page, 'حفظ على شكل وثيقة');
    const download = await downloading;
    expect(download.suggestedFilename()).to.equal(`إيصال-${reference}.html`);
    expect(await readFile(await download.path(), 'utf8')).to.include('<html lang="ar" dir="rtl">').and.include('<h2>إجاباتك</h2>').and.include('<bdi>LU28 0019 4006 4475 0000</bdi>');
  });
});

async function problemsAt(page: Page): Promise<readonly string[]> {
  const found = await page.evaluate(async () => {
    const { probe } = window;
    const { violations, passes } = await probe.audit();
    return [...violations, ...(passes < 20 ? [`only ${passes} rules passed`] : []), ...probe.structureProblems('ar'), ...probe.contrastProblems(), ...probe.borderProblems(), ...probe.targetProblems()];
  });
  await page.emulateMedia({ colorScheme: 'dark' });
  await drawn(page);
  const dark = await page.evaluate(() => [...window.probe.contrastProblems(), ...window.probe.borderProblems()]);
  await page.emulateMedia({ colorScheme: null });
  await page.setViewportSize({ width: 320, height: 640 });
  await drawn(page);
  const narrow = await page.evaluate(() => [...window.probe.layoutProblems(), ...window.probe.targetProblems()]);
  await page.setViewportSize({ width: 1100, height: 900 });
  return [...found, ...dark.map((problem) => `dark: ${problem}`), ...narrow.map((problem) => `320 px: ${problem}`)];
}

function tidy(text: string | null): string {
  return (text ?? '').replaceAll(/[\u2066-\u2069\u200e\u200f]/g, '').replaceAll(/\s+/g, ' ').trim();
}

interface Box {
  readonly left: number;
  readonly right: number;
}

/** Where the written text of an element stands, not the element. */
function textBox(page: Page, selector: string): Promise<Box> {
  return page.locator(selector).first().evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const { left, right } = range.getBoundingClientRect();
    return { left, right };
  });
}

/** The left edge of one character of an element's text. */
function characterAt(element: Locator, index: number): Promise<number> {
  return element.evaluate((within, wanted) => {
    const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
    let before = 0;
    while (walker.nextNode() !== null) {
      const text = walker.currentNode;
      const length = text.textContent?.length ?? 0;
      if (wanted < before + length) {
        const range = document.createRange();
        range.setStart(text, wanted - before);
        range.setEnd(text, wanted - before + 1);
        return range.getBoundingClientRect().left;
      }
      before += length;
    }
    throw new Error(`there is no character ${wanted}`);
  }, index);
}

async function box(page: Page, selector: string): Promise<Box> {
  const found = await page.locator(selector).first().boundingBox();
  if (found === null) throw new Error(`${selector} is not shown`);
  return { left: found.x, right: found.x + found.width };
}

const style = (page: Page, selector: string, names: readonly string[]): Promise<readonly string[]> =>
  page.locator(selector).first().evaluate((element, wanted) => wanted.map((name) => getComputedStyle(element).getPropertyValue(name)), names);

/** Within a pixel. */
const isAt = (one: number, other: number): boolean => Math.abs(one - other) <= 1;

describe('from right to left', () => {
  let page: Page;
  before(async () => {
    page = await openArabic();
    await page.getByRole('radio', { name: 'جهازي الخاص' }).check();
    await next(page, 'ابدأ');
  });
  after(() => page.context().close());

  it('options stand at the right with their circle before them, headings and buttons begin at the right', async () => {
    const [frame, heading, circle, label, primary, back] = await Promise.all([
      box(page, 'gov-form #heading'), textBox(page, 'gov-form #heading'), box(page, byId('purpose:marriage')), textBox(page, 'gov-form .option label'), box(page, 'gov-form .actions .primary'), box(page, 'gov-form .screen .actions .plain'),
    ]);
    expect(isAt(heading.right, frame.right), 'the heading').to.equal(true);
    expect(circle.left > label.right, 'the circle').to.equal(true);
    expect(isAt(primary.right, frame.right) && back.right < primary.left, 'the buttons').to.equal(true);
  });

  it('what is wrong has its bar and its sign at the right', async () => {
    await continueWrongly(page);
    expect(await style(page, 'gov-form .question.wrong', ['border-right-width', 'border-left-width'])).to.deep.equal(['5px', '0px']);
    expect(Number.parseFloat((await style(page, 'gov-form .error', ['padding-right']))[0] ?? '')).to.be.above(20);
    expect(await style(page, 'gov-form .error', ['padding-left'])).to.deep.equal(['0px']);
    await page.getByRole('radio', { name: 'عقد زواج' }).check();
    await next(page);
  });

  it('labels begin at the right, and a date has its day at the right and its year at the left', async () => {
    const [field, label, day, month, year] = await Promise.all([
      box(page, byId('person.familyName')), textBox(page, `gov-form label[for="person.familyName"]`), box(page, byId('person.birthDate:day')), box(page, byId('person.birthDate:month')), box(page, byId('person.birthDate:year')),
    ]);
    expect(isAt(label.right, field.right)).to.equal(true);
    expect([day.left > month.right, month.left > year.right]).to.deep.equal([true, true]);
    await fill(page, PERSON);
    await next(page);
  });

  it('codes are written from left to right, and stand at the right below their labels', async () => {
    for (const id of ['copies', 'email', 'phone', 'account']) {
      expect(await style(page, byId(id), ['direction', 'text-align']), id).to.deep.equal(['ltr', 'end']);
      const [field, label] = await Promise.all([box(page, byId(id)), textBox(page, `gov-form label[for="${id}"]`)]);
      expect(isAt(label.right, field.right), id).to.equal(true);
    }
    await fill(page, CONTACT);
    await next(page);
  });

  it('the way to change an answer stands at the left, and a value runs as it is written', async () => {
    await next(page);
    const [name, value, change, row] = await Promise.all([
      textBox(page, `gov-form [id="row:account"] dt`), textBox(page, 'gov-form [id="row:account"] bdi'), textBox(page, `gov-form [id="row:account"] .change button`), box(page, `gov-form [id="row:account"]`),
    ]);
    expect([name.left > value.right, value.left > change.right, change.left - row.left < 6]).to.deep.equal([true, true, true]);
    for (const path of ['account', 'phone']) {
      const written = page.locator(`gov-form [id="row:${path}"] bdi`);
      const length = (await written.textContent())?.trimEnd().length ?? 0;
      const [first, last] = [await characterAt(written, 0), await characterAt(written, length - 1)];
      expect(first < last, path).to.equal(true);
    }
  });

  it('turns round with the language, and keeps the answers', async () => {
    await page.getByRole('button', { name: 'Français', exact: true }).click();
    await page.locator('gov-form #heading').filter({ hasText: 'Vérifiez vos réponses' }).waitFor();
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).to.deep.equal(['fr', 'ltr']);
    const [name, value] = await Promise.all([textBox(page, `gov-form [id="row:email"] dt`), textBox(page, `gov-form [id="row:email"] dd`)]);
    expect(name.right < value.left).to.equal(true);
    expect(tidy(await page.locator('gov-form [id="row:person.birthDate"] dd').first().textContent())).to.equal('31 mars 1980');
  });
});

describe('the Arabic procedure by keyboard alone', () => {
  it('is gone through to the receipt; every stop is reached forwards and backwards, seen and uncovered', async () => {
    const page = await openArabic({ viewport: { width: 640, height: 400 } });
    const found: string[] = [];
    const look = async (screen: string): Promise<void> => {
      for (const problems of (await focusProblems(page)).values()) found.push(...problems.map((problem) => `${screen}: ${problem}`));
    };
    const on = async (button: string): Promise<void> => {
      await tabTo(page, button);
      await arrive(page, () => page.keyboard.press('Enter'));
    };
    const type = async (id: string, text: string): Promise<void> => {
      await tabTo(page, id);
      await page.keyboard.type(text);
    };
    await look('start');
    await tabTo(page, 'device:own');
    await page.keyboard.press('Space');
    await on('ابدأ');
    await look('choice');
    await tabTo(page, 'purpose:marriage');
    await page.keyboard.press('Space');
    await on('متابعة');
    await look('texts');
    for (const [id, text] of [['familyName', 'مثال'], ['givenNames', 'عيّنة'], ['birthDate:day', '٣١'], ['birthDate:month', '٣'], ['birthDate:year', '١٩٨٠'], ['birthPlace', 'لوكسمبورغ']] as const) await type(`person.${id}`, text);
    await on('متابعة');
    await type('copies', '٢');
    await type('email', 'demo@example.lu');
    await look('codes');
    await on('متابعة');
    await on('متابعة');
    await look('check your answers');
    await tabTo(page, 'إرسال الطلب');
    await page.keyboard.press('Enter');
    await page.locator('gov-form .receipt-card').waitFor();
    await look('receipt');
    expect(found).to.deep.equal([]);
    await page.context().close();
  });
});
