// What is wrong with an answer, as data. Sentences come last, in the views.
import type { Path } from './path.js';

export interface Issue {
  /** Stable: `required`, `date.unreal`, `rule.since-after-birth`. */
  readonly code: string;
  /** The question it belongs to. */
  readonly path: Path;
  /**
   * `warning`: please check, nothing is stopped. `later`: still to be given, and it may lawfully be sent without.
   * Left out: an error, which stops.
   */
  readonly severity?: 'warning' | 'later';
  /** The JSON Schema keyword that found it, by which texts may have a sentence for it too. */
  readonly keyword?: string;
  /** Other questions it concerns, by path. */
  readonly members?: readonly Path[];
  /** Other questions whose answers do not fit with it: they are marked with it, as long as it stands. */
  readonly also?: readonly Path[];
  readonly params: Readonly<Record<string, string | number>>;
}
