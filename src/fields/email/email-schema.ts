// What a schema says to the kind `email`: which letters it admits, and an example of its own or one that its pattern admits.
import type { JsonObject } from '../../model/json.js';
import { textSchema } from '../text/text-schema.js';
import { faultOf } from './email.js';
import type { EmailOptions } from './email.js';

export function emailSchema(schema: JsonObject): EmailOptions {
  const letters = schema.format === 'idn-email' ? { anyLetters: true } : {};
  const { example } = textSchema.options(schema);
  return { ...letters, ...(example === undefined || faultOf(example, letters) !== undefined ? {} : { example }) };
}
