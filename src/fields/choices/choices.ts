// Any number of a closed list of codes, in the list's own order.
import { BLANK } from '../../model/answer.js';
import type { Json, JsonObject } from '../../model/json.js';
import { codesOf } from '../choice/choice.js';
import type { ChoiceOptions } from '../choice/choice.js';
import type { FieldKind } from '../field-kind.js';

export type ChoicesCode = 'choices.unknown' | 'choices.repeated';

export const choices: FieldKind<'choices', ChoiceOptions, readonly string[], ChoicesCode> = {
  kind: 'choices',
  accepts: (schema) => schema.type === 'array' && codesOf(itemsOf(schema)?.enum).length > 0,
  options: (schema) => ({ codes: codesOf(itemsOf(schema)?.enum) }),
  read(raw, { codes }) {
    if (raw.length === 0) return BLANK;
    return { state: 'read', value: [...raw].sort((a, b) => codes.indexOf(a) - codes.indexOf(b)) };
  },
  format: (value) => codesOf(value),
  blankRaw: [],
  unreadIssue: () => ({ code: 'choices.unknown', params: {} }),
  issueByKeyword: { enum: 'choices.unknown', uniqueItems: 'choices.repeated' },
};

function itemsOf(schema: JsonObject): JsonObject | undefined {
  const items: Json | undefined = schema.items;
  return typeof items === 'object' && items !== null && !Array.isArray(items) ? (items as JsonObject) : undefined;
}
