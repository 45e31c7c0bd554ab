// Our own evaluator as SchemaValidator: no generated code, so it runs under any content security policy.
import type { JsonSchema } from '../model/json.js';
import { useLinearPatterns } from '../procedure/linear-patterns.js';
import { evaluate } from '../schema/evaluate.js';
import { readSchema } from '../schema/schema-document.js';
import { inOrder } from './schema-validator.js';
import type { SchemaValidator } from './schema-validator.js';

/** `validate` throws GF130 where a reference leads nowhere, GF131 where the work is too much: see schema/evaluate.ts. */
export function interpreterValidator(schema: JsonSchema): SchemaValidator {
  useLinearPatterns();
  const document = readSchema(schema);
  return {
    validate(value) {
      const findings = evaluate(document, document.root, value);
      return findings.length === 0 ? [] : inOrder(findings);
    },
  };
}
