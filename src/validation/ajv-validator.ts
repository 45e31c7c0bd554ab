// ajv as SchemaValidator: for Node (the receiver, checks, compiling). Generates code, so never for a page under a content policy.
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Options } from 'ajv';
import type { JsonSchema } from '../model/json.js';
import { useLinearPatterns } from '../procedure/linear-patterns.js';
import { formats } from '../schema/formats.js';
import { MOST_CHARACTERS } from '../schema/patterns.js';
import { validatorOf } from './ajv-findings.js';
import type { AjvValidate } from './ajv-findings.js';
import { limitedPattern, useOurKeywords } from './ajv-keywords.js';
import type { SchemaValidator } from './schema-validator.js';

/** `ownProperties` makes ajv agree with the evaluator about names like `constructor`. */
export const AJV_OPTIONS: Options = {
  allErrors: true,
  ownProperties: true,
  strict: false,
  validateFormats: true,
  logger: false,
};

/** ajv with our formats, and with the keywords that it decides or words in its own way replaced. */
export function createAjv(options: Options = {}): Ajv2020 {
  useLinearPatterns();
  const ajv = new Ajv2020({ ...AJV_OPTIONS, ...options, code: { regExp: limitedPattern, ...options.code } });
  for (const [name, test] of Object.entries(formats)) ajv.addFormat(name, { type: 'string', validate: (text: string) => text.length <= MOST_CHARACTERS && test(text) });
  useOurKeywords(ajv);
  return ajv;
}

export function ajvValidator(schema: JsonSchema): SchemaValidator {
  return validatorOf(createAjv().compile(schema) as unknown as AjvValidate);
}
