// The keywords of JSON Schema, of all drafts since 04 and of OpenAPI, and what they speak of.

const OF_TEXTS = ['minLength', 'maxLength', 'pattern', 'contentEncoding', 'contentMediaType', 'contentSchema'];
const OF_NUMBERS = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'];
const OF_LISTS = ['items', 'prefixItems', 'unevaluatedItems', 'contains', 'minItems', 'maxItems', 'uniqueItems', 'minContains', 'maxContains', 'additionalItems'];
const OF_OBJECTS = [
  'properties', 'patternProperties', 'additionalProperties', 'unevaluatedProperties', 'propertyNames', 'required', 'minProperties', 'maxProperties',
  'dependentRequired', 'dependentSchemas', 'dependencies',
];

export interface KeywordsOfType {
  /** Types of JSON Schema. */
  readonly speaksOf: readonly string[];
  readonly keywords: readonly string[];
}

export const KEYWORDS_OF_TYPE: readonly KeywordsOfType[] = [
  { speaksOf: ['string'], keywords: OF_TEXTS },
  { speaksOf: ['number', 'integer'], keywords: OF_NUMBERS },
  { speaksOf: ['array'], keywords: OF_LISTS },
  { speaksOf: ['object'], keywords: OF_OBJECTS },
];

export const KEYWORDS: ReadonlySet<string> = new Set([
  ...OF_TEXTS, ...OF_NUMBERS, ...OF_LISTS, ...OF_OBJECTS,
  '$schema', '$id', '$ref', '$defs', '$anchor', '$dynamicRef', '$dynamicAnchor', '$recursiveRef', '$recursiveAnchor', '$vocabulary', '$comment', 'id', 'definitions',
  'type', 'enum', 'const', 'format', 'allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else',
  'title', 'description', 'default', 'examples', 'readOnly', 'writeOnly', 'deprecated', 'enumNames', 'nullable', 'discriminator', 'externalDocs', 'xml',
]);

/** Known by name, and asserted by nobody: hints for the keyboard, or finer sorts of others. */
export const UNCHECKED_FORMATS: ReadonlySet<string> = new Set([
  'phone', 'tel', 'password', 'url', 'iri', 'iri-reference', 'idn-email', 'idn-hostname', 'uri-template',
  'int32', 'int64', 'float', 'double', 'decimal', 'binary', 'byte',
]);
