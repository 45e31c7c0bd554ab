// Keeps drafts on the citizen's own device, in IndexedDB. Says saved only when the browser has written to the disk; never
// encrypts, and never claims to: whoever opens this device's files can read them.
import type { Draft } from '../model/draft.js';
import { GovFormError } from '../model/error.js';
import type { DraftStore } from '../ports/draft-store.js';
import { keepConnection, type Connection } from './connection.js';
import { DRAFTS, look, openDraftDatabase, transact, type DraftTable } from './draft-database.js';
import { eraseDraftPlaces, stayAtDrafts } from './draft-place.js';
import { pageClaims } from './page-claims.js';
import { noStorage, storageFailure } from './storage-errors.js';
import { checkReplaceable, isForgettable, readDraft, signatureOf } from './stored-draft.js';

export interface IdbDraftsOptions {
  /** Names the database; lower-case letters, digits and hyphens. Stores of the same name share their drafts. Default `gov-form`. */
  readonly database?: string;
  /** RFC 3339; decides when a draft may be forgotten. Left out, the device's clock. */
  readonly now?: () => string;
}
export interface IdbDrafts extends DraftStore {
  /** Closes the database and gives up all claims. Using the store again opens it again. */
  close(): Promise<void>;
}

/** A store on this device. See docs/decisions/drafts-in-fresh-buckets.md for what "saved" promises. */
export function idbDrafts({ database = 'gov-form', now = () => new Date().toISOString() }: IdbDraftsOptions = {}): IdbDrafts {
  const claims = pageClaims(database);
  const stay = stayAtDrafts(database, now);
  const connection = keepConnection(async () => openDraftDatabase(await stay.factory(), database));
  const save = savingInto(connection);
  const removeRecord = (id: string): Promise<void> =>
    connection.use((handle) => transact(handle, (drafts) => drafts.delete(id)));
  const leave = (): Promise<void> => {
    connection.close();
    return stay.leave();
  };

  return {
    keeps: 'device',
    async open() {
      try {
        await connection.use((handle) => transact(handle, (drafts) => forgetExpired(drafts, now())));
      } catch (error) {
        throw noStorage(error);
      }
    },
    async load(id) {
      const stored: unknown = await coded(connection.use((handle) => look(handle, DRAFTS, (drafts) => drafts.get(id))));
      if (!isForgettable(stored, now())) return readDraft(stored);
      await coded(removeRecord(id));
      return undefined;
    },
    async save(draft) {
      await coded(save(draft));
      // A rollback to the answers after they were sent would let them be sent twice. A failure only delays this to the next start.
      if (draft.phase.at === 'sent') await Promise.allSettled([stay.forgetCopies()]);
    },
    remove: (id) => coded(removeRecord(id).then(() => stay.forgetCopies())),
    claim: (id) => coded(claims.claim(id)),
    release: (id) => claims.release(id),
    erase: () => coded(leave().then(() => eraseDraftPlaces(database))),
    async close() {
      await Promise.all([coded(leave()), claims.end()]);
    },
  };
}

function savingInto(connection: Connection): (draft: Draft) => Promise<void> {
  /** Saves that failed, though they may have gone through before the connection broke. */
  const unconfirmedById = new Map<string, readonly string[]>();
  return async (draft) => {
    const [unconfirmed, own] = [unconfirmedById.get(draft.id) ?? [], signatureOf(draft)];
    try {
      await connection.use((handle, repeats) => {
        const ours = repeats ? [...unconfirmed, own] : unconfirmed;
        return transact(handle, (drafts) => replace(drafts, draft, ours));
      });
      unconfirmedById.delete(draft.id);
    } catch (error) {
      if (!(error instanceof GovFormError)) unconfirmedById.set(draft.id, [...unconfirmed, own]);
      throw error;
    }
  };
}

async function replace(drafts: DraftTable, draft: Draft, ours: readonly string[]): Promise<void> {
  const stored: unknown = await drafts.get(draft.id);
  checkReplaceable(stored, draft, ours);
  await drafts.put(draft);
}

async function forgetExpired(drafts: DraftTable, now: string): Promise<void> {
  for (let cursor = await drafts.openCursor(); cursor !== null; cursor = await cursor.continue()) {
    if (isForgettable(cursor.value, now)) await cursor.delete();
  }
}

/** @throws {GovFormError} GF402, GF403, GF404 */
async function coded<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    throw storageFailure(error);
  }
}
