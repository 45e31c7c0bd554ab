// What a schema says to the kind `date`: an example of its own.
import type { JsonObject } from '../../model/json.js';
import { exampleIn } from '../shared/given-example.js';
import { date, type DateOptions } from './date.js';

export function dateOptions(schema: JsonObject): DateOptions {
  return exampleIn(schema, (iso) => date.read(date.format(iso, {}), {}).state === 'read');
}
