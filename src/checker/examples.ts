// The examples that lie beside a procedure: complete sets of answers, and in `invalid/` those that must be refused, with the
// issues that they must have. Only reads what they are; examples-hold.ts judges them.
import { isJsonObject } from '../model/json.js';
import type { Json, JsonObject } from '../model/json.js';

export interface Example {
  /** `examples/smallest.json` */
  readonly file: string;
  /** `undefined` where the file holds none. */
  readonly answers: JsonObject | undefined;
  /** Must be refused. */
  readonly isInvalid: boolean;
  /** The issues it says it has; `undefined` where it says nothing. */
  readonly expected: readonly ExpectedIssue[] | undefined;
}

export interface ExpectedIssue {
  readonly code: string;
  readonly path: string;
}

export function readExamples(files: Readonly<Record<string, unknown>>): readonly Example[] {
  return Object.entries(files).map(([file, content]) => {
    const { answers, expect } = isJsonObject(content) ? content : {};
    return { file, answers: isJsonObject(answers) ? answers : undefined, isInvalid: file.includes('invalid/'), expected: Array.isArray(expect) ? expect.flatMap(issueOf) : undefined };
  });
}

function issueOf(found: Json): readonly ExpectedIssue[] {
  if (!isJsonObject(found) || typeof found.code !== 'string') return [];
  return [{ code: found.code, path: typeof found.path === 'string' ? found.path : '' }];
}
