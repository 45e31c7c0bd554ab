// A procedure ready to run, however it was loaded.
import type { FormModel } from '../model/form-model.js';
import type { Language } from '../model/text.js';
import type { Words } from '../procedure/texts.js';
import type { SchemaValidator } from '../validation/schema-validator.js';

export interface LoadedProcedure {
  readonly model: FormModel;
  readonly validator: SchemaValidator;
  readonly loadWords: (language: Language) => Promise<Words>;
}
