// The issues that every kind of question shares: what a schema may say of any value at all. No words; those stand in
// shared-issues.view.ts.
import type { Json } from '../../model/json.js';
import { readableJson } from './readable-json.js';

export type SharedCode = 'answer.other' | 'answer.enum' | 'answer.const' | 'answer.not' | 'answer.not-allowed' | 'map.key';

/** What a validator found, as far as a sentence can use it. */
export interface Found {
  readonly keyword: string;
  readonly limit?: number;
  /** The keyword's own value: what `const` or `enum` admits. */
  readonly value?: Json;
  /** What stands there. */
  readonly given?: Json;
}

/** Keyword to code, for the keywords that no kind names; any other is `answer.other`. */
export const SHARED_BY_KEYWORD: Readonly<Record<string, SharedCode | 'required'>> = {
  required: 'required',
  dependentRequired: 'required',
  enum: 'answer.enum',
  const: 'answer.const',
  not: 'answer.not',
  extra: 'answer.not-allowed',
  additionalProperties: 'answer.not-allowed',
  unevaluatedProperties: 'answer.not-allowed',
  additionalItems: 'answer.not-allowed',
  unevaluatedItems: 'answer.not-allowed',
  propertyNames: 'map.key',
};

/** More of them would be no sentence. */
const MOST_NAMED = 8;

/** `limit`, and what would be accepted where only a few things would. */
export function paramsOf({ keyword, limit, value }: Found): Readonly<Record<string, string | number>> {
  const isListed = keyword === 'const' || (keyword === 'enum' && Array.isArray(value) && value.length <= MOST_NAMED);
  const accepted = isListed && value !== undefined ? readableJson(value) : '';
  return { ...(limit === undefined ? {} : { limit }), ...(accepted === '' ? {} : { accepted }) };
}
