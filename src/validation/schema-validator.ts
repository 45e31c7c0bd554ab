// The one seam to JSON Schema validation, and the shape both validators' findings are brought to.
// ajv decides on the server, in checks and in compiled procedures; an interpreter where a browser meets a schema at run time.
import type { Json } from '../model/json.js';

export interface SchemaFinding {
  /** RFC 6901 pointer to the value; for `required`, to the member that is missing. */
  readonly pointer: string;
  readonly keyword: string;
  /** The keyword's limit, where it has one. */
  readonly limit?: number;
}

export interface SchemaValidator {
  /**
   * Every finding, in no particular order; empty when the document is valid. Documents with reserved member names
   * (model/path.ts) are refused before they come here: ajv 8 throws on some of them (its issue 2624).
   */
  validate(document: Json): readonly SchemaFinding[];
}

/** Keywords that only say "something inside is wrong": what is inside speaks for itself. */
export const CONTAINER_KEYWORDS: ReadonlySet<string> = new Set([
  '$ref', '$dynamicRef', 'allOf', 'if', 'then', 'else', 'properties', 'patternProperties', 'items', 'prefixItems',
  'dependentSchemas',
]);

export function finding(pointer: string, keyword: string, limit: unknown): SchemaFinding {
  return typeof limit === 'number' ? { pointer, keyword, limit } : { pointer, keyword };
}

/** An invalid document has at least one finding, even where every error only said "something inside". */
export function atLeastOne(findings: readonly SchemaFinding[]): readonly SchemaFinding[] {
  return findings.length > 0 ? findings : [{ pointer: '', keyword: 'other' }];
}
