// TypeScript types of a procedure's answers, as text. What the procedure itself may leave out is optional.
import type * as JsonSchemaToTypeScript from 'json-schema-to-typescript';
import type { JSONSchema } from 'json-schema-to-typescript';
import { GovFormError } from '../../model/error.js';
import { isJsonObject } from '../../model/json.js';
import type { JsonSchema } from '../../model/json.js';
import type { FormModel } from '../../model/form-model.js';
import type { CheckedProcedure } from '../../model/procedure.js';
import { stepsOf } from '../../model/path.js';
import type { Language } from '../../model/text.js';
import { readSchema } from '../../schema/schema-document.js';
import { askedPlaces } from '../export/asked-places.js';
import { SchemaCopy } from '../export/schema-copy.js';
import { addWords } from '../export/with-words.js';
import { nameOf, schemaForTypes } from './schema-for-types.js';
import { withSharedDefinitions } from './share-definitions.js';

export async function writeTypes(checked: CheckedProcedure, model: FormModel, language: Language): Promise<string> {
  const copy = new SchemaCopy(isJsonObject(model.schema) ? model.schema : {});
  const places = askedPlaces(model, readSchema(model.schema));
  for (const { pattern, when } of places) {
    const steps = stepsOf(pattern);
    const last = steps.at(-1);
    if (last === undefined || !('name' in last) || (when === undefined && model.asks[pattern]?.later !== true)) continue;
    copy.take({ group: steps.slice(0, -1), name: last.name, rowDepth: 0 });
  }
  addWords(copy, places, checked, language);
  return typesOfSchema(withSharedDefinitions(copy.root), `${nameOf(model.id)}Answers`, `Answers of the procedure ${model.id} ${model.version}. Written by gov-form types: change the procedure, not this.`);
}

/** @param comment the first line of the file */
export async function typesOfSchema(schema: JsonSchema, name: string, comment: string): Promise<string> {
  // Nothing in it refers to other files: what the library takes is its own type of the same thing.
  const prepared = { ...schemaForTypes(isJsonObject(schema) ? schema : {}), title: name } as JSONSchema;
  const { compile } = await library();
  return compile(prepared, name, {
    bannerComment: `// ${comment}`,
    additionalProperties: false,
    unreachableDefinitions: false,
    $refOptions: { resolve: { external: false } },
    style: { singleQuote: true, printWidth: 120 },
  });
}

/** Installed by those who want types: what it brings along is large. */
async function library(): Promise<typeof JsonSchemaToTypeScript> {
  try {
    return await import('json-schema-to-typescript');
  } catch (error) {
    throw isAbsent(error) ? new GovFormError('GF525', 'gov-form types needs the package json-schema-to-typescript', 'Install it beside gov-form: npm install --save-dev json-schema-to-typescript@16') : error;
  }
}

/** @internal */
export function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND' && error.message.includes('json-schema-to-typescript');
}
