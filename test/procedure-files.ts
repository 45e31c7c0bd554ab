// Reads a procedure's folder as it lies in forms/.
import { readFileSync, readdirSync } from 'node:fs';
import type { ProcedureFiles } from '../src/engine.js';

export const FORMS = new URL('../forms/', import.meta.url);

export function readProcedureFolder(name: string): ProcedureFiles {
  const folder = new URL(`${name}/`, FORMS);
  const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  const languages = readdirSync(new URL('texts/', folder)).map((file) => file.replace(/\.json$/, ''));
  return {
    procedure: read('procedure.json'),
    answers: read('answers.schema.json'),
    texts: Object.fromEntries(languages.map((language) => [language, read(`texts/${language}.json`)])),
  };
}
