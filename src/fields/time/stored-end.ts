// How a schema wants times to be stored: the first of several ways that its pattern admits. Never shown to anybody.
import type { JsonObject } from '../../model/json.js';
import { compilePattern } from '../text/compile-pattern.js';

/** Half past two first; opening hours may admit another time only. */
const TRIED = ['14:30', '09:00', '20:15', '00:00'];

/**
 * @param before what stands before the time
 * @param ends ways to go on after the minutes, `:00` being the seconds and `±` the offset in Luxembourg
 * @returns the first that the schema's pattern admits, or the first of all
 */
export function storedEnd({ pattern }: JsonObject, before: string, ends: readonly string[]): string {
  const expression = typeof pattern === 'string' ? compilePattern(pattern) : undefined;
  const fits = (end: string): boolean => TRIED.some((time) => expression?.test(`${before}${time}${end.replace('±', '+02:00')}`));
  return ends.find((end) => expression !== undefined && fits(end)) ?? ends[0] ?? '';
}
