// What no sentence for a citizen may hold, in any language: words of the machinery, patterns, pointers.

/** The keywords of JSON Schema that are no word of any language. */
const KEYWORDS =
  'multipleOf|exclusiveMaximum|exclusiveMinimum|maxLength|minLength|maxItems|minItems|uniqueItems|maxContains|minContains|maxProperties|minProperties|dependentRequired|dependentSchemas|allOf|anyOf|oneOf|prefixItems|patternProperties|additionalProperties|propertyNames|unevaluatedItems|unevaluatedProperties|enum|const|schema|regex|null|NaN|undefined|true|false';
const MACHINERY = new RegExp(String.raw`(?<![\p{L}])(?:${KEYWORDS})(?![\p{L}])`, 'u');
const NEVER = /[\\^$[\]{}|]|invalid|ungültig|invalide|ongëlteg|\[object/i;
const POINTER = /(?<![\p{L}\p{N}:/])\/[\p{L}_]/u;

export function showsMachinery(sentence: string): boolean {
  return [MACHINERY, NEVER, POINTER].some((never) => never.test(sentence));
}
