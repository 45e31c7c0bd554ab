// Whether the format of a schema refuses everything that a kind gives: a time of day where a date is wanted.
import type { Kind } from '../../fields/field-kinds.js';
import { formats } from '../../schema/formats.js';
import type { JsonObject } from '../../model/json.js';
import type { Unfit } from './unfit.js';
import { someGiven } from './given-values.js';

/** They take what stands there as it is typed, or say for which format they are meant. */
const OF_ANY: ReadonlySet<string> = new Set(['text', 'long-text', 'choice', 'choices', 'kept', 'fixed', 'value-type', 'documents']);
/** A format of RFC 3339 needs the day. */
const WITHOUT_A_DAY: ReadonlySet<string> = new Set(['month', 'year', 'partial-date']);

export function unfitFormat(kind: Kind, schema: JsonObject): Unfit | undefined {
  const { format } = schema;
  if (format === undefined || OF_ANY.has(kind)) return undefined;
  const name = String(format);
  if (kind === 'date' && name !== 'date') return { why: `which gives a date, and the schema wants the format "${name}"` };
  if (WITHOUT_A_DAY.has(kind)) return { why: `which gives less than a whole date, and the schema wants the format "${name}"` };
  const holds = Object.hasOwn(formats, name) ? formats[name] : undefined;
  const given = holds === undefined ? [] : someGiven(kind, schema);
  if (holds === undefined || given.length === 0 || given.some((each) => holds(each))) return undefined;
  return { why: `which gives a text such as "${given[0]}", and the schema wants the format "${name}"`, remedy: 'Correct "format" in answers.schema.json' };
}
