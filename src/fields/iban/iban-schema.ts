// What a schema says to the kind `iban`: whether only one country's accounts are taken, and an example of its own.
import type { JsonObject } from '../../model/json.js';
import { exampleIn } from '../shared/given-example.js';
import { iban, type IbanOptions } from './iban.js';

export function ibanSchema(schema: JsonObject): IbanOptions {
  const { pattern } = schema;
  const [, country] = typeof pattern === 'string' && !pattern.includes('|') ? (/^\^([A-Z]{2})(?![?*{])/.exec(pattern) ?? []) : [];
  return { ...(country === undefined ? {} : { country }), ...exampleIn(schema, (text) => iban.read(text, {}).state === 'read') };
}
