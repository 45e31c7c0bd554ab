// Keeps drafts in this page's memory only: for a shared computer, for previews and for tests. Never touches the device.
import type { Draft } from '../model/draft.js';
import type { Path } from '../model/path.js';
import type { DraftChange, DraftStore } from '../ports/draft-store.js';
import { headOf, isEmptyPart, partsOf, storedPart, type DraftHead, type StoredPart } from './draft-parts.js';
import { checkReplaceable, isBuiltOn, isForgettable, readDraft, signatureOf } from './stored-draft.js';

export interface MemoryDraftsOptions {
  /** RFC 3339; decides when a draft may be forgotten. Left out, the device's clock. */
  readonly now?: () => string;
}

interface Records {
  readonly head: DraftHead;
  readonly parts: Map<Path, StoredPart>;
}

/** A store that keeps nothing once the page is closed. Each one stands alone, and is alone in claiming its drafts. */
export function memoryDrafts({ now = () => new Date().toISOString() }: MemoryDraftsOptions = {}): DraftStore {
  const drafts = new Map<string, Records>();
  return {
    keeps: 'memory',
    open: async () => undefined,
    async load(id) {
      if (isForgettable(drafts.get(id)?.head, now())) drafts.delete(id);
      const { head, parts } = drafts.get(id) ?? {};
      return structuredClone(readDraft(head, [...(parts?.values() ?? [])]));
    },
    async save(draft, change) {
      const stored = drafts.get(draft.id);
      checkReplaceable(stored?.head, draft);
      drafts.set(draft.id, { head: structuredClone(headOf(draft)), parts: partsAfter(stored, draft, change) });
    },
    remove: async (id) => void drafts.delete(id),
    claim: async () => true,
    release: () => undefined,
    erase: async () => drafts.clear(),
  };
}

function partsAfter(stored: Records | undefined, draft: Draft, change: DraftChange | undefined): Map<Path, StoredPart> {
  if (stored === undefined || !isBuiltOn(stored.head, change, signatureOf(stored.head))) {
    return new Map(structuredClone(partsOf(draft)).map((part) => [part.path, part]));
  }
  // Copied first: what cannot be copied must leave the draft before as it was.
  for (const [path, part] of structuredClone(change.parts)) {
    if (isEmptyPart(part)) stored.parts.delete(path);
    else stored.parts.set(path, storedPart(draft.id, path, part));
  }
  return stored.parts;
}
