// What a schema says to the kind `number`.
import type { Json, JsonObject } from '../../model/json.js';
import type { SchemaReader } from '../field-kind.js';
import { typesUnderstood } from '../shared/schema-types.js';
import { isMultipleOf } from '../../schema/multiple-of.js';
import { number } from './number.js';
import type { NumberOptions } from './number.js';

export const numberSchema: SchemaReader<NumberOptions> = {
  accepts: (schema) => typesUnderstood(schema).some((type) => type === 'number' || type === 'integer'),
  options(schema) {
    const whole = !typesUnderstood(schema).includes('number');
    return { whole, negative: admitsNegative(schema), ...(schema.multipleOf === 0.01 ? { cents: true } : {}), ...exampleOf(schema, whole) };
  },
};

/** Only where the schema says so: most numbers have no lower limit in their schema and are never below zero. */
function admitsNegative({ minimum = 0, exclusiveMinimum = 0, maximum = 1, exclusiveMaximum = 1 }: JsonObject): boolean {
  const [atLeast, above, atMost, below] = [minimum, exclusiveMinimum, maximum, exclusiveMaximum].map(Number);
  return Number(atLeast) < 0 || Number(above) < 0 || Number(atMost) <= 0 || Number(below) <= 0;
}

/** What everybody would think of first, unless the schema refuses it. */
function exampleOf(schema: JsonObject, whole: boolean): Pick<NumberOptions, 'example' | 'isGiven'> {
  const { examples, minimum, maximum, exclusiveMinimum, exclusiveMaximum } = schema;
  const beside = [Number(exclusiveMinimum) + 1, Number(exclusiveMaximum) - 1].filter((each) => !Number.isNaN(each));
  const isGood = (each: Json | undefined): each is number => typeof each === 'number' && isWithin(schema, each) && (!whole || Number.isInteger(each));
  const given = Array.isArray(examples) ? examples.find(isGood) : undefined;
  if (given !== undefined) return { example: number.format(given, { whole, negative: false, cents: schema.multipleOf === 0.01 }), isGiven: true };
  return isGood(USUAL) ? {} : { example: String([minimum, maximum, ...beside].find(isGood) ?? '') };
}
const USUAL = 25;

function isWithin({ minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf }: JsonObject, value: number): boolean {
  const isAt = (limit: Json | undefined, holds: (limit: number) => boolean): boolean => typeof limit !== 'number' || holds(limit);
  return (
    isAt(minimum, (limit) => value >= limit) && isAt(maximum, (limit) => value <= limit) &&
    isAt(exclusiveMinimum, (limit) => value > limit) && isAt(exclusiveMaximum, (limit) => value < limit) && isAt(multipleOf, (step) => isMultipleOf(value, step))
  );
}
