// Where on the device the drafts' database lies: a fresh storage bucket at each start where the browser has buckets,
// the page's ordinary IndexedDB elsewhere. Never reads a draft; see generations.ts for the copying.
import { deleteDraftDatabase } from './draft-database.js';
import { deleteGenerations, enterGenerations } from './generations.js';
import { storageBuckets } from './storage-buckets.js';
import { hasLocks, holdLock } from './web-lock.js';

interface DraftPlace {
  readonly factory: IDBFactory;
  forgetCopies(): Promise<void>;
  leave(): Promise<void>;
}

/** One page's stay in such a place: entered at first need, left and entered again as often as asked. */
export interface DraftStay {
  /** @throws {DOMException} what the browser says when it offers no storage; asking again tries again. */
  factory(): Promise<IDBFactory>;
  /** Deletes the copies kept as a precaution. */
  forgetCopies(): Promise<void>;
  /** Lets another page, or the next start, move on from here. */
  leave(): Promise<void>;
}

/** @param now RFC 3339. */
export function stayAtDrafts(database: string, now: () => string): DraftStay {
  let place: Promise<DraftPlace> | undefined;
  const enter = (): Promise<DraftPlace> => {
    const entering = enterDraftPlace(database, now);
    place = entering;
    entering.catch(() => {
      if (place === entering) place = undefined;
    });
    return entering;
  };
  return {
    factory: async () => (await (place ?? enter())).factory,
    forgetCopies: async () => (await place)?.forgetCopies(),
    async leave() {
      const leaving = place;
      place = undefined;
      await (await leaving)?.leave();
    },
  };
}

/** A page that hangs while it opens must not stop the others for ever. */
const OPENING_TIMEOUT_MS = 10_000;

async function enterDraftPlace(database: string, now: () => string): Promise<DraftPlace> {
  const buckets = storageBuckets();
  if (buckets === undefined) {
    return { factory: indexedDB, forgetCopies: async () => undefined, leave: async () => undefined };
  }
  return alone(database, async () => {
    const inUse = await isHeld(useLock(database));
    const generation = await enterGenerations({ buckets, database, now, mayRotate: !inUse });
    const use = holdLock(useLock(database), { mode: 'shared' });
    await use.granted;
    return { ...generation, leave: () => use.release() };
  });
}

/** Deletes every database of this name, in buckets and outside, also under the hands of other pages. */
export async function eraseDraftPlaces(database: string): Promise<void> {
  await alone(database, async () => {
    const buckets = storageBuckets();
    if (buckets !== undefined) await deleteGenerations(buckets, database, () => true);
    await deleteDraftDatabase(indexedDB, database);
  });
}

async function alone<Result>(database: string, work: () => Promise<Result>): Promise<Result> {
  if (!hasLocks()) return work();
  const patience = new AbortController();
  const giveUp = (): void => patience.abort(new DOMException('Another page has been opening for too long', 'TimeoutError'));
  const timer = setTimeout(giveUp, OPENING_TIMEOUT_MS);
  const lock = holdLock(`${database}:opening`, { signal: patience.signal });
  await lock.granted.finally(() => clearTimeout(timer));
  try {
    return await work();
  } finally {
    await lock.release();
  }
}

function useLock(database: string): string {
  return `${database}:in-use`;
}

async function isHeld(name: string): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some((lock) => lock.name === name);
}
