// What is wrong with an answer, as data. Sentences come last, in the views.
import type { Path } from './path.js';

export interface Issue {
  /** Stable: `required`, `date.unreal`, `rule.since-after-birth`. */
  readonly code: string;
  /** The question it belongs to. */
  readonly path: Path;
  readonly params: Readonly<Record<string, string | number>>;
}
