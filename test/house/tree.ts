// Temporary copies of the project, so that a test may plant a fault or run a tool that writes, and the tree stays clean.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface TreeCopy {
  readonly folder: string;
  write(path: string, text: string): void;
  remove(path: string): void;
  /** Ends the copy. */
  erase(): void;
}

/** Copies the named files and folders; the installed packages are linked. */
export function copyTree(paths: readonly string[]): TreeCopy {
  const folder = mkdtempSync(join(tmpdir(), 'gov-form-'));
  for (const path of paths) cpSync(join(root, path), join(folder, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return {
    folder,
    write(path, text) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    remove: (path) => rmSync(join(folder, path), { force: true }),
    erase: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export interface Run {
  readonly code: number | null;
  /** Standard output and error together. */
  readonly output: string;
}

/** Runs a script of an installed package with this Node, in a folder. */
export function runPackage(folder: string, script: string, ...args: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { code: status, output: `${stdout}${stderr}` };
}

/** Paths of all files under version control, relative to the root. */
export function trackedFiles(): readonly string[] {
  const { stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  return stdout.split('\0').filter((path) => path !== '');
}
