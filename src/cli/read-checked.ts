// A procedure's folder for commands that need one that runs: read, checked, and refused if it cannot run.
import { ProcedureError } from '../model/procedure-error.js';
import type { CheckedProcedure } from '../model/procedure.js';
import { checkProcedure } from '../procedure/check-procedure.js';
import { readFolder } from './procedure-folder.js';

/** @throws {ProcedureError} GF203 the procedure has errors. @throws {GovFormError} GF502 */
export async function readChecked(folder: string): Promise<CheckedProcedure> {
  const { checked, problems } = checkProcedure(await readFolder(folder));
  if (checked === undefined) throw new ProcedureError(folder, problems);
  return checked;
}
