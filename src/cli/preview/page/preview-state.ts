// What the preview's server says of the procedure and of what was sent. Types only.
import type { LocatedProblem } from '../../places.js';

export interface PreviewState {
  /** Of the last files that ran; 0 when none did yet. */
  readonly revision: number;
  readonly id: string;
  readonly title: string;
  readonly languages: readonly string[];
  /** The files as they stand now can run. */
  readonly runs: boolean;
  readonly problems: readonly LocatedProblem[];
  readonly sent: readonly { readonly status: number; readonly submission: unknown; readonly answer: unknown }[];
}
