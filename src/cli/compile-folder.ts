// Compiles a procedure's folder for production. Writes files; decides nothing.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ProcedureError } from '../model/error.js';
import type { ProcedureProblem } from '../model/error.js';
import type { FormModel } from '../model/form-model.js';
import { checkProcedure } from '../procedure/check-procedure.js';
import { compiledFiles } from './compiled-files.js';
import { readFolder } from './procedure-folder.js';

export interface CompiledFolder {
  readonly model: FormModel;
  /** Warnings; an error would have thrown. */
  readonly problems: readonly ProcedureProblem[];
  /** Written files, relative to the target. */
  readonly files: readonly string[];
}

/** @throws {ProcedureError} GF203 the procedure has errors; nothing is written. @throws {GovFormError} GF502 */
export async function compileFolder(source: string, target: string): Promise<CompiledFolder> {
  const { checked, problems } = checkProcedure(await readFolder(source));
  if (checked === undefined) throw new ProcedureError(source, problems);
  const { model, files } = await compiledFiles(checked);
  for (const [file, content] of files) {
    await mkdir(dirname(join(target, file)), { recursive: true });
    await writeFile(join(target, file), content);
  }
  return { model, problems, files: [...files.keys()] };
}
