// The procedure, exactly as a draft and a submission name it.
import type { FormModel } from './form-model.js';
import type { ProcedureReference } from './submission.js';

export function referenceOf({ id, version, digest }: Pick<FormModel, 'id' | 'version' | 'digest'>): ProcedureReference {
  return { id, version, digest };
}
