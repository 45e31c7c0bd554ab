// What every environment promises: readable times, unique ids, the standard digest, and callbacks that can be called off.
import { expect } from 'chai';
import type { Environment } from '../../src/ports/environment.js';
import type { Runner } from './runner.js';

export interface EnvironmentRig {
  readonly environment: Environment;
  /** Lets a time pass, really or not. */
  pass(durationMs: number): Promise<void>;
  /** Tells the environment that the network came or went. */
  changeNetwork(online: boolean): void;
}

/** FIPS 180-4 examples, and one beyond ASCII. */
const DIGESTS = [
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['Lëtzebuerg', '7c70e2307dfb2aa07bf8868c30340669887f132eb1df094c3aa31c7c9e38d2ac'],
] as const;

export function environmentContract(name: string, rig: () => EnvironmentRig, { describe, it }: Runner): void {
  describe(`environment contract: ${name}`, () => {
    it('tells the time in UTC as RFC 3339, and the date', async () => {
      const { environment } = rig();
      expect(environment.now()).to.match(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      expect(environment.today()).to.match(/^\d{4}-\d\d-\d\d$/);
      const apartMs = Date.parse(environment.now()) - Date.parse(environment.today());
      expect(Math.abs(apartMs)).to.be.lessThan(2 * 24 * 60 * 60 * 1000);
    });

    it('mints a new UUID v4 each time', async () => {
      const { environment } = rig();
      const minted = Array.from({ length: 100 }, () => environment.uuid());
      for (const uuid of minted) expect(uuid).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(new Set(minted).size).to.equal(100);
    });

    for (const [text, digest] of DIGESTS) {
      it(`digests "${text}" as SHA-256 says`, async () => {
        expect(await rig().environment.sha256(text)).to.equal(digest);
      });
    }

    it('digests bytes as they are', async () => {
      expect(await rig().environment.sha256(new Uint8Array([0xff, 0x00]))).to.equal('ea5dbf9596d187e9500f23e9a680109475341cf4e81f7e043f7d97152c10772f');
    });

    it('gives chances from 0 up to, never reaching, 1', async () => {
      const { environment } = rig();
      for (let turn = 0; turn < 100; turn += 1) expect(environment.random()).to.be.within(0, 1 - Number.EPSILON / 2);
    });

    it('calls back after a delay, unless it is called off', async () => {
      const { environment, pass } = rig();
      const called: string[] = [];
      environment.after(5, () => called.push('kept'));
      environment.after(5, () => called.push('called off'))();
      await pass(20);
      expect(called).to.deep.equal(['kept']);
    });

    it('does not call back at once for a delay of months', async () => {
      const { environment, pass } = rig();
      const called: string[] = [];
      const callOff = environment.after(2 ** 32, () => called.push('too early'));
      await pass(20);
      callOff();
      expect(called).to.deep.equal([]);
    });

    it('tells of the network coming and going, until it is told to stop', async () => {
      const { environment, changeNetwork } = rig();
      const heard: boolean[] = [];
      const stop = environment.onNetworkChange(() => heard.push(environment.isOnline()));
      changeNetwork(false);
      changeNetwork(true);
      stop();
      changeNetwork(false);
      changeNetwork(true);
      expect(heard).to.deep.equal([false, true]);
    });
  });
}
