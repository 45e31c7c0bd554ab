// Decimal numbers that a schema stores as text: how its pattern wants them written. Never rounds, never pads beyond two decimals.
import type { JsonObject } from '../../model/json.js';
import { compilePattern } from '../text/compile-pattern.js';

// A type alias, not an interface: only an alias is assignable to Json.
export type Spelling = {
  readonly mark: '.' | ',';
  /** One decimal alone is not admitted: 12.5 is written 12.50. */
  readonly pads: boolean;
  /** Nor is a number without decimals: 12 is written 12.00. */
  readonly padsWhole: boolean;
};

/** Of several lengths: a pattern may say how many digits there are. */
const SAMPLES = ['12', '1', '123', '1234', '12345', '123456'];

export function spellingFor({ pattern }: JsonObject): Spelling {
  const expression = typeof pattern === 'string' ? compilePattern(pattern) : undefined;
  const admits = (text: string): boolean => expression?.test(text) ?? true;
  const anyAdmitted = (end: string): boolean => SAMPLES.some((sample) => admits(sample + end));
  const mark = ['.50', '.5'].some(anyAdmitted) || ![',50', ',5'].some(anyAdmitted) ? '.' : ',';
  return { mark, pads: !anyAdmitted(`${mark}5`) && anyAdmitted(`${mark}50`), padsWhole: !anyAdmitted('') && anyAdmitted(`${mark}50`) };
}

/** What was written like that already stays as it is: a page's own answer comes back unchanged. */
export function spelled(digits: string, typed: string, { mark, pads, padsWhole }: Spelling): string {
  const [whole = '', fraction = ''] = typed.split(mark);
  const isShort = fraction.length === 1;
  const isSpelled = /^-?(?:0|[1-9]\d*)(?:[.,]\d+)?$/.test(typed) && !whole.includes(mark === '.' ? ',' : '.');
  if (isSpelled && !(pads && isShort) && !(padsWhole && fraction === '')) return typed;
  const [integer = '', decimals = ''] = digits.split('.');
  if (decimals === '') return padsWhole ? `${integer}${mark}00` : integer;
  return `${integer}${mark}${pads ? decimals.padEnd(2, '0') : decimals}`;
}
