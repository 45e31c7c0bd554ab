// A number or code as people copy it, without what only makes it easier to read. Never decides whether it is right.
import { plainDigits } from './plain-digits.js';

/** In capitals, without spaces, dots, dashes, slashes and what no eye sees. Wide digits and letters count as plain ones. */
export function bareCode(raw: string): string {
  return plainDigits(raw).normalize('NFKC').replace(BETWEEN, '').toUpperCase();
}
const BETWEEN = /[\s\p{Cc}\p{Cf}\p{Pd}./_'’:]/gu;
