// What can be said of a pattern to somebody who must never see it: an example that fits it, or what it is made of. What it
// means is not worked out here: a compiled procedure says so, and for all others that is fetched (pattern-meaning.ts).
import type { FormModel } from '../../model/form-model.js';
import type { MeaningOf, PatternMeaning } from '../../model/pattern-meaning.js';
import { compilePattern } from './compile-pattern.js';
import { isHonest } from './honest-example.js';

export interface Lengths {
  readonly minLength: number;
  readonly maxLength: number;
}

export interface PatternWords extends Omit<PatternMeaning, 'isExact' | 'examples' | 'sample'> {
  readonly example?: string;
}

const written = new Map<string, PatternMeaning>();
let workOut: MeaningOf = () => ({});

export function haveMeanings(meaningOf: MeaningOf): void {
  workOut = meaningOf;
}

/** What the patterns of a form mean is known when this is done. */
export async function fetchMeanings({ patterns, schema }: Pick<FormModel, 'patterns' | 'schema'>): Promise<void> {
  for (const [pattern, meaning] of Object.entries(patterns ?? {})) written.set(pattern, meaning);
  if (patterns === undefined && JSON.stringify(schema).includes('"pattern')) haveMeanings((await import('./pattern-meaning.js')).meaningOf);
}

/**
 * @param given an example of the schema's own, taken when it fits
 * @returns nothing where no honest example is found
 */
export function wordsForPattern(pattern: string, { minLength, maxLength }: Lengths, given?: string): PatternWords {
  const { isExact = false, examples = [], sample: _sample, ...words } = meaningFor(pattern, minLength);
  const fits = (text: string): boolean => {
    const { length } = [...text];
    return length >= minLength && length <= maxLength;
  };
  const isGivenGood = given !== undefined && isHonest(given) && compilePattern(pattern)?.test(given) === true;
  const example = (isGivenGood ? [given, ...examples] : examples).find(fits);
  if (example === undefined) return words;
  // What it is made of is only part of the truth, and the example shows that part.
  const { shape: _shape, ...others } = words;
  return { ...(isExact || words.least !== undefined ? words : others), example };
}

export function meaningFor(pattern: string, minLength: number): PatternMeaning {
  return written.get(pattern) ?? workOut(pattern, [minLength]);
}
