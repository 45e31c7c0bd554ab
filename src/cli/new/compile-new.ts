// A new procedure's files, checked and compiled, for what can only be made once it runs. Writes nothing.
import { createHash } from 'node:crypto';
import type { FormModel } from '../../model/form-model.js';
import type { CheckedProcedure } from '../../model/procedure.js';
import { checkProcedure } from '../../procedure/check-procedure.js';
import { compileProcedure } from '../../procedure/compile-procedure.js';
import type { NewFiles } from './new-files.js';

/** `undefined` where something in it has to be mended first. */
export async function compileNew({ procedure, answers, texts }: NewFiles): Promise<{ readonly checked: CheckedProcedure; readonly model: FormModel } | undefined> {
  const { checked } = checkProcedure({ procedure, answers, texts });
  return checked && { checked, model: await compileProcedure(checked, (text) => Promise.resolve(createHash('sha256').update(text).digest('hex'))) };
}
