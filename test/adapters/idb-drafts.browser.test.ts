// Drafts in IndexedDB: the contract with and without storage buckets, and what happens when storage fails.
import { expect } from 'chai';
import { deleteDraftDatabase } from '../../src/adapters/draft-database.js';
import { idbDrafts, type IdbDrafts } from '../../src/adapters/idb-drafts.js';
import { storageBuckets } from '../../src/adapters/storage-buckets.js';
import { demoDraft } from '../contracts/demo-draft.js';
import { draftStoreContract, failure, type DraftStoreRig } from '../contracts/draft-store.js';

let databases = 0;
const freshName = (): string => `gov-form-test-${Date.now()}-${(databases += 1)}`;

/** Browsers with buckets, and the same browser as if it had none. */
const PLACES = [
  { place: 'storage buckets', hide: (): (() => void) => () => undefined },
  { place: 'ordinary IndexedDB', hide: hideBuckets },
] as const;

for (const { place, hide } of PLACES) {
  const rig = async (): Promise<DraftStoreRig> => {
    const show = hide();
    let now = '2026-03-01T12:00:00.000Z';
    const store = idbDrafts({ database: freshName(), now: () => now });
    return {
      store,
      setNow: (next) => void (now = next),
      async stop() {
        await store.erase();
        await store.close();
        show();
      },
    };
  };
  draftStoreContract(`idbDrafts in ${place}`, rig, { describe, it });
  describe(`idbDrafts in ${place}`, () => failsClearly(hide));
}

function failsClearly(hide: () => () => void): void {
  let show: () => void;
  let database: string;
  let store: IdbDrafts;
  beforeEach(async () => {
    show = hide();
    database = freshName();
    store = idbDrafts({ database });
    await store.open();
    await store.save(demoDraft({ language: 'lb' }));
  });
  afterEach(async () => {
    await store.erase();
    await store.close();
    show();
  });
  const second = (): Promise<string> => failure(store.save(demoDraft({ revision: 2, language: 'de' })));
  const languageNow = async (): Promise<string | undefined> => (await store.load('demo-draft'))?.language;

  it('keeps the draft for the next visit', async () => {
    await store.close();
    const next = idbDrafts({ database });
    await next.open();
    expect(await next.load('demo-draft')).to.deep.equal(demoDraft({ language: 'lb' }));
    await next.close();
  });

  for (const [error, code] of [['QuotaExceededError', 'GF402'], ['DataError', 'GF403'], ['UnknownError', 'GF403']] as const) {
    it(`says ${code} when writing fails with ${error}, and the draft before is intact`, async () => {
      const restore = replace(IDBObjectStore.prototype, 'put', () => {
        throw new DOMException('planted', error);
      });
      expect(await second()).to.equal(code);
      restore();
      expect(await languageNow()).to.equal('lb');
      expect(await second()).to.equal('none');
    });
  }

  it('says GF403 when the browser aborts the transaction after the write, and the draft before is intact', async () => {
    const put = IDBObjectStore.prototype.put;
    const restore = replace(IDBObjectStore.prototype, 'put', function (this: IDBObjectStore, ...written: Parameters<typeof put>) {
      const request = put.apply(this, written);
      request.addEventListener('success', () => this.transaction.abort());
      return request;
    });
    expect(await second()).to.equal('GF403');
    restore();
    expect(await languageNow()).to.equal('lb');
  });

  it('never says saved before the transaction is complete', async () => {
    const told: string[] = [];
    const begin = IDBDatabase.prototype.transaction;
    const restore = replace(IDBDatabase.prototype, 'transaction', function (this: IDBDatabase, ...begun: Parameters<typeof begin>) {
      const transaction = begin.apply(this, begun);
      transaction.addEventListener('complete', () => told.push(`complete, ${transaction.durability}`));
      return transaction;
    });
    expect(await second().then((outcome) => [...told, outcome])).to.deep.equal(['complete, strict', 'none']);
    restore();
  });

  it('recovers when the connection was closed under it', async () => {
    await closeConnectionsOnce(() => second());
    expect(await languageNow()).to.equal('de');
  });

  it('takes a save for done when it went through although its connection broke', async () => {
    const begin = IDBDatabase.prototype.transaction;
    let lost = 0;
    const restore = replace(IDBDatabase.prototype, 'transaction', function (this: IDBDatabase, ...begun: Parameters<typeof begin>) {
      const transaction = begin.apply(this, begun);
      if ((lost += 1) > 1) return transaction;
      const listen = transaction.addEventListener.bind(transaction);
      transaction.addEventListener = (type: string, listener: EventListenerOrEventListenerObject) =>
        listen(type === 'complete' ? 'never' : type, listener);
      listen('complete', () => transaction.dispatchEvent(new Event('abort')));
      return transaction;
    });
    expect(await second()).to.equal('none');
    expect(lost).to.equal(2);
    restore();
    expect(await languageNow()).to.equal('de');
  });

  it('refuses the stale one of two stores with GF404', async () => {
    const other = idbDrafts({ database });
    await other.open();
    await other.save(demoDraft({ revision: 2, language: 'fr' }));
    expect(await second()).to.equal('GF404');
    expect(await languageNow()).to.equal('fr');
    await other.close();
  });

  it('lets one page claim a draft, the other when it is released', async () => {
    const other = idbDrafts({ database });
    expect(await store.claim('demo-draft')).to.equal(true);
    expect(await other.claim('demo-draft')).to.equal(false);
    expect(await other.claim('another-draft')).to.equal(true);
    store.release('demo-draft');
    await until(() => other.claim('demo-draft'));
    await other.close();
  });

  it('gives up its claims when the page is put aside, and takes them back when it returns', async () => {
    const other = idbDrafts({ database });
    await store.claim('demo-draft');
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await until(() => other.claim('demo-draft'));
    await other.close();
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await until(async () => !(await idbDrafts({ database }).claim('demo-draft')));
  });

  it('lets another page erase everything, and never writes it again', async () => {
    const other = idbDrafts({ database });
    await other.open();
    await other.erase();
    expect(await second()).to.equal('GF403');
    expect(await failure(store.load('demo-draft'))).to.equal('GF403');
    expect(await other.load('demo-draft')).to.equal(undefined);
    await other.close();
  });

  it('keeps a draft of a format it does not know, and says GF403', async () => {
    const restore = replace(IDBObjectStore.prototype, 'put', forcedFormat(IDBObjectStore.prototype.put));
    await store.save(demoDraft({ revision: 7 }));
    restore();
    expect(await failure(store.load('demo-draft'))).to.equal('GF403');
    expect(await second()).to.equal('GF404');
  });

  it('says GF401 at opening when newer code has changed the database, and GF403 when it does so meanwhile', async () => {
    const restore = replace(IDBFactory.prototype, 'open', () => {
      throw new DOMException('planted', 'VersionError');
    });
    const late = idbDrafts({ database });
    expect(await failure(late.open())).to.equal('GF401');
    await closeConnectionsOnce(async () => expect(await second()).to.equal('GF403'));
    restore();
    await late.close();
  });
}

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
    const restore = replace(IDBObjectStore.prototype, 'put', () => {
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

function hideBuckets(): () => void {
  const description = Object.getOwnPropertyDescriptor(Navigator.prototype, 'storageBuckets');
  Reflect.deleteProperty(Navigator.prototype, 'storageBuckets');
  expect(storageBuckets()).to.equal(undefined);
  return () => Object.defineProperty(Navigator.prototype, 'storageBuckets', description ?? {});
}

/** Puts a fault in the place of a method; returns the way back. */
function replace<Owner extends object, Name extends keyof Owner>(owner: Owner, name: Name, fault: Owner[Name]): () => void {
  const original = owner[name];
  owner[name] = fault;
  return () => void (owner[name] = original);
}

/** As mobile browsers do in the background: the handle is closed, and the page learns of it only when it uses it. */
async function closeConnectionsOnce(work: () => Promise<unknown>): Promise<void> {
  const begin = IDBDatabase.prototype.transaction;
  let closed = false;
  const restore = replace(IDBDatabase.prototype, 'transaction', function (this: IDBDatabase, ...begun: Parameters<typeof begin>) {
    if (!closed) this.close();
    closed = true;
    return begin.apply(this, begun);
  });
  await work();
  restore();
  expect(closed).to.equal(true);
}

function forcedFormat(put: typeof IDBObjectStore.prototype.put) {
  return function (this: IDBObjectStore, value: object, key?: IDBValidKey): IDBRequest<IDBValidKey> {
    const changed = { ...value, format: 'gov-form/draft/99' };
    return key === undefined ? put.call(this, changed) : put.call(this, changed, key);
  };
}

/** Browsers give a lock on a moment after it was released. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((next) => setTimeout(next, 10));
}
