// A new procedure's files: from their contents to texts by path, and on to the disk. Never overwrites anything.
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { GovFormError } from '../../model/error.js';
import type { Json, JsonObject } from '../../model/json.js';
import type { PartialTexts, ProcedureFile } from '../../model/procedure.js';
import { packageFile } from '../package-files.js';

export interface NewFiles {
  readonly procedure: ProcedureFile;
  readonly answers: Json;
  readonly texts: Readonly<Record<string, PartialTexts>>;
  /** Valid answers by name. */
  readonly examples: Readonly<Record<string, JsonObject>>;
  /** Answers that must be refused, with the issues they have. */
  readonly invalid?: Readonly<Record<string, { readonly answers: JsonObject; readonly expect: Json }>>;
  /** What each source answers in the preview. */
  readonly records: Readonly<Record<string, JsonObject>>;
}

/** Texts by path, relative to the folder. @param folder absolute: editors find the published schemas from there */
export function textsOfFiles(files: NewFiles, folder: string): ReadonlyMap<string, string> {
  const contents: readonly (readonly [string, unknown])[] = [
    ['procedure.json', { ...schemaAddress(folder, 'procedure'), ...files.procedure }],
    ['answers.schema.json', files.answers],
    ...Object.entries(files.texts).map(([language, texts]) => [`texts/${language}.json`, { ...schemaAddress(join(folder, 'texts'), 'texts'), ...texts }] as const),
    ...Object.entries(files.examples).map(([name, answers]) => [`examples/${name}.json`, { answers }] as const),
    ...Object.entries(files.invalid ?? {}).map(([name, example]) => [`examples/invalid/${name}.json`, example] as const),
    ...Object.entries(files.records).map(([source, record]) => [`preview/records/${source}.json`, record] as const),
  ];
  return new Map(contents.map(([path, content]) => [path, `${JSON.stringify(content, null, 2)}\n`]));
}

/** Where an editor finds the published schema; nothing where the package does not lie in the same project. */
function schemaAddress(from: string, name: 'procedure' | 'texts'): { readonly $schema?: string } {
  const schema = packageFile(`src/procedure/${name}.schema.json`);
  const [project = ''] = packageFile('').split(`${sep}node_modules${sep}`);
  if (!resolve(from).startsWith(`${resolve(project)}${sep}`)) return {};
  return { $schema: relative(from, schema).split(sep).join('/') };
}

/** @throws {GovFormError} GF503 something is there already; nothing was written */
export async function writeNew(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const there = await readdir(folder).catch((error: unknown): readonly string[] => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw new GovFormError('GF503', `${folder} cannot be written to`, 'Name a folder that is empty, or not there yet.', { cause: error });
  });
  if (there.length > 0) throw new GovFormError('GF503', `${folder} is not empty`, 'Name a folder that is empty, or not there yet: nothing is overwritten.');
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text, { flag: 'wx' });
  }
}
