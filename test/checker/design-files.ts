// Reads a procedure's folder for the checker, with its examples.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import type { DesignFiles } from '../../src/checker/check-design.js';
import { FORMS, readProcedureFolder } from '../procedure-files.js';

/** Examples are judged as of this day. */
export const TODAY = '2026-03-08';

export function readDesignFiles(name: string): DesignFiles & { readonly examples: Readonly<Record<string, unknown>> } {
  const folder = new URL(`${name}/`, FORMS);
  const names = ['examples/', 'examples/invalid/'].flatMap((part) => {
    const inside = new URL(part, folder);
    return existsSync(inside) ? readdirSync(inside).filter((file) => file.endsWith('.json')).map((file) => `${part}${file}`) : [];
  });
  const examples = Object.fromEntries(names.map((file) => [file, JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as unknown]));
  return { ...readProcedureFolder(name), examples };
}
