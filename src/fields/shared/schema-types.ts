// The types of JSON that a schema admits, said or understood from its keywords. `null` is left out.
import type { JsonObject } from '../../model/json.js';

const IMPLIED: readonly (readonly [type: string, keywords: readonly string[]])[] = [
  ['string', ['minLength', 'maxLength', 'pattern', 'format']],
  ['number', ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf']],
];

/** That type and no other. */
export function isOnly(schema: JsonObject, type: string): boolean {
  const [first, second] = typesUnderstood(schema);
  return first === type && second === undefined;
}

/** As said, or else understood from other keywords: a `pattern` is about a text. Empty where nothing says anything. */
export function typesUnderstood(schema: JsonObject): readonly string[] {
  const said = [schema.type ?? []].flat().filter((type) => typeof type === 'string' && type !== 'null') as readonly string[];
  if (schema.type !== undefined) return said;
  return IMPLIED.filter(([, keywords]) => keywords.some((keyword) => Object.hasOwn(schema, keyword))).map(([type]) => type).slice(0, 1);
}
