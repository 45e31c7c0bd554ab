// What the checks ask of a page: a question, a key. A page of Playwright answers, and so does each engine's in test/engines/.
import { setTimeout as wait } from 'node:timers/promises';

export interface DrivenPage {
  evaluate<R, A = undefined>(look: (argument: A) => R | Promise<R>, argument?: A): Promise<R>;
  readonly keyboard: {
    /** One key, or `Shift+Tab`. */
    press(key: string): Promise<void>;
    type(text: string): Promise<void>;
  };
}

const PATIENCE_MS = 30_000;

/** Waits until the page says that it holds. */
export async function untilPage<A>(page: DrivenPage, what: string, holds: (argument: A) => boolean, argument?: A): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; ; await wait(50)) {
    if (await page.evaluate(holds, argument)) return;
    if (Date.now() > end) throw new Error(`the page never came to this: ${what}`);
  }
}

/** When everything that was decided is also on the page. */
export async function drawn(page: DrivenPage): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

/** Does something that leads to another screen, and waits until its heading is there. */
export async function arrive(page: DrivenPage, act: () => Promise<void>): Promise<void> {
  const before = await page.evaluate(() => window.probe.headingText());
  await act();
  await untilPage(page, `another heading than “${before}”`, (old) => ![old, ''].includes(window.probe.headingText()), before);
  await drawn(page);
}
