// What a register in memory promises beyond the contract of every source.
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { memorySource } from '../../src/adapters/memory-source.js';

describe('memorySource', () => {
  const request = { source: 'rnpp', procedure: 'residence-certificate', fields: [] };

  it('gives one and the same outcome when it is told only that', async () => {
    const port = memorySource({ outcome: 'denied' });
    expect(await port.request(request, new AbortController().signal)).to.deep.equal({ outcome: 'denied' });
  });

  it('says unavailable when what it asks fails', async () => {
    const port = memorySource(() => {
      throw new Error('planted');
    });
    expect(await port.request(request, new AbortController().signal)).to.deep.equal({ outcome: 'unavailable' });
  });
});
