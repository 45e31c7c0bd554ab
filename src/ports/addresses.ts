// The port to a register of addresses: from a postcode to its localities and their streets. It only helps to type: what it
// does not know can be given all the same.
export interface Locality {
  /** As it is written in an address. */
  readonly name: string;
  /** Those that are known to have this postcode; a register that has more of them leaves some out and says so. */
  readonly streets: readonly string[];
  /** There are more streets than given: `streets()` finds them by how they begin. */
  readonly hasMore?: boolean;
}
/** A failure is a value, never a throw. */
export type PostcodeOutcome =
  | { readonly outcome: 'found'; readonly localities: readonly [Locality, ...Locality[]] }
  | { readonly outcome: 'not-found' | 'unavailable' };

export interface StreetQuestion {
  /** Four digits. */
  readonly postcode: string;
  readonly locality: string;
  /** What was typed so far; accents and capitals make no difference. */
  readonly prefix: string;
}

export interface AddressPort {
  /** Never rejects. @param postcode of Luxembourg, four digits */
  lookUp(postcode: string, signal: AbortSignal): Promise<PostcodeOutcome>;
  /** At most 20 of them; none where there is none, or the register does not answer. Never rejects. */
  streets(question: StreetQuestion, signal: AbortSignal): Promise<readonly string[]>;
}

export const MOST_STREETS = 20;
