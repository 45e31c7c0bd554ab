// What a schema says to the kind `date-time`: how the value is to be written.
import type { JsonObject } from '../../model/json.js';
import { exampleIn } from '../shared/given-example.js';
import { storedEnd } from '../time/stored-end.js';
import { onTheClock } from './date-time.js';
import type { DateTimeOptions } from './date-time.js';

const ENDS = [':00±', ':00Z', ':00.000±', ':00.000Z'];

export function dateTimeSchema(schema: JsonObject): DateTimeOptions {
  return { end: storedEnd(schema, '2026-05-01T', schema.format === 'date-time' ? ENDS : [...ENDS, '', ':00']), ...exampleIn(schema, (text) => onTheClock(text) !== undefined) };
}
