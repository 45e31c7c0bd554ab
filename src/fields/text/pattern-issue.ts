// What is wrong with a text that does not fit its pattern, as far as what was written tells. No words.
import type { KindIssue } from '../field-kind.js';
import type { Found } from '../shared/shared-issues.js';
import { compilePattern } from './compile-pattern.js';
import type { PatternWords } from './pattern-words.js';

export interface PatternIssue extends KindIssue {
  readonly code: 'pattern' | 'too-short' | 'too-long';
}

export function patternIssue({ without = '', shape, least = 0, most = Infinity, ...words }: PatternWords, { value, given }: Found): PatternIssue {
  if (words.accepted !== undefined) return { code: 'pattern', params: { accepted: words.accepted } };
  const lengths = { least: least || undefined, most: most === Infinity ? undefined : most };
  const canBeNamed = without !== '' && !LOOKS_LIKE_CODE.test(without);
  if (typeof given !== 'string') return { code: 'pattern', params: onlyKnown({ without: canBeNamed ? without : undefined, shape, ...lengths, example: words.example }) };
  if (typeof value === 'string' && wantsNoSpaces(value, given)) return NO_SPACES;
  if (without === '') return { code: 'pattern', params: onlyKnown({ shape, ...lengths, example: words.example }) };
  const written = [...new Set(given.replaceAll(/\s/g, ' '))].filter((character) => without.includes(character));
  if (written.length > 0) return { code: 'pattern', params: { without: canBeNamed ? without : written.join('') } };
  const { length } = [...given];
  if (length < least) return { code: 'too-short', params: { limit: least } };
  if (length > most) return { code: 'too-long', params: { limit: most } };
  return { code: 'pattern', params: onlyKnown({ shape }) };
}

/** Too long only by the spaces that its pattern has not. */
export function lengthIssue(pattern: string, { given }: Found): PatternIssue | undefined {
  return typeof given === 'string' && wantsNoSpaces(pattern, given) ? NO_SPACES : undefined;
}

/** All of them in a row would look like the pattern itself: then only those that were written are named. */
const LOOKS_LIKE_CODE = /[\\^$[\]{}|]/;
const NO_SPACES: PatternIssue = { code: 'pattern', params: { without: ' ' } };

/** The spaces, not only that there are several in a row. */
function wantsNoSpaces(pattern: string, given: string): boolean {
  const bare = withoutSpaces(given);
  if (bare === given) return false;
  const expression = compilePattern(pattern);
  return expression !== undefined && expression.test(bare) && !expression.test(given.replaceAll(/\s+/g, ' '));
}

export function withoutSpaces(text: string): string {
  return text.replaceAll(/\s/g, '');
}

export function onlyKnown(params: Readonly<Record<string, string | number | undefined>>): KindIssue['params'] {
  return Object.fromEntries(Object.entries(params).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
