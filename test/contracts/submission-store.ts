// What every place that keeps submissions promises. Each store's test calls this with a way to make a fresh one.
import { afterEach, beforeEach, describe, it } from 'node:test';
import { expect } from 'chai';
import type { StoredSubmission, SubmissionStore } from '../../src/server/submission-store.js';

const KEY = '3f0c6f1e-0d55-4c43-9f0a-5b8b3f3f6a11';

export function storedSubmission(changes: Partial<StoredSubmission> = {}): StoredSubmission {
  return {
    key: KEY,
    reference: 'ABCD-EFGH-JKMN-P',
    fingerprint: 'a'.repeat(64),
    body: '{"answers":{"name":"Zoé  \\u0000 \\"Demo\\" ’–𝄞"}}',
    procedureId: 'residence-certificate',
    procedureVersion: '1.0.0',
    procedureDigest: 'd'.repeat(64),
    receivedAt: '2026-03-08T10:00:00.000Z',
    jws: 'h.p.s',
    sealKeyId: 'seal-1',
    ...changes,
  };
}

export function submissionStoreContract(name: string, open: () => Promise<SubmissionStore>): void {
  describe(`${name} keeps the contract of a submission store`, () => {
    let store: SubmissionStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    it('gives back every member exactly as it was kept', async () => {
      const submission = storedSubmission();
      expect(await store.keep(submission)).to.deep.equal({ outcome: 'kept', submission });
      expect(await store.find(KEY)).to.deep.equal(submission);
    });

    it('finds nothing under a key that was never kept', async () => {
      expect(await store.find(KEY)).to.equal(undefined);
    });

    it('keeps the first under a key, and says so to the second', async () => {
      const first = storedSubmission();
      await store.keep(first);
      const second = await store.keep(storedSubmission({ fingerprint: 'b'.repeat(64), body: '{}', jws: 'other' }));
      expect(second).to.deep.equal({ outcome: 'already-there', submission: first });
      expect(await store.find(KEY)).to.deep.equal(first);
    });

    it('keeps one when twenty arrive at once', async () => {
      const all = await Promise.all(Array.from({ length: 20 }, (_, turn) => store.keep(storedSubmission({ jws: `jws-${turn}` }))));
      expect(all.filter(({ outcome }) => outcome === 'kept')).to.have.length(1);
      expect(new Set(all.map(({ submission }) => submission.jws)).size).to.equal(1);
    });

    it('keeps submissions under different keys apart', async () => {
      const other = '00000000-0000-4000-8000-000000000000';
      await store.keep(storedSubmission());
      await store.keep(storedSubmission({ key: other, body: '[]' }));
      expect((await store.find(other))?.body).to.equal('[]');
      expect((await store.find(KEY))?.body).to.equal(storedSubmission().body);
    });

    it('refuses everything once it is closed', async () => {
      await store.close();
      for (const act of [() => store.find(KEY), () => store.keep(storedSubmission())]) {
        const outcome = await act().then(() => 'answered', () => 'refused');
        expect(outcome).to.equal('refused');
      }
    });
  });
}
