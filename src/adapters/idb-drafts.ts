// Keeps drafts on the citizen's own device, in IndexedDB. Says saved only when the browser has written to the disk; never
// encrypts, and never claims to: whoever opens this device's files can read them.
import type { Draft } from '../model/draft.js';
import type { DraftStore } from '../ports/draft-store.js';
import { keepConnection } from './connection.js';
import { DRAFTS, look, openDraftDatabase, transact, type DraftTable } from './draft-database.js';
import { enterDraftPlace, eraseDraftPlaces, type DraftPlace } from './draft-place.js';
import { pageClaims } from './page-claims.js';
import { noStorage, storageFailure } from './storage-errors.js';
import { checkReplaceable, isForgettable, readDraft } from './stored-draft.js';

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
  let place: Promise<DraftPlace> | undefined;

  const enter = (): Promise<DraftPlace> => {
    const entering = enterDraftPlace(database, now);
    place = entering;
    entering.catch(() => {
      if (place === entering) place = undefined;
    });
    return entering;
  };
  const connection = keepConnection(async () => openDraftDatabase((await (place ?? enter())).factory, database));
  const leave = async (): Promise<void> => {
    connection.close();
    const leaving = place;
    place = undefined;
    await leaving?.then((entered) => entered.leave());
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
      const stored: unknown = await failingAs(connection.use((handle) => look(handle, DRAFTS, (drafts) => drafts.get(id))));
      if (!isForgettable(stored, now())) return readDraft(stored);
      await failingAs(connection.use((handle) => transact(handle, (drafts) => drafts.delete(id))));
      return undefined;
    },
    async save(draft) {
      await failingAs(connection.use((handle, repeats) => transact(handle, (drafts) => replace(drafts, draft, repeats))));
      // A rollback to the answers after they were sent would let them be sent twice. A failure only delays this to the next start.
      if (draft.phase.at === 'sent') await Promise.allSettled([place?.then((entered) => entered.forgetCopies())]);
    },
    async remove(id) {
      await failingAs(connection.use((handle) => transact(handle, (drafts) => drafts.delete(id))));
      await failingAs(place?.then((entered) => entered.forgetCopies()));
    },
    claim: (id) => failingAs(claims.claim(id)),
    release: (id) => claims.release(id),
    async erase() {
      await failingAs(leave().then(() => eraseDraftPlaces(database)));
    },
    async close() {
      await Promise.all([failingAs(leave()), claims.end()]);
    },
  };
}

async function replace(drafts: DraftTable, draft: Draft, repeats: boolean): Promise<void> {
  const stored: unknown = await drafts.get(draft.id);
  checkReplaceable(stored, draft, repeats);
  await drafts.put(draft);
}

async function forgetExpired(drafts: DraftTable, now: string): Promise<void> {
  for (let cursor = await drafts.openCursor(); cursor !== null; cursor = await cursor.continue()) {
    if (isForgettable(cursor.value, now)) await cursor.delete();
  }
}

/** @throws {GovFormError} GF402, GF403, GF404 */
async function failingAs<Result>(work: Promise<Result>): Promise<Result>;
async function failingAs<Result>(work: Promise<Result> | undefined): Promise<Result | undefined>;
async function failingAs<Result>(work: Promise<Result> | undefined): Promise<Result | undefined> {
  try {
    return await work;
  } catch (error) {
    throw storageFailure(error);
  }
}
