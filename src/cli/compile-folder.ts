// Compiles a procedure's folder for production, over what an earlier compilation left in the target, and over nothing else.
import { readFile, rm } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { GovFormError } from '../model/error.js';
import { ProcedureError } from '../model/procedure-error.js';
import type { ProcedureProblem } from '../model/error.js';
import { MODEL_FORMAT } from '../model/form-model.js';
import type { FormModel } from '../model/form-model.js';
import { isJsonObject } from '../model/json.js';
import type { JsonObject } from '../model/json.js';
import { checkProcedure } from '../procedure/check-procedure.js';
import { compiledFiles } from './compiled-files.js';
import { readFolder } from './procedure-folder.js';
import { writeMade } from './write-file.js';

export interface CompiledFolder {
  readonly model: FormModel;
  /** Warnings; an error would have thrown. */
  readonly problems: readonly ProcedureProblem[];
  /** Written files, relative to the target. */
  readonly files: readonly string[];
  /** Texts that an earlier compilation left there, of languages that there are no more; relative to the target. */
  readonly removed: readonly string[];
}

/**
 * @throws {ProcedureError} GF203 the procedure has errors; nothing is written
 * @throws {GovFormError} GF502; GF508 the target cannot be written; GF509 the target holds what was not compiled
 */
export async function compileFolder(source: string, target: string): Promise<CompiledFolder> {
  const { checked, problems } = checkProcedure(await readFolder(source));
  if (checked === undefined) throw new ProcedureError(source, problems);
  const earlier = await compiledBefore(target);
  const { model, files } = await compiledFiles(checked);
  for (const [file, content] of files) await writeMade(resolve(target, file), content);
  const removed = textsIn(earlier).filter((file) => !files.has(file) && !relative(target, join(target, file)).startsWith('..'));
  for (const file of removed) await rm(join(target, file), { force: true });
  return { model, problems, files: [...files.keys()], removed };
}

/** @throws {GovFormError} GF509 */
async function compiledBefore(target: string): Promise<JsonObject> {
  const path = join(target, 'procedure.json');
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return {};
  const model = objectIn(text);
  if (typeof model?.format === 'string' && model.format.startsWith(ANY_MODEL)) return model;
  throw new GovFormError('GF509', `${path} is there already, and gov-form compile did not write it`, 'Name a folder of its own for what is compiled.');
}

/** `gov-form/model/`, of whichever version. */
const ANY_MODEL = MODEL_FORMAT.replace(/\d+$/, '');

function objectIn(text: string): JsonObject | undefined {
  try {
    const content: unknown = JSON.parse(text);
    return isJsonObject(content) ? content : undefined;
  } catch {
    return undefined;
  }
}

function textsIn({ texts }: JsonObject): readonly string[] {
  return isJsonObject(texts) ? Object.values(texts).filter((file) => typeof file === 'string') : [];
}
