// The IndexedDB database that holds drafts: its shape, and one durable transaction on it. Never decides what is stored.
import { wrap, type IDBPDatabase, type IDBPObjectStore } from 'idb';
import { nameOf } from './storage-errors.js';

export const DRAFTS = 'drafts';
/** Holds one mark, SEALED, once a copy into a fresh bucket is complete. */
export const MARKS = 'marks';
export const SEALED = 'sealed';
/** Only ever add stores: pages with older code stay open beside newer ones. */
const VERSION = 1;

export type DraftTable = IDBPObjectStore<unknown, string[], typeof DRAFTS, 'readwrite'>;
export type MarkTable = IDBPObjectStore<unknown, string[], typeof MARKS, 'readwrite'>;

/** @throws {DOMException} VersionError when newer code already changed the database, or what the browser says. */
export async function openDraftDatabase(factory: IDBFactory, name: string): Promise<IDBPDatabase> {
  const request = factory.open(name, VERSION);
  request.addEventListener('upgradeneeded', () => {
    request.result.createObjectStore(DRAFTS, { keyPath: 'id' });
    request.result.createObjectStore(MARKS);
  });
  const database = await wrap(request);
  if (database === undefined) throw new DOMException('The database opened without a handle', 'UnknownError');
  return database;
}

export async function deleteDraftDatabase(factory: IDBFactory, name: string): Promise<void> {
  await wrap(factory.deleteDatabase(name));
}

/**
 * Runs one transaction over drafts and marks. Resolves when it is complete, which in strict durability means that the
 * browser has asked the operating system to write it to the disk.
 * @param work Must await nothing but the tables' own promises: the transaction closes by itself otherwise.
 */
export async function transact<Result>(
  database: IDBPDatabase,
  work: (drafts: DraftTable, marks: MarkTable) => Promise<Result>,
): Promise<Result> {
  const transaction = database.transaction([DRAFTS, MARKS], 'readwrite', { durability: 'strict' });
  return settle(work(transaction.objectStore(DRAFTS), transaction.objectStore(MARKS)), transaction.done);
}

/** Runs one transaction that only reads. */
export async function look<Name extends typeof DRAFTS | typeof MARKS, Result>(
  database: IDBPDatabase,
  table: Name,
  read: (table: IDBPObjectStore<unknown, [Name], Name, 'readonly'>) => Promise<Result>,
): Promise<Result> {
  const transaction = database.transaction<Name>(table, 'readonly');
  return settle(read(transaction.store), transaction.done);
}

/** Waits for both, so that neither fails unheard. */
async function settle<Result>(working: Promise<Result>, finishing: Promise<void>): Promise<Result> {
  const [worked, done] = await Promise.allSettled([working, finishing]);
  // A request that fails says why; the abort that follows it often says only that there was one.
  if (worked.status === 'rejected' && (done.status === 'fulfilled' || nameOf(done.reason) === 'AbortError')) throw worked.reason;
  if (done.status === 'rejected') throw done.reason;
  if (worked.status === 'rejected') throw worked.reason;
  return worked.value;
}
