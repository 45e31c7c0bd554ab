// What drafts in memory promise beyond the contract of every draft store.
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { memoryDrafts } from '../../src/adapters/memory-drafts.js';
import { demoDraft } from '../contracts/demo-draft.js';

describe('memoryDrafts', () => {
  it('says that it keeps nothing, and shares nothing with another one', async () => {
    const store = memoryDrafts();
    await store.save(demoDraft());
    expect(store.keeps).to.equal('memory');
    expect(await memoryDrafts().load('demo-draft')).to.equal(undefined);
  });
});
