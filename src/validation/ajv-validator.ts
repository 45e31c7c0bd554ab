// ajv as SchemaValidator: for Node (the receiver, checks, compiling). Generates code, so never for a page under a content policy.
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Options } from 'ajv';
import addFormats from 'ajv-formats';
import type { JsonSchema } from '../model/json.js';
import { validatorOf } from './ajv-findings.js';
import type { AjvValidate } from './ajv-findings.js';
import type { SchemaValidator } from './schema-validator.js';

/** `ownProperties` and `multipleOfPrecision` make ajv agree with the interpreter (names like `constructor`, 0.01 steps). */
export const AJV_OPTIONS: Options = {
  allErrors: true,
  ownProperties: true,
  multipleOfPrecision: 8,
  strict: false,
  validateFormats: true,
  logger: false,
};

export function createAjv(options: Options = {}): Ajv2020 {
  const ajv = new Ajv2020({ ...AJV_OPTIONS, ...options });
  // ajv-formats is CommonJS: its function is the module or its default, depending on who loads it.
  const add = ('default' in addFormats ? addFormats.default : addFormats) as (target: Ajv2020) => void;
  add(ajv);
  return ajv;
}

export function ajvValidator(schema: JsonSchema): SchemaValidator {
  return validatorOf(createAjv().compile(schema) as unknown as AjvValidate);
}
