// What is kept on the device: answers, position, definition hash. Never a machine snapshot.
import type { Answer } from './answer.js';
import type { Path } from './path.js';
import type { Provenance } from './provenance.js';
import type { ProcedureReference, Receipt, SubmissionEnvelope } from './submission.js';

export const DRAFT_FORMAT = 'gov-form/draft/1';

export interface Draft {
  readonly format: typeof DRAFT_FORMAT;
  readonly id: string;
  readonly procedure: ProcedureReference;
  /** Counts saves; a store refuses to replace a higher one. */
  readonly revision: number;
  /** RFC 3339, device time. */
  readonly savedAt: string;
  /** RFC 3339; after this the device may forget it. */
  readonly keptUntil: string;
  readonly answers: Readonly<Record<Path, Answer>>;
  readonly provenance: Readonly<Record<Path, Provenance>>;
  readonly phase: DraftPhase;
}
export type DraftPhase =
  | {
      readonly at: 'asking';
      /** Position in the workflow: `step:<id>`, `source:<id>`, `tasks`, `review`. */
      readonly position: string;
      /** Ids of the steps that were left by Continue, where there is a task list. */
      readonly passed?: readonly string[];
      /** The row whose page was open. */
      readonly row?: Path;
    }
  /** The answers wait here, frozen, until the receiver has answered: the draft is its own outbox entry. */
  | { readonly at: 'queued'; readonly envelope: SubmissionEnvelope; readonly attempts: number }
  /** Sent: the answers are gone, the receipt stays. */
  | { readonly at: 'sent'; readonly receipt: Receipt; readonly digest: string };
