// What a schema says to the kind `time`: how the value is to be written.
import type { SchemaReader } from '../field-kind.js';
import { isOnly } from '../schema-types.js';
import { storedEnd } from './stored-end.js';
import type { TimeOptions } from './time.js';

/** With the offset that Luxembourg has in winter: a time without a day has no summer. */
const FULL = [':00+01:00', ':00Z', ':00.000+01:00', ':00.000Z'];

export const timeSchema: SchemaReader<TimeOptions> = {
  accepts: (schema) => isOnly(schema, 'string') && schema.format === 'time',
  options: (schema) => ({ end: storedEnd(schema, '', schema.format === 'time' ? FULL : ['', ':00', ...FULL]) }),
};
