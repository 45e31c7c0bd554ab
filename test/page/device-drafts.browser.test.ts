// Drafts of a page whose store is fetched when it is needed: the contract, and what a device holds before anything was saved.
import { expect } from 'chai';
import { idbDrafts } from '../../src/adapters/idb-drafts.js';
import { storageBuckets } from '../../src/adapters/storage-buckets.js';
import { deviceDrafts } from '../../src/page/device-drafts.js';
import { freshName, hideBuckets } from '../adapters/storage-faults.js';
import { attachmentStoreContract } from '../contracts/attachment-store.js';
import { demoDraft } from '../contracts/demo-draft.js';
import { draftStoreContract, type DraftStoreRig } from '../contracts/draft-store.js';

/** A device that kept nothing yet, and one that may have kept something: the store is fetched at once. */
const DEVICES = [
  { device: 'a new device', before: async (): Promise<void> => undefined },
  { device: 'a known device', before: (database: string): Promise<void> => visited(database) },
] as const;

async function visited(database: string): Promise<void> {
  const earlier = idbDrafts({ database });
  await earlier.open();
  await earlier.close();
}

for (const { device, before } of DEVICES) {
  const rig = async (): Promise<DraftStoreRig> => {
    const database = freshName();
    await before(database);
    let now = '2026-03-01T12:00:00.000Z';
    const store = deviceDrafts({ database, now: () => now });
    return { store, setNow: (next) => void (now = next), stop: () => store.erase() };
  };
  draftStoreContract(`deviceDrafts on ${device}`, rig, { describe, it });
  attachmentStoreContract(`deviceDrafts on ${device}`, rig, { describe, it });
}

for (const { place, hide } of [{ place: 'storage buckets', hide: () => () => undefined }, { place: 'ordinary IndexedDB', hide: hideBuckets }]) {
  describe(`deviceDrafts in ${place}`, () => {
    let show: () => void;
    let database: string;
    beforeEach(() => {
      show = hide();
      database = freshName();
    });
    afterEach(() => show());

    it('makes nothing on the device before something is saved', async () => {
      const store = deviceDrafts({ database });
      await store.fetchIfKept();
      await store.open();
      expect(await store.load('demo-draft')).to.equal(undefined);
      expect(await namesOnDevice()).not.to.satisfy((names: readonly string[]) => names.some((name) => name.startsWith(database)));
    });

    it('finds at the next visit what was saved at the first', async () => {
      const first = deviceDrafts({ database });
      await first.open();
      await first.save(demoDraft());
      const next = deviceDrafts({ database });
      await next.open();
      expect(await next.load('demo-draft')).to.deep.equal(demoDraft());
      await next.erase();
    });

    it('finds what another form of the page saved after it was opened itself', async () => {
      const [one, other] = [deviceDrafts({ database }), deviceDrafts({ database })];
      await one.open();
      await other.open();
      await other.save(demoDraft());
      await one.open();
      expect(await one.load('demo-draft')).to.deep.equal(demoDraft());
      await one.erase();
    });
  });
}

describe('deviceDrafts without storage', () => {
  it('says so when it is opened', async () => {
    const refusing = Object.assign(Object.create(IDBFactory.prototype), {
      databases: () => Promise.reject(new DOMException('blocked', 'SecurityError')),
      open: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
    const own = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB');
    const show = hideBuckets();
    Object.defineProperty(globalThis, 'indexedDB', { configurable: true, value: refusing });
    try {
      const error: unknown = await deviceDrafts({ database: freshName() }).open().catch((cause: unknown) => cause);
      expect(error).to.include({ code: 'GF401' });
    } finally {
      if (own !== undefined) Object.defineProperty(globalThis, 'indexedDB', own);
      show();
    }
  });
});

async function namesOnDevice(): Promise<readonly string[]> {
  const [buckets = [], databases] = await Promise.all([storageBuckets()?.keys(), indexedDB.databases()]);
  return [...buckets, ...databases.map(({ name = '' }) => name)];
}
