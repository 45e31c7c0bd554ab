// Measures the longest task of the page's main thread while a form opens, on a processor slowed down four times: from
// the moment the element is put on the page to its first screen, and from there to its first step. A task's length is the
// processor time it took, so that other work on the machine does not count.
import { setTimeout as wait } from 'node:timers/promises';
import { goToFirstStep, mountForm, openPage } from './browse.mjs';

export const SLOWDOWN = 4;
const SETTLE_MS = 500;
/** Those over 50 ms keep a page from answering: the W3C's Long Tasks. */
const LONG_TASK_MS = 50;

/** @returns {Promise<{ code: string, opening: Tasks, step: Tasks }>} each with `longestMs`, `longTasks`, `totalMs` */
export async function measureLoading(browser, { url, attribute, address }) {
  const page = await openPage(browser, url);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  let code = '';
  const opening = await tasksDuring(browser, page, async () => {
    code = await mountForm(page, attribute, address);
  });
  const step = code === '' ? await tasksDuring(browser, page, () => goToFirstStep(page)) : NOTHING;
  await page.context().close();
  return { code, opening, step };
}

const NOTHING = { longestMs: 0, longTasks: 0, totalMs: 0 };

async function tasksDuring(browser, page, act) {
  const tracing = await browser.newBrowserCDPSession();
  const events = [];
  tracing.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const complete = new Promise((resolve) => tracing.once('Tracing.tracingComplete', resolve));
  await page.evaluate(() => performance.mark('bench'));
  await tracing.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'] },
  });
  // Tells our own process and thread from those of other pages.
  await page.evaluate(() => performance.mark('bench-here'));
  await act();
  await wait(SETTLE_MS);
  await tracing.send('Tracing.end');
  await complete;
  await tracing.detach();
  return tasksIn(events);
}

function tasksIn(events) {
  const here = events.find(({ name }) => name === 'bench-here');
  if (here === undefined) throw new Error('the trace lacks the page\'s own mark');
  const tasks = events
    .filter(({ name, pid, tid, ph, ts }) => name === 'RunTask' && ph === 'X' && pid === here.pid && tid === here.tid && ts >= here.ts)
    .map(({ tdur, dur }) => (tdur ?? dur ?? 0) / 1000);
  return {
    longestMs: Math.max(0, ...tasks),
    longTasks: tasks.filter((ms) => ms > LONG_TASK_MS).length,
    totalMs: tasks.reduce((sum, ms) => sum + ms, 0),
  };
}
