// Whether the focus is seen, by what is painted: each stop that Tab makes is compared, pixel by pixel, with a picture of the
// same page taken while nothing had the focus (WCAG 2.4.13).
import type { Page } from 'playwright-core';
import type { Box } from './a11y-page-pixels.js';
import { drawn } from './driven-page.js';

export const PIXELS = 'paints at every stop, by 3:1, at least a perimeter of 2 px that was not there without the focus';

const PERIMETER_PX = 2;
/** Of the perimeter's area; the rest is lost at round corners. */
const LEAST_SHARE = 0.8;
/** Around the control: no outline is wider with its distance. */
const MARGIN_PX = 8;

/** One sentence for each stop where too little changes. Leaves the focus where it found it. */
export async function pixelProblems(page: Page): Promise<readonly string[]> {
  const origin = await page.evaluate(() => window.probe.deepActiveId());
  const count = await page.evaluate(() => window.probe.tabStops().length);
  const beside = await besideWith(page, await unfocused(page));
  await page.evaluate(() => window.probe.focusFirstStop());
  // From here on the browser knows that a keyboard is used.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  const problems: string[] = [];
  for (let index = 0; index < count; index += 1) {
    if (index > 0) await page.keyboard.press('Tab');
    await drawn(page);
    problems.push(...(await problemsHere(page, beside)));
  }
  await beside.close();
  await page.evaluate((id) => window.probe.focusOn(id), origin);
  return problems;
}

async function unfocused(page: Page): Promise<string> {
  await page.evaluate(() => window.probe.focusOnNothing());
  await drawn(page);
  return base64(await page.screenshot({ fullPage: true }));
}

/** The pictures are compared in a page of its own: no policy of the one looked at stands in the way. */
export async function besideWith(page: Page, picture: string): Promise<Page> {
  const beside = await page.context().newPage();
  await beside.evaluate((given) => window.probe.keepPicture(given), picture);
  await page.bringToFront();
  return beside;
}

async function problemsHere(page: Page, beside: Page): Promise<readonly string[]> {
  const state = await page.evaluate(() => window.probe.focusState());
  if (state === undefined) return [];
  const size = page.viewportSize() ?? { width: 0, height: 0 };
  const clip = inWindow(state.shown, size);
  const picture = base64(await page.screenshot({ clip }));
  const changed = await beside.evaluate((asked) => window.probe.changedPixels(asked), { picture, at: { x: clip.x + state.scrolled.x, y: clip.y + state.scrolled.y } });
  const least = leastOf(state.shown, size);
  return changed < least ? [`${state.stop}: ${changed} pixels change by 3:1, not ${least}`] : [];
}

type Size = Pick<Box, 'width' | 'height'>;

/** Of a control that is taller than the window, or at its edge: the sides that are in it. */
function leastOf({ x, y, width, height }: Box, size: Size): number {
  const sides = Math.min(y + height, size.height) - Math.max(y, 0);
  const ends = [y, y + height].filter((edge) => edge >= MARGIN_PX && edge <= size.height - MARGIN_PX);
  const across = Math.min(x + width, size.width) - Math.max(x, 0);
  return Math.round(PERIMETER_PX * (2 * sides + ends.length * across) * LEAST_SHARE);
}

function inWindow({ x, y, width, height }: Box, size: Size): Box {
  const [left, top] = [Math.max(0, Math.floor(x) - MARGIN_PX), Math.max(0, Math.floor(y) - MARGIN_PX)];
  const right = Math.min(size.width, Math.ceil(x + width) + MARGIN_PX);
  const bottom = Math.min(size.height, Math.ceil(y + height) + MARGIN_PX);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

export function base64(picture: Buffer): string {
  return picture.toString('base64');
}
