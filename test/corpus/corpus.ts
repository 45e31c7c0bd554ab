// Schemas as they are met in the wild, with examples where there are some: our own always, a larger folder when it stands
// beside the project.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Json, JsonObject } from '../../src/model/json.js';

export interface CorpusSchema {
  readonly name: string;
  readonly schema: Json;
  readonly example?: JsonObject;
}

const FOLDERS = ['./', '../../../shared/corpora/va/'].map((folder) => fileURLToPath(new URL(folder, import.meta.url)));
const SCHEMA = '-schema.json';

export function readCorpus(): readonly CorpusSchema[] {
  return FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder).filter((file) => file.endsWith(SCHEMA)).sort().map((file) => {
      const name = file.slice(0, -SCHEMA.length);
      const example = `${folder}${name}-example.json`;
      return { name, schema: read(`${folder}${file}`) as Json, ...(existsSync(example) ? { example: read(example) as JsonObject } : {}) };
    }),
  );
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
