// Which drafts this page's forms hold. Two forms of one page share a store, so the store cannot tell them apart.
import type { DraftStore } from '../ports/draft-store.js';

const held = new WeakMap<DraftStore, Set<string>>();

/** The way to give the draft back; `undefined`: another form, or another page of this browser, holds it. */
export async function claimDraft(store: DraftStore, id: string): Promise<(() => void) | undefined> {
  const ids = held.get(store) ?? new Set<string>();
  held.set(store, ids);
  if (ids.has(id)) return undefined;
  ids.add(id);
  const granted = await store.claim(id).catch((error: unknown) => {
    ids.delete(id);
    throw error;
  });
  if (!granted) {
    ids.delete(id);
    return undefined;
  }
  return () => {
    ids.delete(id);
    store.release(id);
  };
}
