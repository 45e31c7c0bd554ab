// What a schema says to the kind `iban`: whether only one country's accounts are taken, and an example of its own.
import type { JsonObject } from '../../model/json.js';
import { exampleIn } from '../shared/given-example.js';
import { onlyCountry } from '../shared/only-country.js';
import { iban, type IbanOptions } from './iban.js';

export function ibanSchema(schema: JsonObject): IbanOptions {
  return { ...onlyCountry(schema), ...exampleIn(schema, (text) => iban.read(text, {}).state === 'read') };
}
