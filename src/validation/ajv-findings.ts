// ajv's error objects as findings: the same for ajv itself and for code that ajv generated. Imports no ajv at run time.
import type { ErrorObject } from 'ajv';
import type { Json } from '../model/json.js';
import { memberPointerOf } from '../model/path.js';
import { CONTAINER_KEYWORDS, finding, inOrder } from './schema-validator.js';
import type { SchemaFinding, SchemaValidator } from './schema-validator.js';

export interface AjvValidate {
  (document: Json): boolean;
  errors?: readonly ErrorObject[] | null;
}

/** Wraps a validate function that ajv compiled, now or at build time. */
export function validatorOf(validate: AjvValidate): SchemaValidator {
  return {
    validate(document) {
      return validate(document) ? [] : inOrder((validate.errors ?? []).flatMap(findingOf));
    },
  };
}

function findingOf({ keyword, instancePath, params }: ErrorObject): readonly SchemaFinding[] {
  const { missingProperty, additionalProperty, unevaluatedProperty, limit, multipleOf } = params as Readonly<Record<string, unknown>>;
  if (CONTAINER_KEYWORDS.has(keyword)) return [];
  if (typeof missingProperty === 'string') return [finding(memberPointerOf(instancePath, missingProperty), 'required', undefined)];
  const extra = additionalProperty ?? unevaluatedProperty;
  if (typeof extra === 'string') return [finding(memberPointerOf(instancePath, extra), 'extra', undefined)];
  return [finding(instancePath, keyword === 'false schema' ? 'extra' : keyword, limit ?? multipleOf)];
}
