// Keeps the bytes of files in this page's memory only. Never touches the device.
import type { AttachmentStore } from '../ports/attachment-store.js';

export interface MemoryAttachments extends AttachmentStore {
  /** Forgets all of a draft; without one, all there is. */
  forget(draft?: string): void;
}

export function memoryAttachments(): MemoryAttachments {
  const drafts = new Map<string, ReadonlyMap<string, Uint8Array>>();
  const of = (draft: string): ReadonlyMap<string, Uint8Array> => drafts.get(draft) ?? new Map();
  return {
    put: async (draft, digest, bytes) => void drafts.set(draft, new Map(of(draft)).set(digest, bytes.slice())),
    get: async (draft, digest) => of(draft).get(digest)?.slice(),
    digests: async (draft) => new Set(of(draft).keys()),
    retain: async (draft, digests) => void drafts.set(draft, new Map([...of(draft)].filter(([digest]) => digests.has(digest)))),
    forget(draft) {
      if (draft === undefined) drafts.clear();
      else drafts.delete(draft);
    },
  };
}
