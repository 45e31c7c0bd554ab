// Which drafts this page holds for itself among the pages of one browser. Never protects data: revisions do that.
import { hasLocks, holdLock, type HeldLock } from './web-lock.js';

export interface PageClaims {
  /** `true` also where the browser cannot tell pages apart. */
  claim(id: string): Promise<boolean>;
  release(id: string): void;
  /** Gives up every claim and stops listening to the page. */
  end(): Promise<void>;
}

/** @param prefix Names the locks; pages with the same prefix compete. */
export function pageClaims(prefix: string): PageClaims {
  const claims = new Map<string, HeldLock>();
  const givenUp = new Map<string, Promise<void>>();

  const claim = async (id: string): Promise<boolean> => {
    if (!hasLocks()) return true;
    // The browser takes a lock back a moment after it was released.
    await givenUp.get(id);
    const lock = claims.get(id) ?? holdLock(`${prefix}:draft:${id}`, { ifAvailable: true });
    claims.set(id, lock);
    const granted = await lock.granted;
    if (!granted && claims.get(id) === lock) claims.delete(id);
    return granted;
  };
  const release = (id: string): void => {
    const lock = claims.get(id);
    if (lock === undefined) return;
    claims.delete(id);
    givenUp.set(id, lock.release());
  };
  // A page put aside in the back/forward cache keeps its locks, and would shut out the page that replaced it.
  const pause = (): void => claims.forEach((lock) => void lock.release());
  const resume = (event: PageTransitionEvent): void => {
    if (!event.persisted) return;
    const ids = [...claims.keys()];
    claims.clear();
    for (const id of ids) void claim(id);
  };
  addEventListener('pagehide', pause);
  addEventListener('pageshow', resume);

  return {
    claim,
    release,
    async end() {
      removeEventListener('pagehide', pause);
      removeEventListener('pageshow', resume);
      const locks = [...claims.values()];
      claims.clear();
      await Promise.all(locks.map((lock) => lock.release()));
    },
  };
}
