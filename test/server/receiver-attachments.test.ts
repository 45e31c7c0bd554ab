// Files that go with a submission: taken before it, once each, held against what the answers say, and kept with it or forgotten.
import { describe, it } from 'node:test';
import { expect } from 'chai';
import type { AttachmentReference } from '../../src/model/attachment.js';
import type { AcceptedProcedure, ReceiverOptions } from '../../src/server/receiver-options.js';
import { canonical, KEY, NOW, PDF, PDF_DIGEST, post, procedure, put, receiverWith, submission } from './receiver-fixture.js';

const BODY = canonical(submission());
const OTHER = new TextEncoder().encode('%PDF-1.7\n% something else\n');

function speakingOf(changes: Partial<AttachmentReference> = {}): AcceptedProcedure {
  return { ...procedure, attachmentsIn: () => [{ digest: PDF_DIGEST, mediaType: 'application/pdf', name: 'lease.pdf', size: PDF.length, ...changes }] };
}

function receiver(options: Partial<ReceiverOptions> = {}, changes: Partial<AttachmentReference> = {}) {
  const made = receiverWith({ procedures: [speakingOf(changes)], ...options });
  const ask = async (request: Request): Promise<{ readonly status: number; readonly code: string | undefined }> => {
    const response = await made.receive(request);
    const text = await response.text();
    const { code }: { readonly code?: string } = text === '' ? {} : JSON.parse(text);
    return { status: response.status, code };
  };
  return { ...made, ask };
}

describe('files of a submission', () => {
  it('come first, then the answers that speak of them, and stay with these', async () => {
    const { receive, ask, store, log } = receiver();
    expect(await ask(put(PDF, {}, { method: 'HEAD' }))).to.include({ status: 404 });
    const answer = await receive(put(PDF));
    expect(answer.status).to.equal(201);
    expect(await answer.json()).to.deep.equal({ digest: PDF_DIGEST, size: PDF.length });
    expect(await ask(put(PDF))).to.include({ status: 200 });
    expect(await ask(put(PDF, {}, { method: 'HEAD' }))).to.include({ status: 204 });
    expect(await ask(post(BODY))).to.include({ status: 201 });
    expect(await store.attachments?.read(KEY, PDF_DIGEST)).to.deep.equal(PDF);
    expect(log.map(({ outcome }) => outcome)).to.deep.equal(['attachment-missing', 'attachment-received', 'attachment-repeated', 'attachment-found', 'received']);
    expect(JSON.stringify(log)).not.to.include(PDF_DIGEST);
  });

  it('that the answers do not speak of are gone once these are there', async () => {
    const { ask, store } = receiver();
    await ask(put(PDF));
    await ask(put(OTHER));
    await ask(post(BODY));
    expect((await store.attachments?.list(KEY))?.map(({ digest }) => digest)).to.deep.equal([PDF_DIGEST]);
  });

  it('do not join a submission that has been received', async () => {
    const { ask } = receiver();
    await ask(put(PDF));
    await ask(post(BODY));
    expect(await ask(put(OTHER))).to.deep.equal({ status: 409, code: 'attachment-late' });
    expect(await ask(put(PDF)), 'what is there may be repeated').to.include({ status: 200 });
  });

  for (const [what, changes] of [['size', { size: PDF.length + 1 }], ['media type', { mediaType: 'image/png' }]] as const) {
    it(`of another ${what} than the answers say are no ground to take these`, async () => {
      const { ask, store } = receiver({}, changes);
      await ask(put(PDF));
      expect(await ask(post(BODY))).to.deep.equal({ status: 422, code: 'attachment-differs' });
      expect(await store.find(KEY)).to.equal(undefined);
    });
  }

  it('of another key are not its own', async () => {
    const { ask } = receiver();
    await ask(put(PDF, {}, { key: '00000000-0000-4000-8000-000000000000' }));
    expect(await ask(post(BODY))).to.deep.equal({ status: 422, code: 'attachment-missing' });
    await ask(put(PDF));
    expect(await ask(post(BODY)), 'the same submission, once they are there').to.include({ status: 201 });
  });

  it('that no submission followed are forgotten after some days', async () => {
    let now = NOW;
    const { ask, store } = receiver({ clock: () => now, attachmentDays: 2 });
    await ask(put(PDF));
    now = new Date(NOW.getTime() + 3 * 86_400_000);
    await ask(put(OTHER, {}, { key: '00000000-0000-4000-8000-000000000000' }));
    expect(await store.attachments?.list(KEY)).to.deep.equal([]);
  });
});
