// What every source promises, whatever register is behind it: one outcome for each thing a register can do, and no rejection.
import { expect } from 'chai';
import type { SourceOutcome, SourcePort, SourceRequest } from '../../src/ports/source.js';
import type { Runner } from './runner.js';

/** What the register does when it is asked. `hangs`: it never answers. */
export type RegisterBehaviour = SourceOutcome['outcome'] | 'hangs';

export interface SourceRig {
  readonly port: SourcePort;
  /** The register holds DEMO_RECORD. */
  behave(behaviour: RegisterBehaviour): void;
  /** The fields asked for, request by request. */
  asked(): readonly (readonly string[])[];
  stop(): Promise<void>;
}

export const DEMO_RECORD = { familyName: 'Mustermann-Demo', address: { street: 'Rue de la Démonstration' } };
const REQUEST: SourceRequest = {
  source: 'rnpp',
  procedure: 'residence-certificate',
  fields: ['/familyName', '/address/street', '/strange~1name'],
};

export function sourceContract(name: string, rig: () => Promise<SourceRig>, { describe, it }: Runner): void {
  const holds = (promise: string, test: (rig: SourceRig) => Promise<void>): void => {
    it(promise, async () => {
      const started = await rig();
      await test(started).finally(() => started.stop());
    });
  };

  describe(`source contract: ${name}`, () => {
    holds('gives what the register holds, with the time of its answer', async ({ port, behave }) => {
      behave('found');
      const outcome = await port.request(REQUEST, new AbortController().signal);
      const retrievedAt = outcome.outcome === 'found' ? outcome.retrievedAt : '';
      expect(outcome).to.deep.equal({ outcome: 'found', record: DEMO_RECORD, retrievedAt });
      expect(retrievedAt).to.match(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
    });

    holds('asks for the fields it was given, and for nothing else', async ({ port, behave, asked }) => {
      behave('found');
      await port.request(REQUEST, new AbortController().signal);
      expect(asked()).to.deep.equal([REQUEST.fields]);
    });

    for (const behaviour of ['not-found', 'signed-out', 'denied', 'unavailable', 'timed-out', 'unusable'] as const) {
      holds(`says ${behaviour}`, async ({ port, behave }) => {
        behave(behaviour);
        expect(await port.request(REQUEST, new AbortController().signal)).to.deep.equal({ outcome: behaviour });
      });
    }

    holds('says timed-out when the signal ends a register that hangs by a timeout', async ({ port, behave }) => {
      behave('hangs');
      const attempt = new AbortController();
      setTimeout(() => attempt.abort(new DOMException('It took too long.', 'TimeoutError')), 20);
      expect(await port.request(REQUEST, attempt.signal)).to.deep.equal({ outcome: 'timed-out' });
    });

    holds('says unavailable when the request is given up, during it or before', async ({ port, behave }) => {
      behave('hangs');
      const attempt = new AbortController();
      const during = port.request(REQUEST, attempt.signal);
      attempt.abort();
      expect(await during).to.deep.equal({ outcome: 'unavailable' });
      expect(await port.request(REQUEST, attempt.signal)).to.deep.equal({ outcome: 'unavailable' });
    });
  });
}
