// A procedure ready to run, however it was loaded.
import type { ProcedureProblem } from '../model/error.js';
import type { FormModel } from '../model/form-model.js';
import type { Language } from '../model/text.js';
import type { Words } from '../procedure/texts.js';

export interface LoadedProcedure {
  readonly model: FormModel;
  /** What was left out of a schema that came without a procedure. */
  readonly problems?: readonly ProcedureProblem[];
  readonly loadWords: (language: Language) => Promise<Words>;
}
