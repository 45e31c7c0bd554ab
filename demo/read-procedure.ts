// Reads a procedure's folder from disk, unchecked. Never judges what it reads.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProcedureFiles } from '../src/model/procedure.js';

/** The files that a folder's procedure.json names. */
export function readProcedure(folder: string): ProcedureFiles {
  const procedure = readJson(join(folder, 'procedure.json'));
  const { answers, texts } = procedure as { readonly answers: string; readonly texts: Readonly<Record<string, string>> };
  const textFiles = Object.entries(texts).map(([language, file]) => [language, readJson(join(folder, file))] as const);
  return { procedure, answers: readJson(join(folder, answers)), texts: Object.fromEntries(textFiles) };
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
