// A store for tests and first trials. Never durable: what it keeps is gone with the process.
import type { StoredSubmission, SubmissionStore } from './submission-store.js';

export function memorySubmissions(): SubmissionStore {
  const kept = new Map<string, StoredSubmission>();
  let closed = false;
  function open(): Map<string, StoredSubmission> {
    if (closed) throw new Error('the store is closed');
    return kept;
  }
  return {
    async keep(submission) {
      const first = open().get(submission.key);
      if (first !== undefined) return { outcome: 'already-there', submission: first };
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
