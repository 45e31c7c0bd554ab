// Which centuries the pattern of a schema takes, for the kinds that ask for less than a whole date.
import type { JsonObject } from '../../model/json.js';
import { compilePattern } from '../text/compile-pattern.js';
import { fits, type Within } from './within.js';

/** Within the limits, and as the pattern has it. */
export function isPossible(value: string | undefined, { within, pattern }: { readonly within?: Within | undefined; readonly pattern?: string | undefined }): boolean {
  return value !== undefined && fits(value, within) && (pattern === undefined || compilePattern(pattern)?.test(value) !== false);
}

/** @param tried what follows the century, in each form that the schema may take */
export function centuriesIn({ pattern }: JsonObject, ...tried: readonly string[]): { readonly pattern?: string } {
  if (typeof pattern !== 'string') return {};
  const takes = (century: string): boolean => tried.some((rest) => isPossible(`${century}${rest}`, { pattern }));
  const taken = ['03', '12', '17', '18', '19', '20', '21', '30'].filter(takes);
  return taken.length > 0 && taken.length < 8 ? { pattern } : {};
}
