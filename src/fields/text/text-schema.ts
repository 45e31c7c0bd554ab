// What a schema says to the kind `text`.
import type { SchemaReader } from '../field-kind.js';
import { typesOf } from '../schema-types.js';
import type { TextOptions } from './text.js';

/** Patterns made of digits, classes of digits, `\\d` and quantifiers, and of nothing else. */
const DIGITS_ONLY = /^\^?(?:\d|\\d|\[[\d-]+\]|[()|?*+]|\{\d+(?:,\d*)?\})+\$?$/;

export const textSchema: SchemaReader<TextOptions> = {
  accepts: (schema) => typesOf(schema).includes('string'),
  options(schema) {
    const inputMode = typeof schema.pattern === 'string' && DIGITS_ONLY.test(schema.pattern) ? 'numeric' : 'text';
    return typeof schema.maxLength === 'number' ? { maxLength: schema.maxLength, inputMode } : { inputMode };
  },
};
