// All ports together, as a host sets them on <gov-form>.
import type { AddressPort } from './addresses.js';
import type { DraftStore } from './draft-store.js';
import type { Environment } from './environment.js';
import type { SourcePort } from './source.js';
import type { SubmissionPort } from './submission.js';

export interface Ports {
  /** Never written to before the citizen has said that the device is their own. */
  readonly drafts: DraftStore;
  readonly sources: Readonly<Record<string, SourcePort>>;
  readonly submission: SubmissionPort;
  readonly environment: Environment;
  /** A register of addresses; left out, addresses are typed without one. */
  readonly addresses?: AddressPort;
}
