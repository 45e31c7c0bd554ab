// GF129: whether anything can be asked of what was given as a schema that is the whole form. Names why not; never mends.
import type { ProcedureProblem } from '../model/error.js';
import { isJsonObject } from '../model/json.js';
import type { Json } from '../model/json.js';
import { everyShape } from '../schema/alternatives.js';
import { saysNothing } from '../schema/merge-keywords.js';
import { readSchema } from '../schema/schema-document.js';
import type { CheckedSchema } from './check-answers-schema.js';
import { problem } from './problem.js';

export const ASKS_NOTHING = 'GF129';
const REMEDY = 'Write a JSON Schema with "type": "object" and "properties".';

function asksNothing(message: string): ProcedureProblem {
  return problem(ASKS_NOTHING, { file: 'answers.schema.json', pointer: '' }, message, REMEDY);
}

/** Of a form in which nothing can be answered, whatever its schema describes. */
export function unanswerable(): ProcedureProblem {
  return asksNothing('Nothing that the schema describes can be asked.');
}

/** What stands here in place of a schema that describes something. */
export function noSchema(found: Json): ProcedureProblem {
  if (typeof found === 'boolean') return asksNothing(`The schema ${found} takes ${found ? 'anything' : 'nothing'}: there is nothing to ask.`);
  const sort = found === null ? 'null' : Array.isArray(found) ? 'a list' : `a ${typeof found === 'string' ? 'text' : typeof found}`;
  return asksNothing(`This is no JSON Schema, but ${sort}.`);
}

/** A schema that has nothing left to say. One with a title is a single question, unless what it said had to be left out. */
export function emptiness({ schema, problems }: CheckedSchema): readonly ProcedureProblem[] {
  if (!isJsonObject(schema)) return [];
  const document = readSchema(schema);
  const { merged, members, patterns, additional, prefix, items, contains, names, required, alternatives } = everyShape(document, document.root);
  const isSpoilt = problems.some(({ severity }) => severity === 'error');
  const { type, ...rest } = merged;
  const isBare = saysNothing(rest) && (type === undefined || (type === 'object' && isSpoilt)) && (isSpoilt || merged.title === undefined);
  if (!isBare || members.size + patterns.size + additional.length + prefix.length + items.length + contains.length + names.length + required.size + alternatives.length > 0) return [];
  return [asksNothing(isSpoilt ? 'Nothing of the schema could be read: there is nothing to ask.' : 'The schema describes nothing: there is nothing to ask.')];
}
