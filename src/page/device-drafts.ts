// The drafts that this device keeps, for a page. The store itself (IndexedDB) is a part of the program of its own: fetched at
// once where something may be kept already, else while the first screen is being read. Claims are made here, always.
import type { IdbDrafts, IdbDraftsOptions } from '../adapters/idb-drafts.js';
import { pageClaims } from '../adapters/page-claims.js';
import { storageBuckets } from '../adapters/storage-buckets.js';
import type { DraftStore } from '../ports/draft-store.js';
import { insistently } from '../ui/insistently.js';

export interface DeviceDrafts extends DraftStore {
  /** Fetches the store, if something may be kept; so it is there when a session opens it. Never rejects. */
  fetchIfKept(): Promise<void>;
  /** Fetches the store ahead of the first save. Never rejects: a save that needs it tries again. */
  fetchAhead(): Promise<void>;
}

export function deviceDrafts({ database = 'gov-form', ...options }: IdbDraftsOptions = {}): DeviceDrafts {
  const claims = pageClaims(database);
  let there: IdbDrafts | undefined;
  const store = async (): Promise<IdbDrafts> => {
    const { idbDrafts } = await insistently(() => import('../adapters/idb-drafts.js'));
    there ??= idbDrafts({ database, ...options });
    return there;
  };
  const storeIfKept = async (): Promise<IdbDrafts | undefined> => there ?? ((await mayKeep(database)) ? store() : undefined);
  return {
    keeps: 'device',
    fetchIfKept: () => quietly(storeIfKept()),
    fetchAhead: () => quietly(store()),
    open: async () => (await storeIfKept())?.open(),
    // As it was when the store was opened: without a store there was nothing.
    load: async (id) => there?.load(id),
    save: async (draft, change) => (await store()).save(draft, change),
    attachments: async () => (await store()).attachments(),
    remove: async (id) => (await store()).remove(id),
    claim: (id) => claims.claim(id),
    release: (id) => claims.release(id),
    erase: async () => (await store()).erase(),
  };
}

/** Whether this device has ever kept a draft. One that cannot tell is asked by the store, which says what is wrong. */
async function mayKeep(database: string): Promise<boolean> {
  try {
    const [buckets = [], databases] = await Promise.all([storageBuckets()?.keys(), indexedDB.databases()]);
    return [...buckets, ...databases.map(({ name }) => name)].some((name) => name === database || name?.startsWith(`${database}_`));
  } catch {
    return true;
  }
}

/** Whoever needs it later asks again, and hears why it fails. */
async function quietly(fetching: Promise<unknown>): Promise<void> {
  await fetching.catch(() => undefined);
}
