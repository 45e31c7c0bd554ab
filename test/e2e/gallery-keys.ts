// Works each control of a screen with keys alone, by its sort: types, chooses, ticks, presses. Reads no words.
import type { Page } from 'playwright-core';
import { drawn } from './a11y-support.js';
import type { UsableSort } from './a11y-page-usable.js';

/** What nobody has answered with in any example. */
const TYPED = '7';
const MOST_STOPS = 120;
/** Longer than a busy machine needs; one that works does not wait. */
const CHOOSER_MS = 10_000;

/** Begins with the focus on the control; a sentence where the keys do not do what they should. */
type Work = (page: Page) => Promise<string | undefined>;

const WORK: Readonly<Record<UsableSort, Work>> = {
  async file(page) {
    const asked = page.waitForEvent('filechooser', { timeout: CHOOSER_MS }).then(() => undefined, () => 'does not ask for a file on Space');
    await page.keyboard.press('Space');
    return asked;
  },
  async text(page) {
    await page.keyboard.press('Control+a');
    await page.keyboard.type(TYPED);
    const value = await page.evaluate(() => window.probe.focusedValue());
    return value === TYPED ? undefined : `holds “${value}” after “${TYPED}” was typed`;
  },
  /** It narrows the list under it, and is no answer. */
  async search(page) {
    const narrowed = await changes(page, () => page.keyboard.type(TYPED));
    const widened = await changes(page, async () => {
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Delete');
    });
    return narrowed && widened ? undefined : 'does not narrow its list and widen it again';
  },
  async 'read only'(page) {
    const before = await page.evaluate(() => window.probe.focusedValue());
    await page.keyboard.type(TYPED);
    const value = await page.evaluate(() => window.probe.focusedValue());
    return value === before ? undefined : 'can be typed in, and is only to be read';
  },
  async select(page) {
    const changed = (await changes(page, () => page.keyboard.press('ArrowDown'))) || (await changes(page, () => page.keyboard.press('ArrowUp')));
    return changed ? undefined : 'stays as it is under the arrows';
  },
  async combobox(page) {
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await drawn(page);
    const taken = await changes(page, async () => {
      await page.keyboard.press('ArrowDown');
      await drawn(page);
      if (await page.evaluate(() => window.probe.isListOpen())) await page.keyboard.press('Enter');
    });
    const isOpen = await page.evaluate(() => window.probe.isListOpen());
    // Where nobody knows an entry, as of streets without a register, it is a field to type in.
    if (!taken && !isOpen) return WORK.text(page);
    return taken && !isOpen ? undefined : 'does not take an entry by ArrowDown and Enter';
  },
  async radio(page) {
    const before = await page.evaluate(() => window.probe.questionsNow());
    await page.keyboard.press('Space');
    await drawn(page);
    const chosen = await page.evaluate(() => [window.probe.focusedValue(), window.probe.questionsNow()] as const);
    const moves = await changes(page, () => page.keyboard.press('ArrowDown'));
    return chosen[0] === 'true' && (moves || chosen[1] !== before) ? undefined : 'is not chosen by Space and moved by the arrows';
  },
  async checkbox(page) {
    const before = await page.evaluate(() => window.probe.focusedValue());
    await page.keyboard.press('Space');
    await drawn(page);
    return (await page.evaluate(() => window.probe.focusedValue())) === before ? 'is not ticked by Space' : undefined;
  },
  async button(page) {
    const changed = await changes(page, () => page.keyboard.press('Enter'));
    const isLost = (await page.evaluate(() => window.probe.focusState())) === undefined;
    if (!changed) return 'does nothing on Enter';
    return isLost ? 'loses the focus when it is pressed' : undefined;
  },
  /** Of the rows of a list the first stands for all: the others are not on its page. */
  async page(page) {
    const before = await page.evaluate(() => window.probe.headingText());
    await page.keyboard.press('Enter');
    await drawn(page);
    const [heading, focused] = await page.evaluate(() => [window.probe.headingText(), window.probe.deepActiveId()] as const);
    return heading !== before && focused === 'heading' ? undefined : 'does not lead to the heading of the page of its row on Enter';
  },
  async 'way on'(page) {
    const before = await page.evaluate(() => window.probe.headingText());
    await page.keyboard.press('Enter');
    await drawn(page);
    const went = await page.evaluate((old) => window.probe.summaryText() !== '' || window.probe.headingText() !== old, before);
    return went ? undefined : 'leads nowhere on Enter';
  },
};

/** Files while they are asked for, the other answers, the buttons that the answers brought, the page of a row, the way on. */
const TURNS: readonly ((sort: UsableSort) => boolean)[] = [
  (sort) => sort === 'file',
  (sort) => !['file', 'button', 'page', 'way on'].includes(sort),
  (sort) => sort === 'button',
  (sort) => sort === 'page',
  (sort) => sort === 'way on',
];

/** @param isAnswered there is something to answer */
export async function keyProblems(page: Page, isAnswered: boolean): Promise<readonly string[]> {
  const problems: string[] = [];
  const done = new Set<UsableSort>();
  for (const isTurn of TURNS) {
    for (const { stop, sort } of await stopsOf(page, isTurn)) {
      // An answer or a button before it may have taken it away, or made it one to be typed in.
      const now = (await stopsOf(page, isTurn)).find((each) => each.stop === stop);
      if (now !== undefined) problems.push(...(await worked(page, stop, now.sort)));
      done.add(sort);
    }
  }
  return [...problems, ...(done.has('way on') ? [] : ['there is no way on']), ...(done.size > 1 === isAnswered ? [] : [isAnswered ? 'there is nothing to answer' : 'there is something to answer'])];
}

async function stopsOf(page: Page, isWanted: (sort: UsableSort) => boolean) {
  return (await page.evaluate(() => window.probe.usables())).filter(({ sort }) => isWanted(sort));
}

async function worked(page: Page, stop: string, sort: UsableSort): Promise<readonly string[]> {
  if (!(await reaches(page, stop))) return [`${stop}: Tab does not lead there`];
  const problem = await WORK[sort](page);
  return problem === undefined ? [] : [`${stop}: ${problem}`];
}

/** By Tab alone, and from the last stop on from the first. */
async function reaches(page: Page, stop: string): Promise<boolean> {
  for (let pressed = 0; pressed < MOST_STOPS; pressed += 1) {
    const [at, last] = await page.evaluate(() => [window.probe.focusState()?.stop, window.probe.tabStops().at(-1)] as const);
    if (at === stop) return true;
    if (at === undefined || at === last) await page.evaluate(() => window.probe.focusFirstStop());
    else await page.keyboard.press('Tab');
  }
  return false;
}

async function changes(page: Page, act: () => Promise<void>): Promise<boolean> {
  const before = await page.evaluate(() => window.probe.questionsNow());
  await act();
  await drawn(page);
  return (await page.evaluate(() => window.probe.questionsNow())) !== before;
}
