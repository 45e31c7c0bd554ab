// What both examples ask: a JSON Schema as an object, given to the element as a property; and where they draw it.
import type { JsonObject } from '../../src/model/json.js';

export const APPOINTMENT: JsonObject = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'An appointment at the town hall',
  type: 'object',
  additionalProperties: false,
  required: ['name', 'topic'],
  properties: {
    name: { type: 'string', title: 'Your name', minLength: 1, maxLength: 80 },
    topic: { title: 'What is it about?', oneOf: [{ const: 'moving', title: 'Moving house' }, { const: 'passport', title: 'A passport' }] },
  },
};

/** The same form in the page's own tree, at `?light`. */
export const RENDER = new URLSearchParams(location.search).has('light') ? 'light' : undefined;
