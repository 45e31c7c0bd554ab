// What to do where the folder named holds no procedure.json: which folder was meant.
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

export async function folderMeant(folder: string): Promise<string> {
  if (basename(folder) === 'procedure.json') return `Name its folder: ${dirname(folder)}.`;
  const names = await readdir(folder).catch((): readonly string[] => []);
  const inside = await Promise.all(names.map(async (name) => ((await isFile(join(folder, name, 'procedure.json'))) ? [join(folder, name)] : [])));
  const [only, ...more] = inside.flat();
  const guess = only === undefined || more.length > 0 ? '' : `Did you mean ${only}? `;
  return `${guess}Name the folder of a procedure: the one with procedure.json in it.`;
}

async function isFile(path: string): Promise<boolean> {
  return await stat(path).then((found) => found.isFile(), () => false);
}
