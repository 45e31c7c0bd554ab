// The files in texts/ that procedure.json does not name. Never reads one.
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { ProcedureFolder } from '../procedure-folder.js';

/** Relative to the folder: `texts/de.json`. None where procedure.json cannot be read. */
export async function unnamedTexts({ folder, files, contents: { procedure } }: ProcedureFolder): Promise<readonly string[]> {
  if (procedure === undefined) return [];
  const named = new Set([...files.values()].map(({ path }) => resolve(folder, path)));
  const names = await readdir(join(folder, 'texts')).catch((): readonly string[] => []);
  return names.filter((name) => name.endsWith('.json') && !named.has(resolve(folder, 'texts', name))).map((name) => `texts/${name}`).toSorted();
}
