// What the kinds share that ask for a number with its unit beside it: how the number behind the typing is read and stored.
import type { Answer } from '../../model/answer.js';
import type { JsonObject } from '../../model/json.js';
import { spelled, spellingFor, type Spelling } from './decimal-text.js';
import { exampleIn } from './given-example.js';
import { decimalOf, type NumberOptions } from '../number/number.js';
import { numberSchema } from '../number/number-schema.js';
import { plainNumber } from '../number/plain-number.js';
import { typesUnderstood } from './schema-types.js';

export type DecimalOptions = NumberOptions & {
  /** The schema stores a text. */
  readonly spelling?: Spelling;
};

/** Digits alone, with a point before the decimals; what it is, where it is none. */
export type TypedDecimal = { readonly digits: string } | { readonly fault: 'unreadable' | 'too-precise' };

/** @param typed without spaces and without its unit */
export function readDigits(typed: string, whole: boolean): TypedDecimal {
  const digits = decimalOf(typed, whole);
  if (digits === undefined) return { fault: 'unreadable' };
  // The answer must be the number that was typed, digit by digit.
  return plainNumber(Number(digits)) === digits ? { digits } : { fault: 'too-precise' };
}

/** `1.234` is a thousand and more to some, and one and a bit to others. */
export function isUnclear(typed: string): boolean {
  return /^[+\-−]?(?!0[.,])\d{1,3}[.,]\d{3}$/.test(typed);
}

export function answerOf(digits: string, { typed, raw, spelling }: { readonly typed: string; readonly raw: string; readonly spelling: Spelling | undefined }): Answer {
  return { state: 'read', value: spelling === undefined ? Number(digits) : spelled(digits, typed, spelling), raw };
}

/** @param isRead whether an example of the schema's own can be read */
export function decimalSchema(schema: JsonObject, isRead: (example: string, options: DecimalOptions) => boolean): DecimalOptions {
  const types = typesUnderstood(schema);
  if (!types.includes('string') || types.includes('number') || types.includes('integer')) return numberSchema.options(schema);
  const options: DecimalOptions = { whole: false, negative: false, spelling: spellingFor(schema) };
  const { example } = exampleIn(schema, (text) => isRead(text, options));
  return { ...options, ...(example === undefined ? {} : { example, isGiven: true }) };
}

/** 12.5 is 12.50; 12 stays 12. */
export function withCents(digits: string): string {
  return digits.replace(/([.,]\d)$/, '$10');
}
