// The port to a register that holds what the form would otherwise ask (once only).
import type { Json } from '../model/json.js';

export interface SourceRequest {
  /** Id in procedure.json; the host maps it to an address, the browser never passes one. */
  readonly source: string;
  readonly procedure: string;
  /** RFC 6901 pointers into the register's record: nothing else is asked for (minimisation). */
  readonly fields: readonly string[];
}
/** What the register said. Named after the EU once-only error codes; a failure is a value, never a throw. */
export type SourceOutcome =
  | { readonly outcome: 'found'; readonly record: Json; /** RFC 3339 */ readonly retrievedAt: string }
  | { readonly outcome: 'not-found' | 'signed-out' | 'denied' | 'unavailable' | 'timed-out' | 'unusable' };

export interface SourcePort {
  /** Never rejects. Aborting the signal ends the request. */
  request(request: SourceRequest, signal: AbortSignal): Promise<SourceOutcome>;
}
