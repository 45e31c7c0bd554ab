// Drafts in IndexedDB: the contract with and without storage buckets, and what happens when storage fails.
import { expect } from 'chai';
import { idbDrafts, type IdbDrafts } from '../../src/adapters/idb-drafts.js';
import { look, openDraftDatabase } from '../../src/adapters/draft-database.js';
import type { DraftRecords } from '../../src/adapters/draft-records.js';
import { recordsOf } from '../../src/adapters/draft-table.js';
import { storageBuckets } from '../../src/adapters/storage-buckets.js';
import type { Draft } from '../../src/model/draft.js';
import { attachmentStoreContract } from '../contracts/attachment-store.js';
import { at, demoDraft, positionOf } from '../contracts/demo-draft.js';
import { changeOf, draftStoreContract, failure, type DraftStoreRig } from '../contracts/draft-store.js';
import {
  closeConnectionsOnce,
  freshName,
  hideBuckets,
  replace,
  tellAbortInsteadOfComplete,
  until,
  type BeginArguments,
  type PutArguments,
} from './storage-faults.js';

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
  attachmentStoreContract(`idbDrafts in ${place}`, rig, { describe, it });
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
    await store.save(demoDraft({ ...at('lb') }));
  });
  afterEach(async () => {
    await store.erase();
    await store.close();
    show();
  });
  const second = (): Promise<string> => failure(store.save(demoDraft({ revision: 2, ...at('de') })));
  const positionNow = async (): Promise<string | undefined> => positionOf(await store.load('demo-draft'));

  it('keeps the draft for the next visit', async () => {
    await store.close();
    const next = idbDrafts({ database });
    await next.open();
    expect(await next.load('demo-draft')).to.deep.equal(demoDraft({ ...at('lb') }));
    await next.close();
  });

  it('keeps what was changed since it was written whole for the next visits', async () => {
    const changed = demoDraft({ revision: 2, answers: { new: { state: 'read', value: 'neu' } } });
    await store.save(changed, changeOf(changed, 1, ['new', ...Object.keys(demoDraft().answers)]));
    for (let visit = 1; visit <= 3; visit += 1) {
      await store.close();
      await store.open();
      expect(await store.load('demo-draft')).to.deep.equal(changed);
    }
  });

  it('keeps files for the next visits, with the draft that speaks of them', async () => {
    await (await store.attachments?.())?.put('demo-draft', 'a'.repeat(64), new Uint8Array([7]));
    for (let visit = 1; visit <= 3; visit += 1) {
      await store.close();
      await store.open();
      expect(await (await store.attachments?.())?.get('demo-draft', 'a'.repeat(64))).to.deep.equal(new Uint8Array([7]));
    }
  });

  it('keeps a file whose draft is not saved yet while another page opens, and forgets it two days later', async () => {
    const files = await store.attachments?.();
    await files?.put('of-nobody', 'b'.repeat(64), new Uint8Array([8]));
    const days = (count: number): string => new Date(Date.now() + count * 86_400_000).toISOString();
    for (const [later, expected] of [[0, new Uint8Array([8])], [2, undefined]] as const) {
      const other = idbDrafts({ database, now: () => days(later) });
      await other.open();
      expect(await files?.get('of-nobody', 'b'.repeat(64))).to.deep.equal(expected);
      await other.close();
    }
  });

  it('says GF402 when there is no room for a file, and what was kept before is intact', async () => {
    const files = await store.attachments?.();
    await files?.put('demo-draft', 'a'.repeat(64), new Uint8Array([7]));
    const restore = replace(IDBObjectStore.prototype, 'put', () => () => {
      throw new DOMException('planted', 'QuotaExceededError');
    });
    expect(await failure(files?.put('demo-draft', 'b'.repeat(64), new Uint8Array([8])) ?? Promise.resolve())).to.equal('GF402');
    restore();
    expect([...(await files?.digests('demo-draft')) ?? []]).to.deep.equal(['a'.repeat(64)]);
    expect(await positionNow()).to.equal('lb');
  });

  for (const [error, code] of [['QuotaExceededError', 'GF402'], ['DataError', 'GF403'], ['UnknownError', 'GF403']] as const) {
    it(`says ${code} when writing fails with ${error}, and the draft before is intact`, async () => {
      const restore = replace(IDBObjectStore.prototype, 'put', () => () => {
        throw new DOMException('planted', error);
      });
      expect(await second()).to.equal(code);
      restore();
      expect(await positionNow()).to.equal('lb');
      expect(await second()).to.equal('none');
    });
  }

  it('says GF403 when the browser aborts the transaction after the write, and the draft before is intact', async () => {
    const restore = replace(IDBObjectStore.prototype, 'put', (put) =>
      function (this: IDBObjectStore, ...written: PutArguments) {
        const request = put.apply(this, written);
        request.addEventListener('success', () => this.transaction.abort());
        return request;
      },
    );
    expect(await second()).to.equal('GF403');
    restore();
    expect(await positionNow()).to.equal('lb');
  });

  it('never says saved before the transaction is complete', async () => {
    const told: string[] = [];
    const restore = replace(IDBDatabase.prototype, 'transaction', (begin) =>
      function (this: IDBDatabase, ...begun: BeginArguments) {
        const transaction = begin.apply(this, begun);
        transaction.addEventListener('complete', () => told.push(`complete, ${transaction.durability}`));
        return transaction;
      },
    );
    expect(await second().then((outcome) => [...told, outcome])).to.deep.equal(['complete, strict', 'none']);
    restore();
  });

  it('recovers when the connection was closed under it', async () => {
    await closeConnectionsOnce(() => second());
    expect(await positionNow()).to.equal('de');
  });

  it('takes a save for done when it went through although its connection broke', async () => {
    let begunSoFar = 0;
    const restore = replace(IDBDatabase.prototype, 'transaction', (begin) =>
      function (this: IDBDatabase, ...begun: BeginArguments) {
        const transaction = begin.apply(this, begun);
        if ((begunSoFar += 1) === 1) tellAbortInsteadOfComplete(transaction);
        return transaction;
      },
    );
    expect(await second()).to.equal('none');
    expect(begunSoFar).to.equal(2);
    restore();
    expect(await positionNow()).to.equal('de');
  });

  it('is not shut out by its own save that went through although it was said to have failed', async () => {
    let begunSoFar = 0;
    const restore = replace(IDBDatabase.prototype, 'transaction', (begin) =>
      function (this: IDBDatabase, ...begun: BeginArguments) {
        if ((begunSoFar += 1) > 1) throw new DOMException('planted', 'UnknownError');
        const transaction = begin.apply(this, begun);
        tellAbortInsteadOfComplete(transaction);
        return transaction;
      },
    );
    expect(await second()).to.equal('GF403');
    restore();
    const again = demoDraft({ revision: 2, ...at('fr'), savedAt: '2026-03-01T10:00:01.000Z' });
    expect(await failure(store.save(again))).to.equal('none');
    expect(await failure(store.save({ ...again, ...at('en') }))).to.equal('GF404');
    expect(await positionNow()).to.equal('fr');
  });

  it('refuses the stale one of two stores with GF404', async () => {
    const other = idbDrafts({ database });
    await other.open();
    await other.save(demoDraft({ revision: 2, ...at('fr') }));
    expect(await second()).to.equal('GF404');
    expect(await positionNow()).to.equal('fr');
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
    await until(async () => {
      const { held = [] } = await navigator.locks.query();
      return held.some(({ name }) => name === `${database}:draft:demo-draft`);
    });
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
    const restore = replace(IDBObjectStore.prototype, 'put', (put) =>
      function (this: IDBObjectStore, ...[value, ...key]: PutArguments) {
        return put.call(this, { ...value, format: 'gov-form/draft/99' }, ...key);
      },
    );
    await store.save(demoDraft({ revision: 7 }));
    restore();
    expect(await failure(store.load('demo-draft'))).to.equal('GF403');
    expect(await second()).to.equal('GF404');
  });

  it('reads a draft as version 0.1 stored it, and replaces it at the first save', async () => {
    const old = freshName();
    // It said in which language the form was filled in.
    const planted = { ...demoDraft({ revision: 4, provenance: {} }), language: 'lb' };
    await plantOldRecord(old, planted);
    const next = idbDrafts({ database: old });
    await next.open();
    expect(await next.load('demo-draft')).to.deep.equal(planted);
    expect(await failure(next.save(demoDraft({ revision: 4 })))).to.equal('GF404');
    const written = demoDraft({ revision: 5, answers: { only: { state: 'blank' } } });
    await next.save(written, changeOf(written, 4, ['only']));
    expect(await next.load('demo-draft')).to.deep.equal(written);
    await next.close();
    await next.open();
    expect(await next.load('demo-draft')).to.deep.equal(written);
    expect(JSON.stringify(await recordsIn(old, 2))).to.not.contain('Mustermann');
    await next.erase();
    await next.close();
  });

  it('reads a draft whose head says in which language the form was filled in', async () => {
    const restore = replace(IDBObjectStore.prototype, 'put', (put) =>
      function (this: IDBObjectStore, ...[value, ...key]: PutArguments) {
        return put.call(this, this.name === 'drafts' ? { ...value, language: 'lb' } : value, ...key);
      },
    );
    await store.save(demoDraft({ revision: 2 }));
    restore();
    expect(await store.load('demo-draft')).to.deep.include(demoDraft({ revision: 2 }));
    expect(await failure(store.save(demoDraft({ revision: 3 })))).to.equal('none');
    expect(await store.load('demo-draft')).to.deep.equal(demoDraft({ revision: 3 }));
  });

  it('writes the whole draft when another store saved the revision that a change builds on', async () => {
    const other = idbDrafts({ database });
    await other.open();
    await other.save(demoDraft({ revision: 2, savedAt: '2026-03-01T10:00:01.000Z', answers: { theirs: { state: 'blank' } } }));
    const ours = demoDraft({ revision: 3, savedAt: '2026-03-01T10:00:02.000Z' });
    await store.save(ours, changeOf(ours, 2, ['applicant.familyName']));
    expect(await store.load('demo-draft')).to.deep.equal(ours);
    await other.close();
  });

  it('writes the whole draft after a save that went through although it was said to have failed', async () => {
    const restore = replace(IDBDatabase.prototype, 'transaction', (begin) => {
      let begunSoFar = 0;
      return function (this: IDBDatabase, ...begun: BeginArguments) {
        if ((begunSoFar += 1) > 1) throw new DOMException('planted', 'UnknownError');
        const transaction = begin.apply(this, begun);
        tellAbortInsteadOfComplete(transaction);
        return transaction;
      };
    });
    const lost = demoDraft({ revision: 2, savedAt: '2026-03-01T10:00:01.000Z', answers: { lost: { state: 'blank' } } });
    expect(await failure(store.save(lost, changeOf(lost, 1, ['lost', 'applicant.familyName'])))).to.equal('GF403');
    restore();
    const again = demoDraft({ revision: 2, savedAt: '2026-03-01T10:00:02.000Z' });
    expect(await failure(store.save(again, changeOf(again, 1, [])))).to.equal('none');
    expect(await store.load('demo-draft')).to.deep.equal(again);
  });

  it('writes a change and its head in one strict transaction, and nothing else', async () => {
    const written: unknown[] = [];
    const restorePut = replace(IDBObjectStore.prototype, 'put', (put) =>
      function (this: IDBObjectStore, ...put_: PutArguments) {
        written.push([this.name, this.transaction.durability]);
        return put.apply(this, put_);
      },
    );
    const draft = demoDraft({ revision: 2, answers: { ...demoDraft().answers, new: { state: 'blank' } } });
    await store.save(draft, changeOf(draft, 1, ['new']));
    restorePut();
    expect(written).to.deep.equal([['drafts', 'strict'], ['changes', 'strict']]);
  });

  for (const [deed, act] of [
    ['removing it', (): Promise<void> => store.remove('demo-draft')],
    ['saving it without any', (): Promise<void> => store.save(demoDraft({ revision: 3, answers: {} }))],
  ] as const) {
    it(`has no answer of a draft left after ${deed}`, async () => {
      const draft = demoDraft({ revision: 2, answers: { ...demoDraft().answers, new: { state: 'read', value: 'Demo-Neu' } } });
      await store.save(draft, changeOf(draft, 1, ['new']));
      expect(JSON.stringify(await recordsIn(database, 1))).to.contain('Mustermann-Demo').and.to.contain('Demo-Neu');
      await act();
      expect(JSON.stringify(await recordsIn(database, 1))).to.not.match(/Mustermann-Demo|Demo-Neu/);
    });
  }

  it('makes way for newer code that changes the database, and says GF403 from then on, GF401 at opening', async () => {
    await upgradeDatabase(database);
    expect(await second()).to.equal('GF403');
    await store.close();
    expect(await failure(store.open())).to.equal('GF401');
  });

  it('forgets at its start what has expired since, also what nobody asks for', async () => {
    await store.save(demoDraft({ id: 'left-behind' }));
    await store.close();
    const aCenturyLater = idbDrafts({ database, now: () => '2127-01-01T00:00:00.000Z' });
    await aCenturyLater.open();
    await aCenturyLater.close();
    expect(await store.load('left-behind')).to.equal(undefined);
    expect(await recordsIn(database, 3, 'left-behind')).to.deep.equal({ head: undefined, contents: undefined, changes: [] });
  });
}

/** As version 0.1 stored it: one record, in a database that had only these two stores, in the page's own IndexedDB. */
async function plantOldRecord(database: string, draft: Draft): Promise<void> {
  const request = indexedDB.open(database, 1);
  request.addEventListener('upgradeneeded', () => {
    request.result.createObjectStore('drafts', { keyPath: 'id' }).put(draft);
    request.result.createObjectStore('marks');
  });
  const opened = await new Promise<IDBDatabase>((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no reason given')));
  });
  opened.close();
}

async function recordsIn(database: string, generation: number, id = 'demo-draft'): Promise<DraftRecords> {
  const opened = await openDraftDatabase(await factoryOf(database, generation), database);
  const records = await look(opened, (tables) => recordsOf(tables, id));
  opened.close();
  return records;
}

async function factoryOf(database: string, generation: number): Promise<IDBFactory> {
  return (await storageBuckets()?.open(`${database}_${generation}`))?.indexedDB ?? indexedDB;
}

/** As a later version of this library might, where the first generation lies. */
async function upgradeDatabase(database: string): Promise<void> {
  const bucket = await storageBuckets()?.open(`${database}_1`);
  const upgraded = await openNewer(bucket?.indexedDB ?? indexedDB, database);
  upgraded.close();
}

function openNewer(factory: IDBFactory, name: string): Promise<IDBDatabase> {
  const request = factory.open(name, 99);
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no reason given')));
  });
}
