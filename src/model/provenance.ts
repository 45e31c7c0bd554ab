// Where an answer comes from: a sidecar keyed by path, so the answers themselves stay pure data.
// Model of the facts after the EU once-only system (preview, explicit request, contested).
import type { Json } from './json.js';
import type { Path } from './path.js';

export interface Provenance {
  /** Who gave the answer that stands now. Without an entry in the sidecar: the citizen. */
  readonly origin: 'register' | 'citizen';
  readonly source: string;
  /** RFC 3339, when the register answered. */
  readonly retrievedAt: string;
  /** What the register holds, untouched, even after the citizen changed the answer. */
  readonly original: Json;
}
export type Provenances = ReadonlyMap<Path, Provenance>;

/** The citizen replaced what the register holds. */
export function isContested(provenance: Provenance | undefined): boolean {
  return provenance?.origin === 'citizen';
}
