// A store for tests and first trials. Never durable: what it keeps is gone with the process.
import type { StoredAttachment } from './attachment-shelf.js';
import type { StoredSubmission, SubmissionStore } from './submission-store.js';

export function memorySubmissions(): SubmissionStore {
  const kept = new Map<string, StoredSubmission>();
  const files = new Map<string, StoredAttachment>();
  const placeOf = (key: string, digest: string): string => `${key} ${digest}`;
  const filesOf = (key: string): readonly StoredAttachment[] => [...files.values()].filter((file) => file.key === key);
  let closed = false;
  function open(): Map<string, StoredSubmission> {
    if (closed) throw new Error('the store is closed');
    return kept;
  }
  return {
    attachments: {
      async put({ bytes, ...facts }) {
        const place = placeOf(facts.key, facts.digest);
        if (open() === kept && files.has(place)) return 'already-there';
        files.set(place, { ...facts, bytes: bytes.slice() });
        return 'kept';
      },
      list: async (key) => (open(), filesOf(key).map(({ digest, mediaType, bytes }) => ({ digest, mediaType, size: bytes.length }))),
      read: async (key, digest) => (open(), files.get(placeOf(key, digest))?.bytes.slice()),
      async sweep(before) {
        const old = [...files.values()].filter(({ key, receivedAt }) => receivedAt < before && !open().has(key));
        for (const { key, digest } of old) files.delete(placeOf(key, digest));
        return old.length;
      },
    },
    async keep(submission, attachments = []) {
      const first = open().get(submission.key);
      if (first !== undefined) return { outcome: 'already-there', submission: first };
      if (!attachments.every((digest) => files.has(placeOf(submission.key, digest)))) throw new Error('a file is not there');
      for (const { key, digest } of filesOf(submission.key)) if (!attachments.includes(digest)) files.delete(placeOf(key, digest));
      kept.set(submission.key, submission);
      return { outcome: 'kept', submission };
    },
    async find(key) {
      return open().get(key);
    },
    async close() {
      closed = true;
    },
  };
}
