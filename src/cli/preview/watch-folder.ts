// Says when anything in a folder changes, once for changes that come together. Never reads a file.
import { join, sep } from 'node:path';

/** An editor writes a file in several steps. */
const TOGETHER_MS = 60;

/** @returns resolves when watching has begun, with what ends it */
export async function watchFolder(folder: string, onChange: () => void): Promise<() => Promise<void>> {
  const { watch } = await import('chokidar');
  let waiting: NodeJS.Timeout | undefined;
  const watcher = watch(folder, {
    ignoreInitial: true,
    // A folder that appears while watching ends would be watched for ever: no watch may keep the program running.
    persistent: false,
    ignored: (path) => path.startsWith(join(folder, 'node_modules') + sep) || path.includes(`${sep}.git${sep}`),
  });
  watcher.on('all', () => {
    clearTimeout(waiting);
    waiting = setTimeout(onChange, TOGETHER_MS);
  });
  await new Promise<void>((resolve, reject) => {
    watcher.once('ready', resolve);
    watcher.once('error', reject);
  });
  return async () => {
    clearTimeout(waiting);
    await watcher.close();
  };
}
