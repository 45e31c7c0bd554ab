// What is wrong at one place of a document, in the terms of JSON Schema. Holds no sentence.
import type { Json } from '../model/json.js';

export interface SchemaFinding {
  /**
   * RFC 6901 pointer to the value. For `required` (also by `dependentRequired`) to the member that is missing, for `extra`
   * to the member or item that is not allowed, for `propertyNames` to the member whose name is not allowed.
   */
  readonly pointer: string;
  readonly keyword: string;
  /** The keyword's limit, where it has one. */
  readonly limit?: number;
  /** The keyword's value where a sentence can use it: `const`, `enum`, `format`, `pattern`, `type`; the schema of `contains`. */
  readonly value?: Json;
  /** Where the keyword stands, for designers: `https://example.lu/s.json#/properties/a/type`; without `$id` from `#` on. */
  readonly place?: string;
}
