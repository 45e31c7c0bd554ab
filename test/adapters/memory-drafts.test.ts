// Memory drafts keep the contract of every draft store, and nothing else.
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { memoryDrafts } from '../../src/adapters/memory-drafts.js';
import { demoDraft } from '../contracts/demo-draft.js';
import { draftStoreContract } from '../contracts/draft-store.js';

draftStoreContract(
  'memoryDrafts',
  async () => {
    let now = '2026-03-01T12:00:00.000Z';
    return { store: memoryDrafts({ now: () => now }), setNow: (next) => void (now = next), stop: async () => undefined };
  },
  { describe, it },
);

describe('memoryDrafts', () => {
  it('says that it keeps nothing, and shares nothing with another one', async () => {
    const store = memoryDrafts();
    await store.save(demoDraft());
    expect(store.keeps).to.equal('memory');
    expect(await memoryDrafts().load('demo-draft')).to.equal(undefined);
  });
});
