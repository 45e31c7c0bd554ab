// The schema of a model, ready to be walked: read once, however often it is asked for.
import type { FormModel } from '../model/form-model.js';
import { isJsonObject } from '../model/json.js';
import { readSchema } from '../schema/schema-document.js';
import type { SchemaDocument } from '../schema/schema-document.js';

const documents = new WeakMap<object, SchemaDocument>();

export function schemaOf({ schema }: Pick<FormModel, 'schema'>): SchemaDocument {
  if (!isJsonObject(schema)) return readSchema(schema);
  const known = documents.get(schema) ?? readSchema(schema);
  documents.set(schema, known);
  return known;
}
