// What stands behind each keyword of the profile: so that a schema can be walked without taking data or names for schemas.

export type KeywordRole =
  /** One schema. */
  | 'schema'
  /** A list of schemas. */
  | 'schemas'
  /** Schemas by names that the author chose. */
  | 'named'
  /** Something else by names that the author chose. */
  | 'names'
  /** A value that is no schema. */
  | 'plain'
  /** Not of the profile. */
  | 'unknown';

const ROLES: Readonly<Record<Exclude<KeywordRole, 'unknown'>, readonly string[]>> = {
  schema: ['items', 'additionalProperties', 'not', 'if', 'then', 'else'],
  schemas: ['allOf'],
  named: ['properties', '$defs', 'dependentSchemas'],
  names: ['dependentRequired'],
  plain: [
    'type', 'enum', 'const', 'required', 'minLength', 'maxLength', 'pattern', 'format', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum',
    'multipleOf', 'minItems', 'maxItems', 'uniqueItems', '$ref',
    '$schema', '$comment', 'title', 'description', 'default', 'examples', 'deprecated', 'readOnly', 'writeOnly',
  ],
};

/** Keywords that decide nothing. */
export const ANNOTATIONS: ReadonlySet<string> = new Set(['$schema', '$comment', 'title', 'description', 'default', 'examples', 'deprecated', 'readOnly', 'writeOnly']);

const roles = new Map(Object.entries(ROLES).flatMap(([role, keywords]) => keywords.map((keyword) => [keyword, role as KeywordRole] as const)));

export function roleOf(keyword: string): KeywordRole {
  return roles.get(keyword) ?? 'unknown';
}
