// Compiles a procedure's folder for production: the model with its expressions compiled, and one texts file for
// each language. Reads and writes files; decides nothing.
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { GovFormError, ProcedureError } from '../model/error.js';
import type { ProcedureProblem } from '../model/error.js';
import type { FormModel } from '../model/form-model.js';
import type { CheckedProcedure, ProcedureFiles } from '../model/procedure.js';
import { checkProcedure } from '../procedure/check-procedure.js';
import { compileProcedure } from '../procedure/compile-procedure.js';

export interface CompiledFolder {
  readonly model: FormModel;
  /** Warnings; an error would have thrown. */
  readonly problems: readonly ProcedureProblem[];
  /** Written files, relative to the target. */
  readonly files: readonly string[];
}

/** @throws {ProcedureError} GF203 the procedure has errors; nothing is written */
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

/** A procedure's folder as files to check. @throws {GovFormError} GF201, GF202 */
export async function readFolder(folder: string): Promise<ProcedureFiles> {
  const procedure = await readJson(join(folder, 'procedure.json'));
  const { answers, texts } = procedure as Partial<Record<'answers' | 'texts', unknown>>;
  const named = typeof texts === 'object' && texts !== null ? Object.entries(texts) : [];
  const read = named.map(async ([language, file]) => [language, await readJson(join(folder, String(file)))] as const);
  return {
    procedure,
    answers: typeof answers === 'string' ? await readJson(join(folder, answers)) : undefined,
    texts: Object.fromEntries(await Promise.all(read)),
  };
}

async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new GovFormError('GF201', `${file} cannot be read`, 'Check the path and the names in procedure.json.', { cause });
  });
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new GovFormError('GF202', `${file} is not JSON`, 'An editor shows where it breaks.', { cause });
  }
}

function textsOf({ procedure, texts }: CheckedProcedure): readonly (readonly [string, string])[] {
  return Object.entries(procedure.texts).map(([language, file]) => [file, JSON.stringify(texts[language])]);
}

function sha256(text: string): Promise<string> {
  return Promise.resolve(createHash('sha256').update(text).digest('hex'));
}
