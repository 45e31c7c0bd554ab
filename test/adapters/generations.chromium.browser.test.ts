// A fresh storage bucket at each start: the newest draft comes along, and at most one older copy stays.
import { expect } from 'chai';
import { deleteDraftDatabase } from '../../src/adapters/draft-database.js';
import { idbDrafts, type IdbDrafts } from '../../src/adapters/idb-drafts.js';
import { storageBuckets } from '../../src/adapters/storage-buckets.js';
import { demoDraft } from '../contracts/demo-draft.js';
import { freshName, hideBuckets, replace } from './storage-faults.js';

describe('storage buckets', () => {
  it('are there, in the browser that this is tested in', () => {
    expect(storageBuckets()).to.not.equal(undefined);
  });

  it('bring the newest draft through five starts, and leave two generations', async () => {
    const database = freshName();
    for (let start = 1; start <= 5; start += 1) {
      const store = idbDrafts({ database });
      await store.open();
      expect((await store.load('demo-draft'))?.revision).to.equal(start === 1 ? undefined : start - 1);
      await store.save(demoDraft({ revision: start }));
      await store.close();
      expect(await generationsOf(database)).to.deep.equal(start === 1 ? [1] : [start - 1, start]);
    }
    await idbDrafts({ database }).erase();
    expect(await generationsOf(database)).to.deep.equal([]);
  });

  it('do not move on while another page uses them', async () => {
    const database = freshName();
    const [first, second] = [idbDrafts({ database }), idbDrafts({ database })];
    await Promise.all([first.open(), second.open()]);
    await first.save(demoDraft());
    expect((await second.load('demo-draft'))?.revision).to.equal(1);
    expect(await generationsOf(database)).to.deep.equal([1]);
    await first.close();
    const third = idbDrafts({ database });
    await third.open();
    expect(await generationsOf(database)).to.deep.equal([1]);
    await Promise.all([second.close(), third.close()]);
    await third.erase();
  });

  it('leave out a generation whose copy never became complete', async () => {
    const database = freshName();
    await saveOnce(database);
    await storageBuckets()?.open(`${database}_2`);
    const store = idbDrafts({ database });
    await store.open();
    expect((await store.load('demo-draft'))?.revision).to.equal(1);
    expect(await generationsOf(database)).to.deep.equal([1, 2, 3]);
    await store.close();
    await saveOnce(database, 2);
    expect(await generationsOf(database)).to.deep.equal([3, 4]);
    await idbDrafts({ database }).erase();
  });

  it('fall back to the generation before when the newest was wiped', async () => {
    const database = freshName();
    await saveOnce(database);
    await saveOnce(database, 2);
    const newest = await storageBuckets()?.open(`${database}_2`);
    if (newest !== undefined) await deleteDraftDatabase(newest.indexedDB, database);
    const store = idbDrafts({ database });
    await store.open();
    expect((await store.load('demo-draft'))?.revision).to.equal(1);
    await store.erase();
    await store.close();
  });

  it('go on in the newest generation when there is no room for a copy', async () => {
    const database = freshName();
    await saveOnce(database);
    const restore = replace(IDBObjectStore.prototype, 'put', () => () => {
      throw new DOMException('planted', 'QuotaExceededError');
    });
    const store = idbDrafts({ database });
    await store.open();
    restore();
    expect((await store.load('demo-draft'))?.revision).to.equal(1);
    expect(await generationsOf(database)).to.deep.equal([1]);
    await store.erase();
    await store.close();
  });

  it('take over drafts from the time when the browser had none', async () => {
    const database = freshName();
    const show = hideBuckets();
    await saveOnce(database);
    show();
    const store = idbDrafts({ database });
    await store.open();
    expect((await store.load('demo-draft'))?.revision).to.equal(1);
    await store.erase();
    await store.close();
    expect((await indexedDB.databases()).some(({ name }) => name === database)).to.equal(false);
  });

  for (const [deed, act] of [
    ['removing a draft', (store: IdbDrafts) => store.remove('demo-draft')],
    ['storing the receipt', (store: IdbDrafts) => store.save(demoDraft({ revision: 9, answers: {}, phase: SENT }))],
  ] as const) {
    it(`keep no older copy of the answers after ${deed}`, async () => {
      const database = freshName();
      await saveOnce(database);
      await saveOnce(database, 2);
      const store = idbDrafts({ database });
      await store.open();
      await act(store);
      expect(await generationsOf(database)).to.deep.equal([3]);
      await store.erase();
      await store.close();
    });
  }
});

const SENT = {
  at: 'sent',
  digest: 'b'.repeat(64),
  receipt: {
    jws: 'demonstration',
    statement: {
      format: 'gov-form/receipt/1',
      reference: 'DEM0-0000-0000-0',
      receivedAt: '2026-03-01T10:00:00.000Z',
      digest: 'b'.repeat(64),
      procedure: { id: 'residence-certificate', version: '1.0.0', digest: 'a'.repeat(64) },
      receiver: 'demonstration',
      seal: 'demonstration',
    },
  },
} as const;

async function saveOnce(database: string, revision = 1): Promise<void> {
  const store = idbDrafts({ database });
  await store.open();
  await store.save(demoDraft({ revision }));
  await store.close();
}

async function generationsOf(database: string): Promise<readonly number[]> {
  const names = (await storageBuckets()?.keys()) ?? [];
  const own = names.filter((name) => name.startsWith(`${database}_`));
  return own.map((name) => Number(name.slice(database.length + 1))).toSorted((one, other) => one - other);
}
