// What a schema says to the kind `web-address`: an example of its own, or one that its pattern admits.
import type { JsonObject } from '../../model/json.js';
import { textSchema } from '../text/text-schema.js';
import { webAddress } from './web-address.js';
import type { WebAddressOptions } from './web-address.js';

export function webAddressSchema(schema: JsonObject): WebAddressOptions {
  const { example } = textSchema.options(schema);
  const ascii = schema.format === 'uri' ? ({ ascii: true } as const) : {};
  if (example === undefined) return ascii;
  const answer = webAddress.read({ typed: example, given: '' }, {});
  return answer.state === 'read' && answer.value === example ? { ...ascii, example } : ascii;
}
