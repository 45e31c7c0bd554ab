// Writes each set of answers as an example: one file a set, numbered by path. Overwrites what has the same name.
import { join } from 'node:path';
import { writeMade } from '../write-file.js';
import type { FoundPaths } from './find-paths.js';

/** @returns the names of the files, in the folder */
export async function writeSets(folder: string, { paths }: Pick<FoundPaths, 'paths'>): Promise<readonly string[]> {
  const files = paths.flatMap(({ steps, sets }, path) =>
    sets.map(({ answers, shows }, index) => ({
      name: `path-${path + 1}${sets.length === 1 ? '' : `-${index + 1}`}.json`,
      content: { $comment: [steps.join(' > '), ...shows].join('; '), answers },
    })),
  );
  for (const { name, content } of files) await writeMade(join(folder, name), `${JSON.stringify(content, null, 2)}\n`);
  return files.map(({ name }) => name);
}
