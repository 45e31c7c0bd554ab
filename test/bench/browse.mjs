// One browser for all measurements, and a form in it, open on its first step. Never measures.
import { chromium } from 'playwright-core';
import { chromiumArgs, findChromium } from '../browser.mjs';
import { isPlainLine } from './forms.mjs';

export async function startBrowser() {
  const { executablePath, env } = await findChromium();
  return chromium.launch({ executablePath, env, args: chromiumArgs });
}

/** A page of its own process, with the library loaded and no form. */
export async function openPage(browser, url) {
  const context = await browser.newContext({ locale: 'en' });
  const page = await context.newPage();
  page.setDefaultTimeout(180_000);
  await page.goto(url);
  await page.waitForFunction(() => customElements.get('gov-form') !== undefined);
  return page;
}

/** The ways in which this version of the element is given a form: a procedure, and a JSON Schema alone. */
export function formAttributes(page) {
  return page.evaluate(() => ['src', 'schema'].filter((name) => customElements.get('gov-form')?.observedAttributes.includes(name)));
}

export function addressOf(length, attribute) {
  return attribute === 'schema' ? `/${length}/form.schema.json` : `/${length}/procedure.json`;
}

/** Puts the form on the page. @returns {Promise<string>} '' when it can be used, otherwise the code of its failure */
export function mountForm(page, attribute, address) {
  return page.evaluate(
    ([name, value]) =>
      new Promise((resolve) => {
        const form = document.createElement('gov-form');
        form.addEventListener('gov-form-ready', () => resolve(''));
        form.addEventListener('gov-form-error', (event) => resolve(event.detail.code));
        for (const [each, set] of [[name, value], ['receiver', '/receiver'], ['device', 'own']]) form.setAttribute(each, set);
        // In a task of its own: what the tool does to get here would be measured too.
        setTimeout(() => document.body.append(form));
      }),
    [attribute, address],
  );
}

/** From the start page to the first step. */
export async function goToFirstStep(page) {
  // Pressed by script, in a task of its own: what a tool does to find a button and to aim at it would be measured too.
  await page.evaluate(() => {
    const button = document.querySelector('gov-form').shadowRoot.querySelector('button.primary');
    setTimeout(() => button.click());
  });
  await page.locator('gov-form form').first().waitFor();
}

/** The id of the control to type in: a plain line of text in the middle of what the step shows. */
export async function controlToTypeIn(page) {
  const ids = await page.evaluate(() => [...document.querySelector('gov-form').shadowRoot.querySelectorAll('input, textarea')].map(({ id }) => id));
  const lines = ids.filter(isPlainLine);
  const middle = lines[Math.floor(lines.length / 2)];
  if (middle === undefined) throw new Error('the step shows no line of text to type in');
  return middle;
}

/** Gives every question of the step an answer, as the controls would, except the one at this path. */
export function answerAll(page, except) {
  return page.evaluate((path) => {
    const root = document.querySelector('gov-form').shadowRoot;
    const lines = [...root.querySelectorAll('input:not([type=radio]):not([type=checkbox]), textarea')];
    for (const line of lines.filter(({ id }) => id !== path)) {
      // Also right as a day, as a month and, where it is the year of a date, as that.
      line.value = line.id.endsWith('year') ? '1990' : '1';
      line.dispatchEvent(new Event('input', { bubbles: true }));
    }
    const groups = new Set([...root.querySelectorAll('input[type=radio]')].map(({ name }) => name));
    for (const name of groups) [...root.querySelectorAll('input[type=radio]')].find((radio) => radio.name === name)?.click();
    return lines.length + groups.size;
  }, except);
}
