// An address, of Luxembourg unless it names another country. What no register knows is an address all the same: only the shape of
// a postcode is looked at, and only of ours.
import type { ComposedKind } from '../composed/composed-kind.js';
import { digitsOf } from '../postcode/postcode.js';

export type AddressRole = 'country' | 'postcode' | 'locality' | 'street' | 'number' | 'extra' | 'line1' | 'line2';
export type AddressCode = 'address.postcode';

export const address: ComposedKind<AddressRole, AddressCode> = {
  check({ country = 'LU', postcode }) {
    if (country !== 'LU' || typeof postcode !== 'string') return undefined;
    return digitsOf(postcode) === undefined ? { code: 'address.postcode', at: 'postcode', params: {} } : undefined;
  },
};
