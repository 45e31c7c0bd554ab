// The IndexedDB database that holds drafts: its shape, and one durable transaction on it. Never decides what is stored.
import { wrap, type IDBPDatabase, type IDBPObjectStore, type IDBPTransaction } from 'idb';
import { nameOf } from './storage-errors.js';

/** One head for each draft; one whole draft, as version 0.1 stored it, until it is saved again. */
const DRAFTS = 'drafts';
/** The answers of each draft as they were last written whole. */
const CONTENTS = 'contents';
/** One record for each path of a draft that changed since then. */
const CHANGES = 'changes';
/** The bytes of files that answers speak of, one record for each. */
const ATTACHMENTS = 'attachments';
/** Holds one mark, SEALED, once a copy into a fresh bucket is complete. */
const MARKS = 'marks';
export const SEALED = 'sealed';
/** Only ever add stores: pages with older code stay open beside newer ones. */
const VERSION = 3;
const ALL = [DRAFTS, CONTENTS, CHANGES, ATTACHMENTS, MARKS];

type Mode = 'readonly' | 'readwrite';
type Table<Name extends string, In extends Mode> = IDBPObjectStore<unknown, string[], Name, In>;

/** What one transaction sees. */
export interface Tables<In extends Mode = 'readwrite'> {
  readonly drafts: Table<typeof DRAFTS, In>;
  readonly contents: Table<typeof CONTENTS, In>;
  readonly changes: Table<typeof CHANGES, In>;
  readonly attachments: Table<typeof ATTACHMENTS, In>;
  readonly marks: Table<typeof MARKS, In>;
}

/** The keys of all changes of one draft, and of all its files. */
export function changeKeysOf(id: string): IDBKeyRange {
  // An array comes after every string, so this one after every path.
  return IDBKeyRange.bound([id], [id, []]);
}

/** @throws {DOMException} VersionError when newer code already changed the database, or what the browser says. */
export async function openDraftDatabase(factory: IDBFactory, name: string): Promise<IDBPDatabase> {
  const request = factory.open(name, VERSION);
  request.addEventListener('upgradeneeded', ({ oldVersion }) => {
    if (oldVersion < 1) request.result.createObjectStore(DRAFTS, { keyPath: 'id' });
    if (oldVersion < 1) request.result.createObjectStore(MARKS);
    if (oldVersion < 2) request.result.createObjectStore(CONTENTS, { keyPath: 'draft' });
    if (oldVersion < 2) request.result.createObjectStore(CHANGES, { keyPath: ['draft', 'path'] });
    if (oldVersion < 3) request.result.createObjectStore(ATTACHMENTS, { keyPath: ['draft', 'digest'] });
  });
  const database = await wrap(request);
  if (database === undefined) throw new DOMException('The database opened without a handle', 'UnknownError');
  return database;
}

export async function deleteDraftDatabase(factory: IDBFactory, name: string): Promise<void> {
  await wrap(factory.deleteDatabase(name));
}

/**
 * Runs one transaction. Resolves when it is complete, which in strict durability means that the browser has asked the
 * operating system to write it to the disk. When the work fails, nothing of it is stored.
 * @param work Must await nothing but the tables' own promises: the transaction closes by itself otherwise.
 */
export async function transact<Result>(database: IDBPDatabase, work: (tables: Tables) => Promise<Result>): Promise<Result> {
  const transaction = database.transaction(ALL, 'readwrite', { durability: 'strict' });
  const working = work(tablesOf(transaction)).catch((error: unknown) => {
    abandon(transaction);
    throw error;
  });
  return settle(working, transaction.done);
}

/** Runs one transaction that only reads. */
export async function look<Result>(database: IDBPDatabase, read: (tables: Tables<'readonly'>) => Promise<Result>): Promise<Result> {
  const transaction = database.transaction(ALL, 'readonly');
  return settle(read(tablesOf(transaction)), transaction.done);
}

function tablesOf<In extends Mode>(transaction: IDBPTransaction<unknown, string[], In>): Tables<In> {
  return {
    drafts: transaction.objectStore(DRAFTS),
    contents: transaction.objectStore(CONTENTS),
    changes: transaction.objectStore(CHANGES),
    attachments: transaction.objectStore(ATTACHMENTS),
    marks: transaction.objectStore(MARKS),
  };
}

function abandon(transaction: IDBPTransaction<unknown, string[], 'readwrite'>): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already, by the failure that is being told.
  }
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
