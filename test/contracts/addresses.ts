// What every register of addresses promises, wherever it is: what it knows of a postcode, or that it does not, and no rejection.
import { expect } from 'chai';
import type { AddressPort } from '../../src/ports/addresses.js';
import type { Runner } from './runner.js';

export interface AddressRig {
  /** Holds ADDRESSES, and gives two streets with a postcode at most. */
  readonly port: AddressPort;
  /** `gone`: it does not answer any more. */
  behave(behaviour: 'there' | 'gone'): void;
  stop(): Promise<void>;
}

export const ADDRESSES = {
  '1234': { Exempelville: ['Rue de l’Exemple', 'Place du Test', 'Rue Élevée', 'Rue Inventée'] },
  '5678': { Musterduerf: ['Am Beispill'], Prouwenhaff: [] },
  '4321': { Exempelville: Array.from({ length: 30 }, (_none, index) => `Rue ${index + 1}`) },
};
const signal = (): AbortSignal => new AbortController().signal;

export function addressContract(name: string, rig: () => Promise<AddressRig>, { describe, it }: Runner): void {
  const holds = (promise: string, test: (rig: AddressRig) => Promise<void>): void => {
    it(promise, async () => {
      const started = await rig();
      await test(started).finally(() => started.stop());
    });
  };

  describe(`address contract: ${name}`, () => {
    holds('gives the localities of a postcode, each with its streets', async ({ port }) => {
      expect(await port.lookUp('5678', signal())).to.deep.equal({ outcome: 'found', localities: [{ name: 'Musterduerf', streets: ['Am Beispill'] }, { name: 'Prouwenhaff', streets: [] }] });
    });

    holds('says where there are more streets than it gives', async ({ port }) => {
      expect(await port.lookUp('1234', signal())).to.deep.equal({ outcome: 'found', localities: [{ name: 'Exempelville', streets: ['Rue de l’Exemple', 'Place du Test'], hasMore: true }] });
    });

    for (const [prefix, found] of [['rue e', ['Rue Élevée']], ['RUE ÉLE', ['Rue Élevée']], ['Rue', ['Rue de l’Exemple', 'Rue Élevée', 'Rue Inventée']], ['Exemple', []]] as const) {
      holds(`finds streets that begin with "${prefix}"`, async ({ port }) => {
        expect(await port.streets({ postcode: '1234', locality: 'Exempelville', prefix }, signal())).to.deep.equal(found);
      });
    }

    holds('gives twenty streets at most, and none of another locality', async ({ port }) => {
      expect((await port.streets({ postcode: '4321', locality: 'Exempelville', prefix: 'Rue' }, signal())).length).to.equal(20);
      expect(await port.streets({ postcode: '4321', locality: 'Musterduerf', prefix: 'Rue' }, signal())).to.deep.equal([]);
    });

    for (const postcode of ['9999', 'constructor', '../1234']) {
      holds(`does not know ${postcode}`, async ({ port }) => {
        expect(await port.lookUp(postcode, signal())).to.deep.equal({ outcome: 'not-found' });
        expect(await port.streets({ postcode, locality: 'Exempelville', prefix: '' }, signal())).to.deep.equal([]);
      });
    }

    holds('is not available while it does not answer, and rejects nothing', async ({ port, behave }) => {
      behave('gone');
      expect(await port.lookUp('1234', signal())).to.deep.equal({ outcome: 'unavailable' });
      expect(await port.streets({ postcode: '1234', locality: 'Exempelville', prefix: 'Rue' }, signal())).to.deep.equal([]);
    });

    holds('is not available to a request that was given up', async ({ port }) => {
      const attempt = new AbortController();
      attempt.abort();
      expect(await port.lookUp('1234', attempt.signal)).to.deep.equal({ outcome: 'unavailable' });
    });
  });
}
