// What every draft store promises of the files that its drafts speak of, where it keeps any.
import { expect } from 'chai';
import type { AttachmentStore } from '../../src/ports/attachment-store.js';
import type { DraftStore } from '../../src/ports/draft-store.js';
import { demoDraft } from './demo-draft.js';
import type { DraftStoreRig } from './draft-store.js';
import type { Runner } from './runner.js';

const [ONE, OTHER] = ['1'.repeat(64), '2'.repeat(64)];
const bytes = (...values: readonly number[]): Uint8Array => new Uint8Array(values);

export function attachmentStoreContract(name: string, rig: () => Promise<DraftStoreRig>, { describe, it }: Runner): void {
  const holds = (promise: string, test: (files: AttachmentStore, drafts: DraftStore, rig: DraftStoreRig) => Promise<void>): void => {
    it(promise, async () => {
      const started = await rig();
      try {
        await started.store.open();
        await started.store.save(demoDraft());
        const files = await started.store.attachments?.();
        if (files === undefined) throw new Error('this store keeps no files');
        await test(files, started.store, started);
      } finally {
        await started.stop();
      }
    });
  };

  describe(`attachment store contract: ${name}`, () => {
    holds('gives back every byte', async (files) => {
      await files.put('demo-draft', ONE, bytes(0, 255, 13, 10));
      expect(await files.get('demo-draft', ONE)).to.deep.equal(bytes(0, 255, 13, 10));
      expect([...(await files.digests('demo-draft'))]).to.deep.equal([ONE]);
    });

    holds('has nothing that was never kept, and keeps drafts apart', async (files) => {
      await files.put('demo-draft', ONE, bytes(1));
      expect(await files.get('demo-draft', OTHER)).to.equal(undefined);
      expect(await files.get('other-draft', ONE)).to.equal(undefined);
      expect((await files.digests('other-draft')).size).to.equal(0);
    });

    holds('is not changed by what happens later to bytes it was given or gave back', async (files) => {
      const given = bytes(1, 2);
      await files.put('demo-draft', ONE, given);
      given[0] = 9;
      const read = await files.get('demo-draft', ONE);
      if (read !== undefined) read[0] = 8;
      expect(await files.get('demo-draft', ONE)).to.deep.equal(bytes(1, 2));
    });

    holds('takes ten megabytes, and the same again', async (files) => {
      const large = new Uint8Array(10_000_000).fill(7);
      await files.put('demo-draft', ONE, large);
      await files.put('demo-draft', ONE, large);
      expect((await files.get('demo-draft', ONE))?.length).to.equal(10_000_000);
    });

    holds('forgets all of a draft but what it is told to retain', async (files, drafts) => {
      await drafts.save(demoDraft({ id: 'other-draft' }));
      for (const digest of [ONE, OTHER]) await files.put('demo-draft', digest, bytes(1));
      await files.put('other-draft', OTHER, bytes(2));
      await files.retain('demo-draft', new Set([ONE]));
      expect([...(await files.digests('demo-draft'))]).to.deep.equal([ONE]);
      expect(await files.get('other-draft', OTHER)).to.deep.equal(bytes(2));
    });

    const ends: readonly (readonly [string, (drafts: DraftStore, rig: DraftStoreRig) => Promise<unknown>])[] = [
      ['removed', (drafts) => drafts.remove('demo-draft')],
      ['erased with all others', (drafts) => drafts.erase()],
      ['sent', (drafts) => drafts.save(demoDraft({ revision: 2, phase: { at: 'sent', receipt: { statement: RECEIPT, jws: 'h.p.s' }, digest: 'd'.repeat(64) } }))],
      ['forgotten in time', async (drafts, started) => {
        started.setNow('2127-01-01T00:00:00.000Z');
        await drafts.load('demo-draft');
      }],
    ];
    for (const [end, bring] of ends) {
      holds(`has nothing left of a draft that was ${end}`, async (files, drafts, started) => {
        await files.put('demo-draft', ONE, bytes(1));
        await bring(drafts, started);
        const again = (await drafts.attachments?.()) ?? files;
        expect(await again.get('demo-draft', ONE)).to.equal(undefined);
      });
    }
  });
}

const RECEIPT = {
  format: 'gov-form/receipt/1', reference: 'ABCD-EFGH-JKMN-P', receivedAt: '2026-03-08T10:00:00.000Z', digest: 'd'.repeat(64),
  procedure: { id: 'demonstration', version: '1.0.0', digest: 'e'.repeat(64) }, receiver: 'Demonstration', seal: 'demonstration',
} as const;
