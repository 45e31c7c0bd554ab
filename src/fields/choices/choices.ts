// Any number of a closed list of values, in the list's own order.
import { BLANK } from '../../model/answer.js';
import type { Json } from '../../model/json.js';
import { codeOf, valueOf } from '../choice/choice.js';
import type { ChoiceOptions } from '../choice/choice.js';
import type { FieldKind } from '../field-kind.js';

export type ChoicesCode = 'choices.unknown' | 'choices.repeated' | 'choices.too-few' | 'choices.too-many' | 'choices.other';

export const choices: FieldKind<'choices', ChoiceOptions, readonly string[], ChoicesCode> = {
  kind: 'choices',
  read(raw, options) {
    if (raw.length === 0) return BLANK;
    const { codes } = options;
    return { state: 'read', value: [...raw].sort((a, b) => codes.indexOf(a) - codes.indexOf(b)).map((code) => valueOf(code, options)) };
  },
  format: (value, options) => (Array.isArray(value) ? value.map((each: Json) => codeOf(each, options)) : []),
  blankRaw: [],
  unreadIssue: () => ({ code: 'choices.unknown', params: {} }),
  issueByKeyword: {
    type: 'choices.unknown', enum: 'choices.unknown', oneOf: 'choices.unknown', anyOf: 'choices.unknown',
    uniqueItems: 'choices.repeated', minItems: 'choices.too-few', maxItems: 'choices.too-many',
    const: 'choices.other', not: 'choices.other', contains: 'choices.other', minContains: 'choices.other', maxContains: 'choices.other',
  },
};
