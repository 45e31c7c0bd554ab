// The port behind which drafts are kept: on the device, in memory, or wherever a host decides.
import type { Draft } from '../model/draft.js';

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
   * @param draft At most 5 MB once serialised.
   * @throws {GovFormError} GF402 no room, GF403 the store failed, GF404 the same or a newer revision is already there (another tab).
   */
  save(draft: Draft): Promise<void>;
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
