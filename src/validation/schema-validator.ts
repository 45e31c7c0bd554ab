// The one seam to JSON Schema validation, and the shape both validators' findings are brought to.
// ajv decides on the server, in checks and in compiled procedures; an interpreter where a browser meets a schema at run time.
import type { Json } from '../model/json.js';
import type { SchemaFinding } from '../schema/schema-finding.js';

export type { SchemaFinding };

export interface SchemaValidator {
  /**
   * Every finding, ordered by place and keyword; empty when the document is valid. Documents with reserved member names
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

/**
 * The findings of an invalid document, each once, in an order that no validator chooses: the first one of a question is
 * what the citizen reads. At least one, even where every error only said "something inside".
 */
export function inOrder(findings: readonly SchemaFinding[]): readonly SchemaFinding[] {
  if (findings.length === 0) return [{ pointer: '', keyword: 'other' }];
  const byText = new Map(findings.map((each) => [`${each.pointer} ${each.keyword} ${each.limit ?? ''}`, each]));
  return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}
