// Keeps the bytes of files in the drafts' own database, one record for each, so that they go where the draft goes and end when
// it ends. Fetched only for a form that asks for files. Never encrypts, as the drafts are not.
import type { IDBPDatabase } from 'idb';
import type { AttachmentStore } from '../ports/attachment-store.js';
import type { Connection } from './connection.js';
import type { DraftRecords } from './draft-records.js';
import { changeKeysOf, look, transact } from './draft-database.js';
import { storageFailure } from './storage-errors.js';

interface AttachmentRecord {
  readonly draft: string;
  readonly digest: string;
  readonly bytes: Uint8Array;
  /** RFC 3339, when it was put there. */
  readonly at: string;
}

/** @param now RFC 3339 */
export function idbAttachments(connection: Connection, now: () => string): AttachmentStore {
  return {
    put: (draft, digest, bytes) =>
      coded(connection.use((handle) => transact(handle, async ({ attachments }) => {
        const record: AttachmentRecord = { draft, digest, bytes, at: now() };
        await attachments.put(record);
      }))),
    get: (draft, digest) =>
      coded(connection.use((handle) => look(handle, async ({ attachments }) => bytesOf(await attachments.get([draft, digest]))))),
    digests: (draft) => coded(connection.use((handle) => look(handle, async ({ attachments }) => digestsIn(await attachments.getAllKeys(changeKeysOf(draft)))))),
    retain: (draft, digests) =>
      coded(connection.use((handle) => transact(handle, async ({ attachments }) => {
        const known = digestsIn(await attachments.getAllKeys(changeKeysOf(draft)));
        await Promise.all([...known].filter((digest) => !digests.has(digest)).map((digest) => attachments.delete([draft, digest])));
      }))),
  };
}

/** One after the other: together they may be more than a page may hold. Files of no draft are left behind. */
export async function copyAttachments(from: IDBPDatabase, to: IDBPDatabase, drafts: readonly DraftRecords[]): Promise<void> {
  const ids = new Set(drafts.map(({ head }) => (typeof head === 'object' && head !== null && 'id' in head ? head.id : undefined)));
  const keys = await look(from, ({ attachments }) => attachments.getAllKeys());
  for (const key of keys) {
    if (!Array.isArray(key) || !ids.has(key[0])) continue;
    const record: unknown = await look(from, ({ attachments }) => attachments.get(key));
    await transact(to, async ({ attachments }) => void (await attachments.put(record)));
  }
}

function digestsIn(keys: readonly IDBValidKey[]): ReadonlySet<string> {
  return new Set(keys.flatMap((key) => (Array.isArray(key) && typeof key[1] === 'string' ? [key[1]] : [])));
}

function bytesOf(record: unknown): Uint8Array | undefined {
  const bytes = typeof record === 'object' && record !== null && 'bytes' in record ? record.bytes : undefined;
  return bytes instanceof Uint8Array ? bytes : undefined;
}

/** @throws {GovFormError} GF402, GF403 */
async function coded<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    throw storageFailure(error);
  }
}
