// Whether a kind can give what a schema wants of it, and which member of the schema stands against it. Said only beyond doubt.
import { listedIn } from '../../fields/choice/choice-options.js';
import { isKind } from '../../fields/field-kinds.js';
import type { JsonObject } from '../../model/json.js';
import type { Unfit } from './unfit.js';
import { unfitFormat } from './unfit-formats.js';
import { unfitList } from './unfit-lists.js';
import { unfitScale } from './unfit-scales.js';
import { unfitSpelling } from './unfit-spellings.js';

/** Of the kinds that can be named, the type that each needs. */
const TYPE_OF_KIND: ReadonlyMap<string, string> = new Map([
  ['text', 'string'], ['long-text', 'string'], ['national-id', 'string'], ['date', 'string'], ['time', 'string'], ['date-time', 'string'], ['duration', 'string'],
  ['iban', 'string'], ['vat', 'string'], ['rcs', 'string'], ['legal-person-number', 'string'], ['vehicle-plate', 'string'], ['vin', 'string'], ['phone', 'string'],
  ['email', 'string'], ['web-address', 'string'],
  ['country', 'string'], ['nationality', 'string'], ['month', 'string'], ['year', 'number or string'], ['partial-date', 'string'], ['nationalities', 'array'], ['language', 'string'], ['commune', 'string'], ['canton', 'string'],
  ['number', 'number'], ['money', 'number or string'], ['percentage', 'number or string'], ['rating', 'number'], ['yes-no', 'boolean'], ['confirm', 'boolean'], ['choices', 'array'],
]);
/** Kinds whose values are made by rules of their own: none is a code of a list. */
const CHOOSES_NOTHING: ReadonlySet<string> = new Set(['date', 'time', 'date-time', 'duration', 'national-id', 'iban', 'vat', 'rcs', 'legal-person-number', 'vehicle-plate', 'vin', 'phone', 'email', 'web-address', 'month', 'partial-date']);

/** @param schema `$ref` and `allOf` merged in */
export function unfitness(kind: string, schema: JsonObject): Unfit | undefined {
  if (!isKind(kind)) return undefined;
  return unfitType(kind, schema) ?? unfitFormat(kind, schema) ?? unfitSpelling(kind, schema) ?? unfitChoice(kind, schema) ?? unfitList(kind, schema) ?? unfitScale(kind, schema);
}

function unfitType(kind: string, schema: JsonObject): Unfit | undefined {
  const type = TYPE_OF_KIND.get(kind);
  const types = typesIn(schema);
  const isFit = type === undefined || types.length === 0 || type.split(' or ').some((each) => types.includes(each));
  return isFit ? undefined : { why: `which gives a value of the type ${type}, and the schema wants ${types.join(' or ')}` };
}

function unfitChoice(kind: string, schema: JsonObject): Unfit | undefined {
  const { enum: listed, oneOf, anyOf } = schema;
  if (Array.isArray(listed) && CHOOSES_NOTHING.has(kind)) return { why: `and the schema lists what there is to choose from: ${listed.slice(0, 3).map((each) => JSON.stringify(each)).join(', ')}${listed.length > 3 ? ', …' : ''}` };
  const isEmpty = listed === undefined && oneOf === undefined && anyOf === undefined && listedIn(schema) === undefined && !typesIn(schema).includes('boolean');
  return kind === 'choice' && isEmpty ? { why: 'and the schema lists nothing to choose from' } : undefined;
}

function typesIn({ type }: JsonObject): readonly unknown[] {
  return [type ?? []].flat().map((each) => (each === 'integer' ? 'number' : each));
}
