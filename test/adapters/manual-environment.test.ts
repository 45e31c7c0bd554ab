// What an environment moved by hand promises beyond the contract of every environment.
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { manualEnvironment } from '../../src/adapters/manual-environment.js';

describe('manualEnvironment', () => {
  it('calls back in the order in which things fall due, each at its own time', () => {
    const environment = manualEnvironment({ now: '2026-03-01T00:00:00.000Z' });
    const called: string[] = [];
    environment.after(20, () => called.push(`second at ${environment.now()}`));
    environment.after(10, () => {
      called.push(`first at ${environment.now()}`);
      environment.after(5, () => called.push(`between at ${environment.now()}`));
    });
    environment.after(31, () => called.push('later'));
    environment.advance(30);
    expect(called).to.deep.equal([
      'first at 2026-03-01T00:00:00.010Z',
      'between at 2026-03-01T00:00:00.015Z',
      'second at 2026-03-01T00:00:00.020Z',
    ]);
    expect(environment.now()).to.equal('2026-03-01T00:00:00.030Z');
    expect(environment.waiting).to.equal(1);
  });

  it('says nothing when the network stays as it is', () => {
    const environment = manualEnvironment({ online: false });
    environment.onNetworkChange(() => expect.fail('nothing changed'));
    environment.setOnline(false);
    expect(environment.isOnline()).to.equal(false);
  });

  it('follows the clock it is set to', () => {
    const environment = manualEnvironment();
    environment.setNow('2031-12-31T23:00:00.000Z');
    expect(environment.today()).to.equal('2031-12-31');
  });
});
