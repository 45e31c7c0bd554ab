// Measures what a typed character costs in a short form and in a long one, side by side in the same browser. Each
// character is typed as a keyboard would, and everything that follows from it on the page's main thread is counted.
import { setTimeout as wait } from 'node:timers/promises';
import { addressOf, answerAll, controlToTypeIn, goToFirstStep, mountForm, openPage } from './browse.mjs';
import { REQUIRED } from './forms.mjs';
import { scriptMsOf } from './profile.mjs';
import { median } from './table.mjs';

export const CHARACTERS = 60;
/** Long enough for the save and all that it announces. */
const SETTLE_MS = 60;
const SAMPLING_US = 100;
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
    await devtools.send('Profiler.enable');
    await devtools.send('Profiler.setSamplingInterval', { interval: SAMPLING_US });
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
 * @returns {Promise<readonly { scriptMs: number, taskMs: number, profiles: readonly object[] }[]>} for each form, a
 *   character's cost: of each turn the mean, of the turns the median
 */
export async function typeByTurns(forms) {
  const turns = forms.map(() => []);
  for (const { page, control } of forms) await emptyQuestion(page, control);
  for (let typed = 0; typed < CHARACTERS; typed += TURN) {
    for (const [index, form] of forms.entries()) turns[index].push(await typeSome(form, typed));
  }
  return turns.map((each) => ({
    scriptMs: median(each.map(({ profile }) => scriptMsOf(profile) / TURN)),
    taskMs: median(each.map(({ taskMs }) => taskMs / TURN)),
    profiles: each.map(({ profile }) => profile),
  }));
}

async function typeSome({ page, devtools }, from) {
  await page.bringToFront();
  await wait(SETTLE_MS);
  await devtools.send('Profiler.start');
  const beforeMs = await taskMsSoFar(devtools);
  for (let typed = from; typed < from + TURN; typed += 1) {
    await page.keyboard.press(String.fromCharCode(97 + (typed % 26)));
    await wait(SETTLE_MS);
  }
  const afterMs = await taskMsSoFar(devtools);
  const { profile } = await devtools.send('Profiler.stop');
  return { taskMs: afterMs - beforeMs, profile };
}

async function taskMsSoFar(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
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
