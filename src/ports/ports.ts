// All ports together, as a host sets them on <gov-form>.
import type { DraftStore } from './draft-store.js';
import type { Environment } from './environment.js';
import type { SourcePort } from './source.js';
import type { SubmissionPort } from './submission.js';

export interface Ports {
  readonly drafts: DraftStore;
  /** Used instead of `drafts` on a shared computer. */
  readonly sharedDrafts: DraftStore;
  readonly sources: Readonly<Record<string, SourcePort>>;
  readonly submission: SubmissionPort;
  readonly environment: Environment;
}
