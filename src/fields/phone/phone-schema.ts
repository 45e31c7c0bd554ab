// What a schema says to the kind `phone`: an example of its own.
import type { JsonObject } from '../../model/json.js';
import { exampleIn } from '../shared/given-example.js';
import { phone } from './phone.js';
import type { PhoneOptions } from './phone.js';

export function phoneSchema(schema: JsonObject): PhoneOptions {
  return exampleIn(schema, (text) => phone.read({ typed: text, given: '' }, {}).state === 'read');
}
