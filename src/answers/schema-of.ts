// The schema of a model, ready to be walked: read once for each model.
import type { FormModel } from '../model/form-model.js';
import { readSchema } from '../schema/schema-document.js';
import type { SchemaDocument } from '../schema/schema-document.js';

const documents = new WeakMap<FormModel, SchemaDocument>();

export function schemaOf(model: FormModel): SchemaDocument {
  const known = documents.get(model) ?? readSchema(model.schema);
  documents.set(model, known);
  return known;
}
