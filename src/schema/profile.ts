// What of JSON Schema our evaluator and ajv do not decide alike.
import type { SchemaDocument } from './schema-document.js';

export interface OutsideProfile {
  readonly pointer: string;
  readonly name: string;
  readonly remedy: string;
}

export function outsideProfile(_document: SchemaDocument): readonly OutsideProfile[] {
  return [];
}
