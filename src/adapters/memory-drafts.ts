// Keeps drafts in this page's memory only: for a shared computer, for previews and for tests. Never touches the device.
import type { Draft } from '../model/draft.js';
import type { Path } from '../model/path.js';
import type { DraftChange, DraftStore } from '../ports/draft-store.js';
import { memoryAttachments } from './memory-attachments.js';
import { changesOf, contentsOf, headOf, type DraftContents, type DraftHead, type PathChange } from './draft-records.js';
import { checkReplaceable, isBuiltOn, isForgettable, readDraft, signatureOf } from './stored-draft.js';

export interface MemoryDraftsOptions {
  /** RFC 3339; decides when a draft may be forgotten. Left out, the device's clock. */
  readonly now?: () => string;
}

interface Held {
  readonly head: DraftHead;
  readonly contents: DraftContents;
  readonly changes: Map<Path, PathChange>;
}

/** A store that keeps nothing once the page is closed. Each one stands alone, and is alone in claiming its drafts. */
export function memoryDrafts({ now = () => new Date().toISOString() }: MemoryDraftsOptions = {}): DraftStore {
  const drafts = new Map<string, Held>();
  const files = memoryAttachments();
  const forget = (id: string): void => {
    drafts.delete(id);
    files.forget(id);
  };
  return {
    keeps: 'memory',
    open: async () => undefined,
    async load(id) {
      if (isForgettable(drafts.get(id)?.head, now())) forget(id);
      const held = drafts.get(id);
      return held === undefined ? undefined : readDraft(structuredClone({ ...held, changes: [...held.changes.values()] }));
    },
    async save(draft, change) {
      const held = drafts.get(draft.id);
      checkReplaceable(held?.head, draft);
      drafts.set(draft.id, after(held, draft, change));
      if (draft.phase.at === 'sent') files.forget(draft.id);
    },
    attachments: async () => files,
    remove: async (id) => forget(id),
    claim: async () => true,
    release: () => undefined,
    async erase() {
      drafts.clear();
      files.forget();
    },
  };
}

function after(held: Held | undefined, draft: Draft, change: DraftChange | undefined): Held {
  const head = structuredClone(headOf(draft));
  if (held === undefined || !isBuiltOn(held.head, change, signatureOf(held.head))) {
    return { head, contents: structuredClone(contentsOf(draft)), changes: new Map() };
  }
  // Copied before any is kept: what cannot be copied must leave the draft before as it was.
  for (const each of structuredClone(changesOf(draft.id, change))) held.changes.set(each.path, each);
  return { ...held, head };
}
