// What a schema says to the kind `number`.
import type { JsonObject } from '../../model/json.js';
import type { SchemaReader } from '../field-kind.js';
import { typesUnderstood } from '../schema-types.js';
import type { NumberOptions } from './number.js';

export const numberSchema: SchemaReader<NumberOptions> = {
  accepts: (schema) => typesUnderstood(schema).some((type) => type === 'number' || type === 'integer'),
  options: (schema) => ({ whole: !typesUnderstood(schema).includes('number'), negative: admitsNegative(schema), ...(schema.multipleOf === 0.01 ? { cents: true } : {}) }),
};

/** Only where the schema says so: most numbers have no lower limit in their schema and are never below zero. */
function admitsNegative({ minimum = 0, exclusiveMinimum = 0, maximum = 1, exclusiveMaximum = 1 }: JsonObject): boolean {
  const [atLeast, above, atMost, below] = [minimum, exclusiveMinimum, maximum, exclusiveMaximum].map(Number);
  return Number(atLeast) < 0 || Number(above) < 0 || Number(atMost) <= 0 || Number(below) <= 0;
}
