// A browser's own time, chance, digest, network and timers keep the contract.
import { expect } from 'chai';
import { browserEnvironment, uuidFrom } from '../../src/adapters/browser-environment.js';
import { localDate } from '../../src/adapters/environment-values.js';
import { failure } from '../contracts/draft-store.js';
import { environmentContract } from '../contracts/environment.js';

/** Shadows a property of an object for one test; returns the way back. */
function pretend(owner: object, name: string, value: unknown): () => void {
  Object.defineProperty(owner, name, { value, configurable: true });
  return () => void Reflect.deleteProperty(owner, name);
}

environmentContract(
  'browserEnvironment',
  () => ({
    environment: browserEnvironment(),
    pass: (durationMs) => new Promise((passed) => setTimeout(passed, durationMs)),
    changeNetwork(online) {
      const restore = pretend(navigator, 'onLine', online);
      dispatchEvent(new Event(online ? 'online' : 'offline'));
      restore();
    },
  }),
  { describe, it },
);

describe('browserEnvironment', () => {
  it('says the date on the wall calendar, not the one in UTC', () => {
    expect(localDate(new Date(2026, 0, 1, 0, 5))).to.equal('2026-01-01');
    expect(localDate(new Date(2025, 11, 31, 23, 55))).to.equal('2025-12-31');
  });

  it('mints UUIDs without randomUUID', () => {
    const restore = pretend(crypto, 'randomUUID', undefined);
    const uuid = browserEnvironment().uuid();
    restore();
    expect(uuid).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('sets version and variant, and keeps all other bits', () => {
    expect(uuidFrom(new Uint8Array(16))).to.equal('00000000-0000-4000-8000-000000000000');
    expect(uuidFrom(new Uint8Array(16).fill(255))).to.equal('ffffffff-ffff-4fff-bfff-ffffffffffff');
  });

  it('says GF207 when the page has no digest because it is not secure', async () => {
    const description = Object.getOwnPropertyDescriptor(window, 'isSecureContext') ?? {};
    Object.defineProperty(window, 'isSecureContext', { value: false, configurable: true });
    expect(await failure(browserEnvironment().sha256('abc'))).to.equal('GF207');
    Object.defineProperty(window, 'isSecureContext', description);
  });
});
