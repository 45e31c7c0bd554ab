// ajv's error objects as findings: the same for ajv itself and for code that ajv generated. Imports no ajv at run time.
import type { ErrorObject } from 'ajv';
import type { Json } from '../model/json.js';
import { memberPointerOf, valueAtPointer } from '../model/path.js';
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
      return validate(document) ? [] : inOrder((validate.errors ?? []).flatMap((error) => findingsOf(error, document)));
    },
  };
}

function findingsOf({ keyword, instancePath, params }: ErrorObject, document: Json): readonly SchemaFinding[] {
  const { missingProperty, additionalProperty, unevaluatedProperty, name, bound, limit, multipleOf } = params as Readonly<Record<string, unknown>>;
  if (typeof missingProperty === 'string') return [finding(memberPointerOf(instancePath, missingProperty), 'required', undefined)];
  const extra = additionalProperty ?? unevaluatedProperty;
  if (typeof extra === 'string') return [finding(memberPointerOf(instancePath, extra), 'extra', undefined)];
  if (ITEMS.has(keyword)) return extraItems(document, instancePath, limit);
  if (CONTAINER_KEYWORDS.has(keyword)) return [];
  if (keyword === 'propertyNames') return [finding(memberPointerOf(instancePath, String(name)), keyword, undefined)];
  if (typeof bound === 'string') return [finding(instancePath, bound, limit)];
  return [finding(instancePath, keyword === 'false schema' ? 'extra' : keyword, limit ?? multipleOf)];
}

/** Keywords by which ajv says once that a list is longer than it may be. */
const ITEMS: ReadonlySet<string> = new Set(['items', 'unevaluatedItems']);

function extraItems(document: Json, pointer: string, first: unknown): readonly SchemaFinding[] {
  const list = valueAtPointer(document, pointer);
  if (!Array.isArray(list) || typeof first !== 'number') return [];
  return list.slice(first).map((_item, index) => finding(memberPointerOf(pointer, String(first + index)), 'extra', undefined));
}
