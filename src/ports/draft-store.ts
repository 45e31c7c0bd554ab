// The port behind which drafts are kept: on the device, in memory, or wherever a host decides.
import type { Answer } from '../model/answer.js';
import type { Draft } from '../model/draft.js';
import type { Path } from '../model/path.js';
import type { Provenance } from '../model/provenance.js';
import type { AttachmentStore } from './attachment-store.js';

/** What a draft holds at one path. */
export interface DraftPart {
  readonly answer?: Answer;
  readonly provenance?: Provenance;
}
/** What differs from an earlier revision, so that a keystroke costs the same in a short form and in a long one. */
export interface DraftChange {
  /** The revision it builds on. */
  readonly since: number;
  /** What now stands at each path touched since then; an empty part: nothing any more. Everything else is as it was. */
  readonly parts: ReadonlyMap<Path, DraftPart>;
}

export interface DraftStore {
  /** `memory` keeps nothing once the page is closed. */
  readonly keeps: 'device' | 'memory';
  /**
   * Opens the store. Called by each session before any other method; a store that is open stays so.
   * @throws {GovFormError} GF401 the device offers no storage; the caller goes on in memory.
   */
  open(): Promise<void>;
  /**
   * The draft, or `undefined`. An entry whose `keptUntil` has passed is removed and not returned, unless it waits to be
   * sent (`queued`): that one is never dropped by time.
   * @throws {GovFormError} GF403 the store failed, or holds a draft in a format that this version cannot read; it is kept.
   */
  load(id: string): Promise<Draft | undefined>;
  /**
   * Saves a draft, replacing one with the same id and a lower revision. Resolves only when it is durable; when it
   * rejects, the draft stored before is intact.
   * @param draft At most 5 MB once serialised. Its `answers` and `provenance` may be put together whenever they are
   *   read: read them once, and only to write all of them.
   * @param change Of the answers and provenances since revision `change.since`. A store that saved that very revision
   *   itself and still holds it may write only this; any other writes the whole draft. Ignoring it is always right.
   * @throws {GovFormError} GF402 no room, GF403 the store failed, GF404 the same or a newer revision is already there (another tab).
   */
  save(draft: Draft, change?: DraftChange): Promise<void>;
  /**
   * Where the bytes lie of the files that its drafts speak of: removed with a draft, forgotten with it, and gone once it was
   * sent. Left out: there is no such place, and they stay in the page's memory.
   */
  attachments?(): Promise<AttachmentStore>;
  /** Removes the draft, and the copies of it that the store may keep as a precaution. @throws {GovFormError} GF403 */
  remove(id: string): Promise<void>;
  /**
   * Claims a draft for this page. `false`: another page of this browser holds it. Held until release() or the page ends.
   * A hint for the screens: what protects the draft is its revision (GF404), also where a browser cannot tell.
   */
  claim(id: string): Promise<boolean>;
  release(id: string): void;
  /**
   * Erases everything this store ever kept on the device, as far as the browser can. The store can be used again;
   * in other pages it fails from now on (GF403), so that nothing erased comes back.
   * @throws {GovFormError} GF403
   */
  erase(): Promise<void>;
}
