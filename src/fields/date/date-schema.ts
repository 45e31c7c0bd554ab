// What a schema says to the kind `date`: an example of its own.
import type { JsonObject } from '../../model/json.js';
import { date, type DateOptions } from './date.js';

export function dateOptions({ examples }: JsonObject): DateOptions {
  const isReal = (iso: string): boolean => date.read(date.format(iso, {}), {}).state === 'read';
  const example = Array.isArray(examples) ? examples.find((each) => typeof each === 'string' && isReal(each)) : undefined;
  return typeof example === 'string' ? { example } : {};
}
