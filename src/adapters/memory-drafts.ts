// Keeps drafts in this page's memory only: for a shared computer, for previews and for tests. Never touches the device.
import type { Draft } from '../model/draft.js';
import type { DraftStore } from '../ports/draft-store.js';
import { checkReplaceable, isForgettable, readDraft } from './stored-draft.js';

export interface MemoryDraftsOptions {
  /** RFC 3339; decides when a draft may be forgotten. Left out, the device's clock. */
  readonly now?: () => string;
}

/** A store that keeps nothing once the page is closed. Each one stands alone, and is alone in claiming its drafts. */
export function memoryDrafts({ now = () => new Date().toISOString() }: MemoryDraftsOptions = {}): DraftStore {
  const drafts = new Map<string, Draft>();
  return {
    keeps: 'memory',
    open: async () => undefined,
    async load(id) {
      const stored = drafts.get(id);
      if (isForgettable(stored, now())) drafts.delete(id);
      return readDraft(structuredClone(drafts.get(id)));
    },
    async save(draft) {
      checkReplaceable(drafts.get(draft.id), draft);
      drafts.set(draft.id, structuredClone(draft));
    },
    remove: async (id) => void drafts.delete(id),
    claim: async () => true,
    release: () => undefined,
    erase: async () => drafts.clear(),
  };
}
