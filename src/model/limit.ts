// What cannot be told, because a schema or an expression asks for more than it may (GF120, GF131) or for what is not there
// (GF121, GF130): a problem for its designer, and a value to go on with. Any other error is none of its business.
import { GovFormError } from './error.js';
import type { ProcedureProblem } from './error.js';

export interface LimitAt extends Pick<ProcedureProblem, 'file' | 'pointer'> {
  /** What of a compiled procedure it is, which has no pointers any more: `the rule "since-after-birth"`. */
  readonly about?: string;
}

export type NoteLimit = (problem: ProcedureProblem) => void;

const LIMITS = /^GF1(?:[23][01])$/;

/** What `tell` gives; `otherwise` where that cannot be told, which is then noted. Where nobody takes note, it is thrown. */
export function withinLimits<Told, Otherwise>(tell: () => Told, otherwise: Otherwise, { at, note }: { readonly at: LimitAt; readonly note: NoteLimit | undefined }): Told | Otherwise {
  try {
    return tell();
  } catch (error) {
    if (note === undefined || !(error instanceof GovFormError) || !LIMITS.test(error.code)) throw error;
    const { code, remedy } = error;
    const { file, pointer, about } = at;
    // The code stands before it.
    const message = error.message.slice(code.length + 2);
    note({ code, file, pointer, message: about === undefined ? message : `${about}: ${message}`, remedy, severity: 'error' });
    return otherwise;
  }
}

export function inSchema(pointer: string): LimitAt {
  return { file: 'answers.schema.json', pointer };
}

export function inExpression(about: string): LimitAt {
  return { file: 'procedure.json', pointer: '', about };
}
