// What a schema says to the kind `date-time`: how the value is to be written.
import type { SchemaReader } from '../field-kind.js';
import { isOnly } from '../schema-types.js';
import { storedEnd } from '../time/stored-end.js';
import type { DateTimeOptions } from './date-time.js';

const ENDS = [':00±', ':00Z', ':00.000±', ':00.000Z'];

export const dateTimeSchema: SchemaReader<DateTimeOptions> = {
  accepts: (schema) => isOnly(schema, 'string') && schema.format === 'date-time',
  options: (schema) => ({ end: storedEnd(schema, '2026-05-01T', schema.format === 'date-time' ? ENDS : [...ENDS, '', ':00']) }),
};
