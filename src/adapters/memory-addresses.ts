// A register of addresses in memory: for demonstrations, previews and tests, and for small registers that a page brings with it.
// Never touches the network.
import { MOST_STREETS, type AddressPort, type PostcodeOutcome } from '../ports/addresses.js';

/** Localities and their streets, by postcode: `{ '1234': { Demostad: ['Rue de l’Exemple'] } }`. */
export type AddressRegister = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

export interface MemoryAddressesOptions {
  /** Streets given with a postcode, at most; more are found by how they begin. Left out: all. */
  readonly mostStreets?: number;
  /** Whether it answers. */
  readonly isThere?: () => boolean;
}

export function memoryAddresses(register: AddressRegister, { mostStreets = Infinity, isThere = () => true }: MemoryAddressesOptions = {}): AddressPort {
  const at = (postcode: string) => (Object.hasOwn(register, postcode) ? Object.entries(register[postcode] ?? {}) : []);
  return {
    lookUp(postcode, signal): Promise<PostcodeOutcome> {
      if (!isThere() || signal.aborted) return Promise.resolve({ outcome: 'unavailable' });
      const [first, ...others] = at(postcode).map(([name, streets]) => ({ name, streets: streets.slice(0, mostStreets), ...(streets.length > mostStreets ? { hasMore: true } : {}) }));
      return Promise.resolve(first === undefined ? { outcome: 'not-found' } : { outcome: 'found', localities: [first, ...others] });
    },
    streets({ postcode, locality, prefix }, signal) {
      if (!isThere() || signal.aborted) return Promise.resolve([]);
      const streets = at(postcode).flatMap(([name, known]) => (name === locality ? known : []));
      return Promise.resolve(streets.filter((street) => plain(street).startsWith(plain(prefix))).slice(0, MOST_STREETS));
    },
  };
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
