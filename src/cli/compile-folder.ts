// Compiles a procedure's folder for production: the model with its expressions compiled, and one texts file for
// each language. Writes files; decides nothing.
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ProcedureError } from '../model/error.js';
import type { ProcedureProblem } from '../model/error.js';
import type { FormModel } from '../model/form-model.js';
import type { CheckedProcedure } from '../model/procedure.js';
import { checkProcedure } from '../procedure/check-procedure.js';
import { compileProcedure } from '../procedure/compile-procedure.js';
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
  const model = await compileProcedure(checked, sha256);
  const contents = new Map<string, string>([
    ['procedure.json', JSON.stringify(model)],
    ...textsOf(checked),
  ]);
  for (const [file, content] of contents) {
    await mkdir(dirname(join(target, file)), { recursive: true });
    await writeFile(join(target, file), content);
  }
  return { model, problems, files: [...contents.keys()] };
}

function textsOf({ procedure, texts }: CheckedProcedure): readonly (readonly [string, string])[] {
  return Object.entries(procedure.texts).map(([language, file]) => [file, JSON.stringify(texts[language])]);
}

function sha256(text: string): Promise<string> {
  return Promise.resolve(createHash('sha256').update(text).digest('hex'));
}
