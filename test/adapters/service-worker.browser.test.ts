// A service worker is registered through the policy `gov-form`, from the page's own origin only.
import { expect } from 'chai';
import { registerServiceWorker } from '../../src/adapters/service-worker.js';
import { trustedScriptAddress } from '../../src/adapters/trusted-types.js';

describe('registerServiceWorker', () => {
  it('registers a worker of this origin, never from the HTTP cache', async () => {
    const registration = await registerServiceWorker('/test/adapters/idle-worker.js', { type: 'module' });
    expect(registration?.updateViaCache).to.equal('none');
    expect(new URL(registration?.scope ?? '').pathname).to.equal('/test/adapters/');
    expect(await registration?.unregister()).to.equal(true);
  });

  it('refuses a worker of another origin before the browser sees it', async () => {
    const refused = await registerServiceWorker('https://elsewhere.example/worker.js').catch((error: unknown) => error);
    expect(refused).to.be.instanceOf(TypeError);
    expect(String(refused)).to.include('https://elsewhere.example');
  });

  it('gives nothing where the browser has no service workers', async () => {
    const description = Object.getOwnPropertyDescriptor(Navigator.prototype, 'serviceWorker') ?? {};
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
    expect(await registerServiceWorker('/worker.js')).to.equal(undefined);
    Object.defineProperty(Navigator.prototype, 'serviceWorker', description);
  });
});

describe('trustedScriptAddress', () => {
  it('makes an address whole', () => {
    expect(String(trustedScriptAddress('/worker.js?build=1'))).to.equal(`${location.origin}/worker.js?build=1`);
  });

  const FOREIGN = ['https://elsewhere.example/a.js', '//elsewhere.example/a.js', 'data:text/javascript,1'];
  for (const address of [...FOREIGN, `blob:${location.origin}/1`]) {
    it(`refuses ${address}`, () => {
      expect(() => trustedScriptAddress(address)).to.throw(TypeError);
    });
  }
});
