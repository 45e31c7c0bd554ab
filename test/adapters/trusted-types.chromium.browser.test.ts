// Trusted Types, which Firefox ESR does not have: the address of a service worker under them.
import { expect } from 'chai';
import { trustedScriptAddress } from '../../src/adapters/trusted-types.js';

describe('trustedScriptAddress', () => {
  it('blesses an address with the policy of the browser', () => {
    const address: unknown = trustedScriptAddress('/worker.js?build=1');
    const isBlessed: unknown = Reflect.get(globalThis, 'trustedTypes')?.isScriptURL(address);
    expect(isBlessed).to.equal(true);
    expect(String(address)).to.equal(`${location.origin}/worker.js?build=1`);
  });
});
