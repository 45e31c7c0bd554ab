// Whether what a pattern describes comes to an end.
import type { PatternSequence } from '../../fields/text/pattern-tree.js';

export function hasAnEnd(parts: PatternSequence): boolean {
  return parts.every(({ most, admits }) => most !== Infinity && (typeof admits === 'string' || admits.every(hasAnEnd)));
}
