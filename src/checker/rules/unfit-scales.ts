// Whether a scale can show all the numbers that a schema takes.
import { MOST_STEPS, ratingSchema } from '../../fields/rating/rating.js';
import type { JsonObject } from '../../model/json.js';
import { someOf } from '../some-of.js';
import type { Unfit } from './unfit.js';

const LIMITS = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'] as const;

export function unfitScale(kind: string, schema: JsonObject): Unfit | undefined {
  if (kind !== 'rating') return undefined;
  const { enum: listed } = schema;
  const { codes } = ratingSchema(schema);
  if (!Array.isArray(listed)) return ofParts(schema) ?? tooLong(schema, codes);
  const left = listed.filter((each) => each !== null && !codes.includes(String(each))).map((each) => JSON.stringify(each));
  return left.length === 0 ? undefined : { why: `which shows whole numbers, ${MOST_STEPS} at most, and not ${someOf(left)}, which the schema names`, remedy: `Take ${someOf(left)} out of "enum" in answers.schema.json` };
}

/** Of whole numbers a limit in between says nothing. */
function ofParts(schema: JsonObject): Unfit | undefined {
  const broken = LIMITS.find((keyword) => typeof schema[keyword] === 'number' && !Number.isInteger(schema[keyword]));
  if (broken === undefined || schema.type === 'integer') return undefined;
  return { why: `which shows whole numbers, and "${broken}" in the schema is ${String(schema[broken])}`, remedy: `Write a whole number in "${broken}" in answers.schema.json` };
}

function tooLong({ maximum, exclusiveMaximum, multipleOf }: JsonObject, codes: readonly string[]): Unfit | undefined {
  const limit = maximum === undefined ? 'exclusiveMaximum' : 'maximum';
  const [first = '', last = ''] = [codes[0], codes.at(-1)];
  const next = Number(last) + (typeof multipleOf === 'number' ? multipleOf : 1);
  const isTaken = (typeof maximum === 'number' || typeof exclusiveMaximum === 'number') && next <= Number(maximum ?? Infinity) && next < Number(exclusiveMaximum ?? Infinity);
  if (!isTaken) return undefined;
  return { why: `which shows ${MOST_STEPS} numbers at most, here ${first} to ${last}, and the schema takes more`, remedy: `Lower "${limit}" in answers.schema.json` };
}
