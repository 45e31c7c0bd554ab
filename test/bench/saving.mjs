// Measures how long a save takes until it is confirmed, in a short draft and in a long one: whole, and one change.
import { openPage } from './browse.mjs';
import { median } from './table.mjs';

const SAVES = 40;

/** @returns {Promise<readonly { length: number, wholeMs: number, changeMs: number, loadMs: number }[]>} medians */
export async function measureSaving(browser, { url, lengths }) {
  const page = await openPage(browser, url);
  const measured = [];
  for (const length of lengths) {
    const { wholeMs, changeMs, loadMs } = await page.evaluate(saveInPage, { length, saves: SAVES });
    measured.push({ length, wholeMs: median(wholeMs), changeMs: median(changeMs), loadMs: median(loadMs) });
  }
  await page.context().close();
  return measured;
}

/** Runs in the page, so it stands alone. Whole saves and changes by turns. */
async function saveInPage({ length, saves }) {
  const { idbDrafts } = await import('/adapters.js');
  const store = idbDrafts({ database: `bench-${length}` });
  const answers = Object.fromEntries(Array.from({ length }, (_, index) => [`q${index}`, { state: 'read', value: 'some answer' }]));
  const draftOf = (revision) => ({
    format: 'gov-form/draft/1', id: 'bench', procedure: { id: 'bench', version: '1.0.0', digest: 'a'.repeat(64) }, revision, savedAt: new Date().toISOString(),
    keptUntil: '2126-01-01T00:00:00.000Z', language: 'en', answers, provenance: {}, phase: { at: 'asking', position: 'step:all' },
  });
  const timed = async (work) => {
    const startedMs = performance.now();
    await work();
    return performance.now() - startedMs;
  };
  const measured = { wholeMs: [], changeMs: [], loadMs: [] };
  await store.open();
  for (let revision = 1; revision <= saves * 2; revision += 2) {
    const [whole, next] = [draftOf(revision), draftOf(revision + 1)];
    const change = { since: revision, parts: new Map([['q1', { answer: answers.q1 }]]) };
    measured.wholeMs.push(await timed(() => store.save(whole)));
    measured.changeMs.push(await timed(() => store.save(next, change)));
    measured.loadMs.push(await timed(() => store.load('bench')));
  }
  await store.erase();
  await store.close();
  return measured;
}
