// One answer compared with a value that is known: what the answer must be for it to be true, and for it to be false.
// Numbers by their limits, texts and dates by patterns, as an expression orders them: by character code.
import type { Json, JsonObject, JsonSchema } from '../../model/json.js';
import type { Verdicts } from './claim.js';
import { anyOf, not } from './schema-terms.js';

export type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>=';

/** `5 < answer` is `answer > 5`. */
export const MIRRORED: Readonly<Record<Comparison, Comparison>> = { '==': '==', '!=': '!=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' };
const OPPOSITE: Readonly<Record<Comparison, Comparison>> = { '==': '!=', '!=': '==', '<': '>=', '<=': '>', '>': '<=', '>=': '<' };

/** @returns `undefined` where JSON Schema has no words for it */
export function comparedWith(operator: Comparison, value: Json): Verdicts | undefined {
  const schemaFor = typeof value === 'number' ? ofNumbers(value) : typeof value === 'string' ? ofTexts(value) : typeof value === 'boolean' ? ofTruth(value) : undefined;
  const holds = schemaFor?.(operator);
  const fails = schemaFor?.(OPPOSITE[operator]);
  return holds === undefined || fails === undefined ? undefined : { holds, fails };
}

type SchemaFor = (operator: Comparison) => JsonObject | undefined;

const NUMBER_KEYWORDS = { '<': 'exclusiveMaximum', '<=': 'maximum', '>': 'exclusiveMinimum', '>=': 'minimum' } as const;

function ofNumbers(value: number): SchemaFor {
  return (operator) => {
    if (operator === '==') return { const: value };
    return operator === '!=' ? { type: 'number', not: { const: value } } : { type: 'number', [NUMBER_KEYWORDS[operator]]: value };
  };
}

function ofTruth(value: boolean): SchemaFor {
  return (operator) => (operator === '==' ? { const: value } : operator === '!=' ? { const: !value } : undefined);
}

function ofTexts(value: string): SchemaFor {
  return (operator) => {
    if (operator === '==') return { const: value };
    if (operator === '!=') return { type: 'string', not: { const: value } };
    // Beyond, the order of code units is not that of characters.
    if (/[\uD800-\uFFFF]/.test(value)) return undefined;
    const pattern = operator === '<' || operator === '>=' ? fromOn(value) : after(value);
    const schema = { type: 'string', pattern };
    return operator === '>' || operator === '>=' ? schema : { type: 'string', not: { pattern } };
  };
}

/** Texts that come after this one, or are this one. */
const fromOn = (value: string): string => `^(?:${[...greaterAt(value), literal(value)].join('|')})`;
const after = (value: string): string => `^(?:${[...greaterAt(value), `${literal(value)}[\\s\\S]`].join('|')})`;

/** The same beginning, then a character that comes later. */
function greaterAt(value: string): readonly string[] {
  return [...value].map((character, index) => `${literal(value.slice(0, index))}[^\\u0000-${escaped(character)}]`);
}

/** A text as a pattern that matches it and nothing else. */
export function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

const escaped = (character: string): string => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;

/** How many rows a list has, or characters a text: both keywords, since each speaks of its own type alone. */
export function sizeCompared(operator: Comparison, count: number): Verdicts {
  return { holds: sizeSchema(operator, count, SIZES), fails: sizeSchema(OPPOSITE[operator], count, SIZES) };
}

const SIZES: SizeKeywords = { base: { type: ['array', 'string'] }, least: ['minItems', 'minLength'], most: ['maxItems', 'maxLength'] };

/** Of how many rows something is true. */
export function countCompared(operator: Comparison, count: number, contains: JsonSchema): Verdicts {
  const keywords = { base: { type: 'array', contains, minContains: 0 }, least: ['minContains'], most: ['maxContains'] };
  return { holds: sizeSchema(operator, count, keywords), fails: sizeSchema(OPPOSITE[operator], count, keywords) };
}

interface SizeKeywords {
  readonly base: JsonObject;
  readonly least: readonly string[];
  readonly most: readonly string[];
}

function sizeSchema(operator: Comparison, count: number, { base, least, most }: SizeKeywords): JsonSchema {
  const limit = (keywords: readonly string[], value: number): JsonObject | boolean =>
    value < 0 ? keywords === least && base : { ...base, ...Object.fromEntries(keywords.map((keyword) => [keyword, value])) };
  switch (operator) {
    case '>':
      return limit(least, Math.floor(count) + 1);
    case '>=':
      return limit(least, Math.ceil(count));
    case '<':
      return limit(most, Math.ceil(count) - 1);
    case '<=':
      return limit(most, Math.floor(count));
    case '==':
      return Number.isInteger(count) && count >= 0 ? { ...base, ...Object.fromEntries([...least, ...most].map((keyword) => [keyword, count])) } : false;
    case '!=':
      return Number.isInteger(count) && count >= 0 ? anyOf([limit(least, count + 1), limit(most, count - 1)]) : base;
  }
}

/** A text that begins with, ends with or has a part. */
export function textVerdicts(pattern: string): Verdicts {
  return { holds: { type: 'string', pattern }, fails: { type: 'string', not: { pattern } } };
}

/** One of several values of one sort. @returns `undefined` where they are of several sorts, or lists */
export function amongValues(values: readonly Json[]): Verdicts | undefined {
  const [type, ...others] = [...new Set(values.map((value) => typeof value))];
  if (type === undefined) return { holds: false, fails: not({ const: null }) };
  if (others.length > 0 || !['string', 'number', 'boolean'].includes(type)) return undefined;
  return { holds: { enum: values }, fails: { type, not: { enum: values } } };
}
