// Measures what a typed character costs in a short form and in a long one, side by side in the same browser. Each
// character is typed as a keyboard would, and everything that follows from it on the page's main thread is counted.
import { setTimeout as wait } from 'node:timers/promises';
import { addressOf, answerAll, controlToTypeIn, goToFirstStep, mountForm, openPage } from './browse.mjs';
import { REQUIRED } from './forms.mjs';
import { median } from './table.mjs';

const CHARACTERS = 60;
/** Long enough for the save and all that it announces. */
const SETTLE_MS = 60;
/** Characters typed in one form before it is the other's turn. */
const TURN = 10;

/** @returns {Promise<readonly object[]>} for each form: its length, and a way to type in it */
export async function openForms(browser, { url, attribute, lengths }) {
  const forms = [];
  for (const length of lengths) {
    const page = await openPage(browser, url);
    const code = await mountForm(page, attribute, addressOf(length, attribute));
    if (code !== '') throw new Error(`the form of ${length} questions does not open: ${code}`);
    await goToFirstStep(page);
    await answerAll(page, REQUIRED);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    const control = await controlToTypeIn(page);
    await focusQuestion(page, control);
    await wait(2000);
    forms.push({ length, page, devtools, control });
  }
  return forms;
}

/** Continue, which fails at the one question that was left empty; then back to the question that is typed in. */
export async function failContinue({ page, control }) {
  await page.locator('gov-form form button.primary').click();
  await page.locator('gov-form .error-summary').waitFor();
  await focusQuestion(page, control);
  await wait(1000);
}

/**
 * Types in all forms by turns.
 * @returns {Promise<readonly { scriptMs: number, taskMs: number }[]>} for each form, the median of its characters
 */
export async function typeByTurns(forms) {
  const costs = forms.map(() => []);
  for (const { page, control } of forms) await emptyQuestion(page, control);
  for (let typed = 0; typed < CHARACTERS; typed += TURN) {
    for (const [index, form] of forms.entries()) costs[index].push(...(await typeSome(form, typed)));
  }
  return costs.map((each) => ({ scriptMs: median(each.map(({ scriptMs }) => scriptMs)), taskMs: median(each.map(({ taskMs }) => taskMs)) }));
}

async function typeSome({ page, devtools }, from) {
  const costs = [];
  await page.bringToFront();
  await wait(SETTLE_MS);
  let before = await metricsOf(devtools);
  for (let typed = from; typed < from + TURN; typed += 1) {
    await page.keyboard.press(String.fromCharCode(97 + (typed % 26)));
    await wait(SETTLE_MS);
    const after = await metricsOf(devtools);
    costs.push({ scriptMs: after.scriptMs - before.scriptMs, taskMs: after.taskMs - before.taskMs });
    before = after;
  }
  return costs;
}

async function metricsOf(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const secondsByName = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  return { scriptMs: secondsByName['ScriptDuration'] * 1000, taskMs: secondsByName['TaskDuration'] * 1000 };
}

function focusQuestion(page, control) {
  return page.evaluate((id) => document.querySelector('gov-form').shadowRoot.getElementById(id).focus(), control);
}

async function emptyQuestion(page, control) {
  await page.bringToFront();
  await focusQuestion(page, control);
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Backspace');
  await wait(SETTLE_MS * 3);
}
