// What a receiver in memory promises beyond the contract of every way of sending.
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { demonstrationReceipt, memorySubmission } from '../../src/adapters/memory-submission.js';
import { demoEnvelope } from '../contracts/demo-draft.js';

describe('memorySubmission', () => {
  it('receives everything when it is told nothing, with a receipt that claims no seal', async () => {
    const outcome = await memorySubmission().send(demoEnvelope, new AbortController().signal);
    const receipt = outcome.outcome === 'received' ? outcome.receipt : undefined;
    expect(receipt).to.deep.equal(demonstrationReceipt(demoEnvelope));
    expect(receipt?.statement.seal).to.equal('demonstration');
    expect(atob(receipt?.jws.split('.')[0] ?? '')).to.equal('{"alg":"none"}');
  });
});
