// Moves the drafts into a fresh storage bucket at each start, because Chromium goes on writing to a log that a power cut
// may have torn, and then loses what it confirmed (google/leveldb#1287). Never changes a draft.
import type { IDBPDatabase } from 'idb';
import { deleteDraftDatabase, look, openDraftDatabase, SEALED, transact } from './draft-database.js';
import { allRecords, putRecords } from './draft-table.js';
import type { StorageBuckets } from './storage-buckets.js';
import { isForgettable } from './stored-draft.js';

export interface GenerationsSetting {
  readonly buckets: StorageBuckets;
  readonly database: string;
  /** RFC 3339. */
  readonly now: () => string;
  /** No other page uses a generation, so none would be left behind writing into an old one. */
  readonly mayRotate: boolean;
}
export interface Generation {
  readonly factory: IDBFactory;
  /** Deletes all older generations. */
  forgetCopies(): Promise<void>;
}

/** The page's ordinary IndexedDB, from before this browser had buckets. */
const ORDINARY = 0;
/** Only for devices that are never used again: every start renews it, and drafts have their own, shorter time. */
const BUCKET_LIFE_MS = 400 * 24 * 60 * 60 * 1000;

/**
 * The newest complete generation copied into a new one, or the newest itself while other pages use it or while there is
 * no room for a copy. Keeps one older generation, in case the newest is found damaged at the next start.
 * @throws {DOMException} what the browser says when it can neither copy nor open; VersionError for newer code's database.
 */
export async function enterGenerations(setting: GenerationsSetting): Promise<Generation> {
  const known = await generationNumbers(setting.buckets, setting.database);
  const newest = await findNewestComplete(setting, known);
  if (newest !== undefined && !setting.mayRotate) return asGeneration(setting, newest);
  const next = Math.max(ORDINARY, ...known) + 1;
  try {
    await copyInto(setting, next, newest);
  } catch (error) {
    await deleteGenerations(setting.buckets, setting.database, (number) => number === next);
    if (newest === undefined) throw error;
    return asGeneration(setting, newest);
  }
  // What cannot be deleted now will be at the next start, when it is older still.
  if (newest !== undefined) {
    await Promise.allSettled([deleteGenerations(setting.buckets, setting.database, (number) => number < newest)]);
  }
  return asGeneration(setting, next);
}

/** Deletes the generations that are named, with all that lies in them. */
export async function deleteGenerations(
  buckets: StorageBuckets,
  database: string,
  isUnwanted: (number: number) => boolean,
): Promise<void> {
  for (const number of await generationNumbers(buckets, database)) {
    if (!isUnwanted(number)) continue;
    if (number === ORDINARY) await deleteDraftDatabase(indexedDB, database);
    else await buckets.delete(bucketName(database, number));
  }
}

/** Newest first. */
async function generationNumbers(buckets: StorageBuckets, database: string): Promise<readonly number[]> {
  const prefix = bucketName(database, '');
  const numbers = (await buckets.keys())
    .filter((name) => name.startsWith(prefix) && /^\d+$/.test(name.slice(prefix.length)))
    .map((name) => Number(name.slice(prefix.length)));
  const ordinary = (await indexedDB.databases()).some(({ name }) => name === database);
  return [...numbers.toSorted((one, other) => other - one), ...(ordinary ? [ORDINARY] : [])];
}

async function findNewestComplete(setting: GenerationsSetting, known: readonly number[]): Promise<number | undefined> {
  for (const number of known) {
    if (await isComplete(setting, number)) return number;
  }
  return undefined;
}

async function isComplete(setting: GenerationsSetting, number: number): Promise<boolean> {
  try {
    const database = await openGeneration(setting, number);
    const sealed: unknown = await look(database, ({ marks }) => marks.get(SEALED));
    database.close();
    return number === ORDINARY || sealed === true;
  } catch (error) {
    // Newer code's drafts are not damaged: going back to an older generation would hide them.
    if (error instanceof DOMException && error.name === 'VersionError') throw error;
    return false;
  }
}

async function copyInto(setting: GenerationsSetting, next: number, newest: number | undefined): Promise<void> {
  const from = newest === undefined ? undefined : await openGeneration(setting, newest);
  const now = setting.now();
  const wanted = (from === undefined ? [] : await look(from, allRecords)).filter(({ head }) => !isForgettable(head, now));
  const expires = Date.parse(now) + BUCKET_LIFE_MS;
  await setting.buckets.open(bucketName(setting.database, next), { durability: 'strict', expires });
  const database = await openGeneration(setting, next);
  const files = await from?.count('attachments');
  if (from !== undefined && files !== 0) await (await import('./idb-attachments.js')).copyAttachments(from, database, wanted);
  await transact(database, async (tables) => {
    await Promise.all(wanted.map((each) => putRecords(tables, each)));
    await tables.marks.put(true, SEALED);
  });
  from?.close();
  database.close();
}

async function openGeneration(setting: GenerationsSetting, number: number): Promise<IDBPDatabase> {
  return openDraftDatabase(await factoryOf(setting, number), setting.database);
}

async function factoryOf({ buckets, database }: GenerationsSetting, number: number): Promise<IDBFactory> {
  return number === ORDINARY ? indexedDB : (await buckets.open(bucketName(database, number))).indexedDB;
}

async function asGeneration(setting: GenerationsSetting, number: number): Promise<Generation> {
  const { buckets, database } = setting;
  return {
    factory: await factoryOf(setting, number),
    forgetCopies: () => deleteGenerations(buckets, database, (other) => other < number),
  };
}

function bucketName(database: string, number: number | ''): string {
  return `${database}_${number}`;
}
