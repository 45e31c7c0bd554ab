// What every place that keeps the files of submissions promises, beside the submissions themselves.
import { afterEach, beforeEach, describe, it } from 'node:test';
import { expect } from 'chai';
import type { AttachmentShelf, StoredAttachment } from '../../src/server/attachment-shelf.js';
import type { SubmissionStore } from '../../src/server/submission-store.js';
import { storedSubmission } from './submission-store.js';

const { key: KEY } = storedSubmission();
const ELSE = '00000000-0000-4000-8000-000000000000';

function attachment(changes: Partial<StoredAttachment> = {}): StoredAttachment {
  return { key: KEY, digest: 'a'.repeat(64), mediaType: 'application/pdf', bytes: new Uint8Array([0, 1, 255, 0]), receivedAt: '2026-03-08T10:00:00.000Z', ...changes };
}

export function attachmentShelfContract(name: string, open: () => Promise<SubmissionStore>): void {
  describe(`${name} keeps the contract of an attachment shelf`, () => {
    let store: SubmissionStore;
    let shelf: AttachmentShelf;
    beforeEach(async () => {
      store = await open();
      if (store.attachments === undefined) throw new Error('the store has no shelf');
      shelf = store.attachments;
    });
    afterEach(() => store.close());

    it('gives back every byte', async () => {
      expect(await shelf.put(attachment())).to.equal('kept');
      expect(await shelf.read(KEY, 'a'.repeat(64))).to.deep.equal(new Uint8Array([0, 1, 255, 0]));
      expect(await shelf.list(KEY)).to.deep.equal([{ digest: 'a'.repeat(64), mediaType: 'application/pdf', size: 4 }]);
    });

    it('keeps the first under a key and a digest', async () => {
      await shelf.put(attachment());
      expect(await shelf.put(attachment({ bytes: new Uint8Array([9]) }))).to.equal('already-there');
      expect(await shelf.read(KEY, 'a'.repeat(64))).to.deep.equal(new Uint8Array([0, 1, 255, 0]));
    });

    it('keeps those of different keys apart, and has nothing where nothing came', async () => {
      await shelf.put(attachment());
      expect(await shelf.list(ELSE)).to.deep.equal([]);
      expect(await shelf.read(ELSE, 'a'.repeat(64))).to.equal(undefined);
    });

    it('keeps with a submission what it speaks of, and nothing else of its key', async () => {
      await shelf.put(attachment());
      await shelf.put(attachment({ digest: 'b'.repeat(64) }));
      await shelf.put(attachment({ key: ELSE, digest: 'b'.repeat(64) }));
      await store.keep(storedSubmission(), ['a'.repeat(64)]);
      expect((await shelf.list(KEY)).map(({ digest }) => digest)).to.deep.equal(['a'.repeat(64)]);
      expect(await shelf.list(ELSE)).to.have.length(1);
    });

    it('keeps no submission of which a file is not there', async () => {
      await shelf.put(attachment({ key: ELSE }));
      const outcome = await store.keep(storedSubmission(), ['a'.repeat(64)]).then(() => 'kept', () => 'refused');
      expect(outcome).to.equal('refused');
      expect(await store.find(KEY)).to.equal(undefined);
    });

    it('forgets what came before a day and no submission followed, and nothing else', async () => {
      await shelf.put(attachment());
      await shelf.put(attachment({ key: ELSE }));
      await shelf.put(attachment({ key: ELSE, digest: 'c'.repeat(64), receivedAt: '2026-03-10T10:00:00.000Z' }));
      await store.keep(storedSubmission(), ['a'.repeat(64)]);
      expect(await shelf.sweep('2026-03-09T00:00:00.000Z')).to.equal(1);
      expect((await shelf.list(ELSE)).map(({ digest }) => digest)).to.deep.equal(['c'.repeat(64)]);
      expect(await shelf.list(KEY)).to.have.length(1);
    });
  });
}
