// The stops that Tab makes on a screen: forwards, then backwards, with what can be seen at each. Leaves the focus where
// it found it.
import { drawn } from './driven-page.js';
import type { DrivenPage } from './driven-page.js';
import type { FocusState } from './a11y-page-focus.js';

/** More than any screen has. */
const MAX_STOPS = 80;
const OUTLINE_PX = 2;
const OUTLINE_CONTRAST = 3;

export const FOCUS_PROMISES = [
  'reaches by Tab everything that can be used, in the order of the page, and comes back the same way',
  'shows where the focus is at every stop, by an outline of 2 px and 3:1',
  'keeps every stop in view and uncovered',
] as const;
export type FocusPromise = (typeof FOCUS_PROMISES)[number];

/** Each promise with one sentence for each problem. */
export async function focusProblems(page: DrivenPage): Promise<ReadonlyMap<FocusPromise, readonly string[]>> {
  const [reached, outlined, seen] = FOCUS_PROMISES;
  const usable = await page.evaluate(() => window.probe.tabStops());
  const origin = await page.evaluate(() => window.probe.deepActiveId());
  await page.evaluate(() => window.probe.focusFirstStop());
  // From here on the browser knows that a keyboard is used.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  const forwards = await stops(page, 'Tab', usable.length);
  const backwards = await stops(page, 'Shift+Tab', usable.length);
  await page.evaluate((id) => window.probe.focusOn(id), origin);
  const all = [...forwards, ...backwards];
  return new Map<FocusPromise, readonly string[]>([
    [reached, [...difference('Tab', forwards, usable), ...difference('Shift+Tab', backwards.toReversed(), usable)]],
    [outlined, all.filter(isUnseen).map(({ stop, outlineWidth, outlineContrast }) => `${stop}: ${outlineWidth} px at ${outlineContrast.toFixed(1)}:1`)],
    [seen, all.filter(({ isInView, isCovered }) => !isInView || isCovered).map(({ stop, isCovered }) => `${stop} is ${isCovered ? 'covered' : 'out of view'}`)],
  ]);
}

function isUnseen({ isOutlined, outlineWidth, outlineContrast }: FocusState): boolean {
  return !isOutlined || outlineWidth < OUTLINE_PX || outlineContrast < OUTLINE_CONTRAST;
}

/** The stop that has the focus now, and those that follow. */
async function stops(page: DrivenPage, key: string, count: number): Promise<readonly FocusState[]> {
  const found: FocusState[] = [];
  for (let index = 0; index < count; index += 1) {
    if (index > 0) await page.keyboard.press(key);
    const state = await settledFocus(page);
    if (state !== undefined) found.push(state);
  }
  return found;
}

/** Most drawings that an engine takes to scroll to what has the focus. */
const SCROLL_DRAWINGS = 30;

async function settledFocus(page: DrivenPage): Promise<FocusState | undefined> {
  for (let drawings = 0; ; drawings += 1) {
    const state = await page.evaluate(() => window.probe.focusState());
    if (state === undefined || (state.isInView && !state.isCovered) || drawings === SCROLL_DRAWINGS) return state;
    await drawn(page);
  }
}

function difference(key: string, found: readonly FocusState[], usable: readonly string[]): readonly string[] {
  const names = found.map(({ stop }) => stop);
  const at = usable.findIndex((stop, index) => stop !== names[index]);
  return at < 0 ? [] : [`${key} is at “${names[at] ?? 'nothing'}” instead of “${usable[at]}”`];
}

/** Presses Tab until the focus is on the control with this id, or on something with these words; from the last stop on from the first. */
export async function tabTo(page: DrivenPage, idOrWords: string): Promise<void> {
  const last = (await page.evaluate(() => window.probe.tabStops())).at(-1);
  for (let pressed = 0; pressed < MAX_STOPS; pressed += 1) {
    const { id = '', stop = '' } = (await page.evaluate(() => window.probe.focusState())) ?? {};
    if (id === idOrWords || (id === '' && stop.includes(idOrWords))) return;
    // Beyond the last stop comes the browser's own window, where keys are lost.
    if (stop === last) await page.evaluate(() => window.probe.focusFirstStop());
    else await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${idOrWords}`);
}
