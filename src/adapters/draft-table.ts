// What is done with one draft's records within a transaction: read, written, forgotten. Never begins a transaction.
import type { Draft } from '../model/draft.js';
import type { DraftChange } from '../ports/draft-store.js';
import { changeKeysOf, type Tables } from './draft-database.js';
import { changesOf, contentsOf, headOf, type DraftRecords } from './draft-records.js';
import { isForgettable, isLeftBehind } from './stored-draft.js';

export async function recordsOf({ drafts, contents, changes }: Tables<'readonly'>, id: string): Promise<DraftRecords> {
  const records = await Promise.all([drafts.get(id), contents.get(id), changes.getAll(changeKeysOf(id))]);
  return { head: records[0], contents: records[1], changes: records[2] };
}

export async function allRecords(tables: Tables<'readonly'>): Promise<readonly DraftRecords[]> {
  const keys = await tables.drafts.getAllKeys();
  return Promise.all(keys.map((key) => recordsOf(tables, String(key))));
}

// Each write below is a promise of its own, also where the browser refuses it at once: none of them fails unheard.

export async function putRecords(tables: Tables, { head, contents, changes }: DraftRecords): Promise<void> {
  const writing = [put(tables.drafts, head), ...changes.map((change) => put(tables.changes, change))];
  await Promise.all(contents === undefined ? writing : [...writing, put(tables.contents, contents)]);
}

export async function writeWhole({ drafts, contents, changes, attachments }: Tables, draft: Draft): Promise<void> {
  const gone = draft.phase.at === 'sent' ? [clear(attachments, changeKeysOf(draft.id))] : [];
  await Promise.all([put(drafts, headOf(draft)), put(contents, contentsOf(draft)), clear(changes, changeKeysOf(draft.id)), ...gone]);
}

export async function writeChange({ drafts, changes }: Tables, draft: Draft, change: DraftChange): Promise<void> {
  await Promise.all([put(drafts, headOf(draft)), ...changesOf(draft.id, change).map((each) => put(changes, each))]);
}

export async function forget({ drafts, contents, changes, attachments }: Tables, id: string): Promise<void> {
  await Promise.all([clear(drafts, id), clear(contents, id), ...[changes, attachments].map((table) => clear(table, changeKeysOf(id)))]);
}

export async function forgetExpired(tables: Tables, now: string): Promise<void> {
  for (let cursor = await tables.drafts.openCursor(); cursor !== null; cursor = await cursor.continue()) {
    if (isForgettable(cursor.value, now)) await forget(tables, String(cursor.key));
  }
  // A page that ended too early leaves files of no draft.
  for (const key of await tables.attachments.getAllKeys()) {
    if (!Array.isArray(key) || (await tables.drafts.getKey(key[0] ?? '')) !== undefined) continue;
    if (isLeftBehind(await tables.attachments.get(key), now)) await clear(tables.attachments, IDBKeyRange.only(key));
  }
}

async function put(table: Pick<Tables['drafts'], 'put'>, record: unknown): Promise<void> {
  await table.put(record);
}

async function clear(table: Pick<Tables['drafts'], 'delete'>, keys: string | IDBKeyRange): Promise<void> {
  await table.delete(keys);
}
