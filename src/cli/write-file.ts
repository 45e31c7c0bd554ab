// Writes a file that a command made, with the folders on its way. Decides nothing about what is there already.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { GovFormError } from '../model/error.js';

/** @param path absolute @throws {GovFormError} GF508 it cannot be written there */
export async function writeMade(path: string, content: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  } catch (cause) {
    const code = cause instanceof Error && 'syscall' in cause && 'code' in cause ? String(cause.code) : undefined;
    if (code === undefined) throw cause;
    throw new GovFormError('GF508', `${path} cannot be written: ${BECAUSE[code] ?? code}`, 'Name another place, or make room there.', { cause });
  }
}

const BECAUSE: Readonly<Record<string, string>> = {
  EISDIR: 'it is a folder',
  EEXIST: 'something on the way to it is a file',
  ENOTDIR: 'something on the way to it is a file',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'nothing can be written to that disk',
  ENOSPC: 'the disk is full',
  ENAMETOOLONG: 'the name is too long',
};
