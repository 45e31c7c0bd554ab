// A checked procedure as the files that a page loads: the model with its expressions compiled, and one texts file for
// each language. Writes nothing.
import { createHash } from 'node:crypto';
import type { FormModel } from '../model/form-model.js';
import type { CheckedProcedure } from '../model/procedure.js';
import { compileProcedure } from '../procedure/compile-procedure.js';

export interface CompiledFiles {
  readonly model: FormModel;
  /** Contents by path, relative to where the procedure is published. */
  readonly files: ReadonlyMap<string, string>;
}

export async function compiledFiles(checked: CheckedProcedure): Promise<CompiledFiles> {
  const model = await compileProcedure(checked, sha256);
  return { model, files: new Map([['procedure.json', JSON.stringify(model)], ...textsOf(checked)]) };
}

function textsOf({ procedure, texts }: CheckedProcedure): readonly (readonly [string, string])[] {
  return Object.entries(procedure.texts).map(([language, file]) => [file, JSON.stringify(texts[language])]);
}

function sha256(text: string): Promise<string> {
  return Promise.resolve(createHash('sha256').update(text).digest('hex'));
}
