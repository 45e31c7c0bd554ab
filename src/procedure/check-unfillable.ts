// GF132 of members that are required and that no value fits: nothing may stand there, the limits leave no room between
// them, no value is listed. What only an answer forbids is none of its business: another answer allows it.
import type { ProcedureProblem } from '../model/error.js';
import { isJsonObject } from '../model/json.js';
import type { Json, JsonObject, JsonSchema } from '../model/json.js';
import { inSchema, withinLimits } from '../model/limit.js';
import { memberPointerOf } from '../model/path.js';
import type { Sliced } from '../model/slices.js';
import { leavesNoRoom } from '../schema/contradiction.js';
import { namesIn, textsIn } from '../schema/keyword-values.js';
import { mergeInto } from '../schema/merge-keywords.js';
import { matches, patternOf } from '../schema/patterns.js';
import type { SchemaDocument } from '../schema/schema-document.js';
import type { SchemaPlace } from '../schema/schema-place.js';
import { allParts } from './check-contradictions.js';
import type { EndlessMember } from './check-endless.js';
import { problem } from './problem.js';

export interface Unfillable {
  readonly members: readonly EndlessMember[];
  readonly problems: readonly ProcedureProblem[];
}

/** @param pointers every schema that is asked whatever is answered, with where it stands in the document */
export function* unfillableIn(document: SchemaDocument, pointers: ReadonlyMap<SchemaPlace, string>): Sliced<Unfillable> {
  const members: EndlessMember[] = [];
  const problems = new Map<string, ProcedureProblem>();
  const known = new Map([...pointers].map(([{ schema }, pointer]) => [schema, pointer]));
  for (const place of pointers.keys()) {
    yield;
    const parts = [...allParts(document, [place])];
    for (const name of new Set(parts.flatMap(({ schema }) => textsIn(Object(schema).required)))) {
      const why = whyNot(document, parts, name);
      if (why === undefined) continue;
      const { by, keyword, message, forbidden } = why;
      const pointer = keyword.reduce(memberPointerOf, known.get(by) ?? '');
      members.push({ holders: parts.flatMap(({ schema }) => (isJsonObject(schema) ? [schema] : [])), name, ...(forbidden ? { forbidden } : {}) });
      problems.set(`${pointer} ${name}`, problem('GF132', inSchema(pointer), message, 'Take it out of "required", or allow a value.'));
    }
  }
  return { members, problems: [...problems.values()] };
}

interface Why {
  /** The schema to blame, and what of it. */
  readonly by: JsonSchema;
  readonly keyword: readonly string[];
  readonly message: string;
  /** Nothing may stand there, or nobody says what. */
  readonly forbidden: boolean;
}

function whyNot(document: SchemaDocument, parts: readonly SchemaPlace[], name: string): Why | undefined {
  const holders = parts.filter(({ schema }) => namesIn(Object(schema).properties).includes(name));
  const inner = [...allParts(document, holders.map((part) => document.under(part, 'properties', name)))].map(({ schema }) => schema);
  const forbidden = inner.includes(false) || holders.length === 0;
  const message = inner.includes(false) ? 'This is required, and nothing may stand here.' : fitsNothing(inner);
  if (message !== undefined) return { by: holders[0]?.schema ?? true, keyword: ['properties', name], message, forbidden };
  const closed = parts.find(({ schema }) => isJsonObject(schema) && schema.additionalProperties === false && !allows(schema, name));
  return closed && { by: closed.schema, keyword: ['additionalProperties'], forbidden, message: `"${name}" is required, and may not stand here: "additionalProperties" is false.` };
}

function fitsNothing(schemas: readonly Json[]): string | undefined {
  const merged: Record<string, Json> = {};
  for (const schema of schemas) if (isJsonObject(schema)) mergeInto(merged, schema);
  if (schemas.some((schema) => Array.isArray(Object(schema).enum) && Object(schema).enum.length === 0)) return 'This is required, and its "enum" lists no value.';
  return leavesNoRoom(merged) ? 'This is required, and no value fits its limits: the least is more than the most.' : undefined;
}

function allows({ properties, patternProperties }: JsonObject, name: string): boolean {
  return namesIn(properties).includes(name) || namesIn(patternProperties).some((source) => {
    const pattern = patternOf(source);
    return pattern !== undefined && withinLimits(() => matches(pattern, name), true, { at: inSchema(''), note: () => undefined });
  });
}
