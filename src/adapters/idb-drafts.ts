// Keeps drafts on the citizen's own device, in IndexedDB. Says saved only when the browser has written to the disk; never
// encrypts, and never claims to: whoever opens this device's files can read them.
import type { Draft } from '../model/draft.js';
import { GovFormError } from '../model/error.js';
import type { AttachmentStore } from '../ports/attachment-store.js';
import type { DraftChange, DraftStore } from '../ports/draft-store.js';
import { keepConnection, type Connection } from './connection.js';
import { look, openDraftDatabase, transact, type Tables } from './draft-database.js';
import { eraseDraftPlaces, stayAtDrafts } from './draft-place.js';
import { forget, forgetExpired, recordsOf, writeChange, writeWhole } from './draft-table.js';
import { pageClaims } from './page-claims.js';
import { noStorage, storageFailure } from './storage-errors.js';
import { checkReplaceable, isBuiltOn, isForgettable, readDraft, signatureOf } from './stored-draft.js';

export interface IdbDraftsOptions {
  /** Names the database; lower-case letters, digits and hyphens. Stores of the same name share their drafts. Default `gov-form`. */
  readonly database?: string;
  /** RFC 3339; decides when a draft may be forgotten. Left out, the device's clock. */
  readonly now?: () => string;
}
export interface IdbDrafts extends DraftStore {
  /** Closes the database and gives up all claims. Using the store again opens it again. */
  close(): Promise<void>;
  attachments(): Promise<AttachmentStore>;
}

/** A store on this device. See docs/decisions/drafts-in-fresh-buckets.md for what "saved" promises. */
export function idbDrafts({ database = 'gov-form', now = () => new Date().toISOString() }: IdbDraftsOptions = {}): IdbDrafts {
  const claims = pageClaims(database);
  const stay = stayAtDrafts(database, now);
  const connection = keepConnection(async () => openDraftDatabase(await stay.factory(), database));
  const save = savingInto(connection);
  const removeRecords = (id: string): Promise<void> => connection.use((handle) => transact(handle, (tables) => forget(tables, id)));
  const leave = (): Promise<void> => {
    connection.close();
    return stay.leave();
  };

  return {
    keeps: 'device',
    async open() {
      try {
        await connection.use((handle) => transact(handle, (tables) => forgetExpired(tables, now())));
      } catch (error) {
        throw noStorage(error);
      }
    },
    async load(id) {
      const records = await coded(connection.use((handle) => look(handle, (tables) => recordsOf(tables, id))));
      if (!isForgettable(records.head, now())) return readDraft(records);
      await coded(removeRecords(id));
      return undefined;
    },
    async save(draft, change) {
      await coded(save(draft, change));
      // A rollback to the answers after they were sent would let them be sent twice. A failure only delays this to the next start.
      if (draft.phase.at === 'sent') await Promise.allSettled([stay.forgetCopies()]);
    },
    attachments: async () => (await import('./idb-attachments.js')).idbAttachments(connection, now),
    remove: (id) => coded(removeRecords(id).then(() => stay.forgetCopies())),
    claim: (id) => coded(claims.claim(id)),
    release: (id) => claims.release(id),
    erase: () => coded(leave().then(() => eraseDraftPlaces(database))),
    async close() {
      await Promise.all([coded(leave()), claims.end()]);
    },
  };
}

function savingInto(connection: Connection): DraftStore['save'] {
  /** Saves that failed, though they may have gone through before the connection broke. */
  const unconfirmedById = new Map<string, readonly string[]>();
  /** What was saved last, and confirmed. */
  const lastById = new Map<string, string>();
  return async (draft, change) => {
    const [unconfirmed, own] = [unconfirmedById.get(draft.id) ?? [], signatureOf(draft)];
    const last = lastById.get(draft.id);
    try {
      await connection.use((handle, repeats) => {
        const ours = repeats ? [...unconfirmed, own] : unconfirmed;
        return transact(handle, (tables) => replace(tables, { draft, change, ours, last }));
      });
      unconfirmedById.delete(draft.id);
      lastById.set(draft.id, own);
    } catch (error) {
      if (!(error instanceof GovFormError)) unconfirmedById.set(draft.id, [...unconfirmed, own]);
      throw error;
    }
  };
}

interface Replacing {
  readonly draft: Draft;
  readonly change: DraftChange | undefined;
  readonly ours: readonly string[];
  readonly last: string | undefined;
}

async function replace(tables: Tables, { draft, change, ours, last }: Replacing): Promise<void> {
  const stored: unknown = await tables.drafts.get(draft.id);
  checkReplaceable(stored, draft, ours);
  if (isBuiltOn(stored, change, last)) await writeChange(tables, draft, change);
  else await writeWhole(tables, draft);
}

/** @throws {GovFormError} GF402, GF403, GF404 */
async function coded<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    throw storageFailure(error);
  }
}
