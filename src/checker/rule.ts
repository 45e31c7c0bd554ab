// What a rule of the checker is: one kind of mistake that runs and would still go wrong for a citizen, and how it is found.
// Never reads a file, never prints.
import type { Path } from '../model/path.js';
import type { Subject } from './subject.js';

export interface Place {
  /** Relative to the procedure's folder, as the problems name it: `texts/fr.json`. */
  readonly file: string;
  /** RFC 6901 pointer into that file. */
  readonly pointer: string;
}

export interface Finding extends Place {
  /** One sentence or two: what is wrong, with its names and figures. */
  readonly message: string;
  /** An instruction. */
  readonly remedy: string;
  /** Other places where the same is wrong: one cause, told once. */
  readonly related?: readonly Place[];
  /** Findings of one rule with the same cause are told once, at the first of them that is not accepted. */
  readonly cause?: string;
  /** Which part of the text at the pointer, in UTF-16 code units. Left out: all of it. */
  readonly within?: { readonly start: number; readonly length: number };
  /** The answer it is about, as a pattern: what `accepted` in procedure.json may name. */
  readonly about?: Path;
}

export interface Rule {
  /** Stable; has a row in docs/problems.md and a page in docs/problems/. */
  readonly code: string;
  /** `error`: cannot work as it is written. `warning`: works, and somebody will be hindered or misled. */
  readonly severity: 'error' | 'warning';
  /** Pure: the same subject always gives the same findings. Heavy packages are imported in here, not before. */
  readonly find: (subject: Subject) => readonly Finding[] | Promise<readonly Finding[]>;
}
