// What a schema says to the kind `time`: how the value is to be written.
import type { JsonObject } from '../../model/json.js';
import { exampleIn } from '../shared/given-example.js';
import { storedEnd } from './stored-end.js';
import { isTime } from './time.js';
import type { TimeOptions } from './time.js';

/** With the offset that Luxembourg has in winter: a time without a day has no summer. */
const FULL = [':00+01:00', ':00Z', ':00.000+01:00', ':00.000Z'];

export function timeSchema(schema: JsonObject): TimeOptions {
  return { end: storedEnd(schema, '', schema.format === 'time' ? FULL : ['', ':00', ...FULL]), ...exampleIn(schema, isTime) };
}
