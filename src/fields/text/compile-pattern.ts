// A pattern as the kinds try it: what cannot be told in time does not match.
import { inSchema, withinLimits } from '../../model/limit.js';
import { matches, patternOf } from '../../schema/patterns.js';
import type { Pattern } from '../../schema/patterns.js';

/** As JSON Schema reads it; `undefined` where it is no expression at all. */
export function compilePattern(pattern: string): Pattern | undefined {
  const expression = patternOf(pattern);
  return expression && { test: (text) => withinLimits(() => matches(expression, text), false, { at: inSchema(''), note: () => undefined }) };
}
