// A person in front of the form of a schema: reads names of questions and groups, types, chooses, adds, goes on. Knows
// nothing of the schema and nothing of the page's insides.
import type { Locator } from 'playwright-core';
import type { Deed } from '../constructs/construct.js';
import type { SchemaPage } from './schema-site.js';
import { exactly } from './words.js';

/** From the first screen to the last: each deed on the page where its question stands, then as far as the review. */
export async function fillIn(form: SchemaPage, deeds: readonly Deed[]): Promise<void> {
  await begin(form);
  for (const [index, deed] of deeds.entries()) {
    const isChangeOfMind = 'label' in deed && deeds.slice(0, index).some((earlier) => 'label' in earlier && earlier.label === deed.label);
    while ((await controlFor(form, deed).count()) === 0) await (isChangeOfMind ? goBack(form) : goOn(form, deed));
    await act(form, deed);
    await settled(form);
  }
  while (!(await isAtReview(form))) await goOn(form);
}

export async function begin({ page }: SchemaPage): Promise<void> {
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByText(/^\s*Step 1 of \d+\s*$/).waitFor();
}

/** @throws {Error} the page does not let one go on: with what it says */
export async function goOn(form: SchemaPage, looksFor?: Deed): Promise<void> {
  const { page } = form;
  const before = await progress(form);
  if (await isAtReview(form)) throw new Error(`There is no place for ${JSON.stringify(looksFor)}`);
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await settled(form);
  if ((await progress(form)) !== before) return;
  const summary = page.getByRole('alert').filter({ hasText: /\S/ });
  throw new Error(`${before} does not let one go on to ${JSON.stringify(looksFor ?? 'the review')}: ${(await summary.allInnerTexts()).join(' | ')}\n${await page.locator('gov-form').ariaSnapshot()}`);
}

async function goBack(form: SchemaPage): Promise<void> {
  await form.page.getByRole('button', { name: 'Back', exact: true }).click();
  await settled(form);
}

export async function isAtReview({ page }: SchemaPage): Promise<boolean> {
  return (await page.getByRole('heading', { name: 'Check your answers', exact: true }).count()) > 0;
}

/** Where one is, whatever is said of the number of steps beside it. */
async function progress(form: SchemaPage): Promise<string> {
  if (await isAtReview(form)) return 'review';
  const said = await form.page.getByText(/^\s*Step \d+ of \d+(?:\. The number of steps has changed \(before: \d+\)\.)?\s*$/).innerText();
  return /Step \d+/.exec(said)?.[0] ?? said;
}

/** What an answer brings is there after two frames. */
export async function settled({ page }: SchemaPage): Promise<void> {
  await page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))));
}

const ROWS_AROUND = String.raw`(\s*\(.*\))?`;
const OPTIONAL = String.raw`(\s*\(optional\))?`;

function placeOf({ page }: SchemaPage, { in: groups = [] }: Deed): Locator {
  return groups.reduce((place, name) => place.getByRole('group', { name: exactly(name, OPTIONAL + ROWS_AROUND) }).first(), page.locator('gov-form'));
}

function controlFor(form: SchemaPage, deed: Deed): Locator {
  const place = placeOf(form, deed);
  if ('add' in deed) return place.getByRole('button', { name: new RegExp(`^Add( another)?: ${exactly(deed.add, ROWS_AROUND).source.slice(1)}`) });
  const named = { name: exactly(deed.label, OPTIONAL) };
  const namedGroup = { name: exactly(deed.label, OPTIONAL + ROWS_AROUND) };
  if ('choose' in deed) return place.getByRole('radiogroup', namedGroup).or(place.getByRole('combobox', named));
  if ('date' in deed) return place.getByRole('group', namedGroup);
  if ('check' in deed) return deed.check === true ? place.getByRole('checkbox', named) : place.getByRole('group', namedGroup);
  return place.getByRole('textbox', named);
}

async function act(form: SchemaPage, deed: Deed): Promise<void> {
  const control = controlFor(form, deed).first();
  if ('add' in deed) await control.click();
  else if ('type' in deed) await control.fill(deed.type);
  else if ('secret' in deed) await control.fill(deed.secret);
  else if ('choose' in deed) await choose(control, deed.choose);
  else if ('date' in deed) await typeDate(control, deed.date);
  else if (deed.check === true) await control.check();
  else for (const option of deed.check) await control.getByRole('checkbox', { name: exactly(option) }).check();
}

async function choose(control: Locator, option: string): Promise<void> {
  if ((await control.getAttribute('role')) === 'radiogroup') await control.getByRole('radio', { name: exactly(option) }).check();
  else await control.selectOption({ label: option });
}

async function typeDate(control: Locator, date: string): Promise<void> {
  const [year = '', month = '', day = ''] = date.split('-');
  for (const [name, text] of [['Day', day], ['Month', month], ['Year', year]] as const) {
    await control.getByRole('textbox', { name, exact: true }).fill(String(Number(text)));
  }
}
