// Reads a procedure's folder for the tests and holds it against the published schemas. Never writes.
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import { readFileSync, readdirSync } from 'node:fs';
import type { Issue } from '../../src/model/issue.js';
import type { JsonObject } from '../../src/model/json.js';
import type { ProcedureFile, TextsFile } from '../../src/model/procedure.js';
import { placeAt } from '../../src/procedure/schema-places.js';
import { readSchema } from '../../src/schema/schema-document.js';

export const LANGUAGES = ['fr', 'de', 'lb', 'en'] as const;
export type FormLanguage = (typeof LANGUAGES)[number];

export const FOLDER = new URL('../../forms/residence-certificate/', import.meta.url);
const SCHEMAS = new URL('../../src/procedure/', import.meta.url);

export interface Example {
  readonly name: string;
  readonly answers: JsonObject;
  /** Empty on a valid example. */
  readonly expect: readonly Pick<Issue, 'code' | 'path'>[];
}

export function readJson(address: string, base: URL = FOLDER): JsonObject {
  return JSON.parse(readFileSync(new URL(address, base), 'utf8'));
}

/** A strict validator: an unknown keyword or a careless schema throws. Only `then` may require what stands outside it. */
export function validatorFor<Content = unknown>(schema: JsonObject): ValidateFunction<Content> {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true, ownProperties: true });
  ajvFormats.default(ajv);
  return ajv.compile<Content>(schema);
}

/** @throws {Error} naming every place, when the file is not what its published schema says. */
function readAs<Content>(address: string, schema: string, base?: URL): Content {
  const isContent = validatorFor<Content>(readJson(schema, SCHEMAS));
  const content: unknown = readJson(address, base);
  if (isContent(content)) return content;
  throw new Error(`${address}: ${JSON.stringify(isContent.errors, undefined, 2)}`);
}

export const readProcedure = (): ProcedureFile => readAs<ProcedureFile>('procedure.json', 'procedure.schema.json');

/** @param base the procedure's folder; the certificate's, where it is left out */
export const readTexts = (language: FormLanguage, base?: URL): TextsFile => readAs<TextsFile>(`texts/${language}.json`, 'texts.schema.json', base);

export function readExamples(folder: string): readonly Example[] {
  return readdirSync(new URL(folder, FOLDER))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const { answers, expect = [] }: Partial<Example> = JSON.parse(readFileSync(new URL(`${folder}${name}`, FOLDER), 'utf8'));
      if (answers === undefined) throw new Error(`${folder}${name} has no "answers"`);
      return { name, answers, expect };
    });
}

/** Every text with its RFC 6901-like place: `questions/requester/errors/required`. */
export function wordsOf(texts: TextsFile): ReadonlyMap<string, string> {
  const { format: _format, language: _language, $schema: _schema, ...words } = texts;
  return new Map(leavesOf(words, ''));
}

function leavesOf(value: unknown, place: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => leavesOf(member, place === '' ? key : `${place}/${key}`));
}

const schema = readSchema(readJson('answers.schema.json'));

/** What the answers' schema says about a path, in whichever branch; throws when it says nothing. */
export function mergedAt(path: string): JsonObject {
  const place = placeAt(schema, path);
  if (place === undefined) throw new Error(`the schema does not describe ${path}`);
  return place.sort.sort === 'question' ? place.sort.schema : place.shape.merged;
}

/** Whether some branch of the schema asks for an answer there. */
export function isEverRequired(path: string): boolean {
  const at = path.lastIndexOf('.');
  return placeAt(schema, path.slice(0, Math.max(at, 0)))?.shape.required.has(path.slice(at + 1)) === true;
}
