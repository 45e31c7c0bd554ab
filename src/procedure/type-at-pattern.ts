// The type of the answer at a pattern, and of the row that a pattern lies in: what an expression there may see as `self`.
import { rowsPatternOf, stepsOf } from '../model/path.js';
import type { Path } from '../model/path.js';
import { memberOf } from './expression-types.js';
import type { AnswerType, ExpressionTypes } from './expression-types.js';

/** `undefined` when the types do not tell. */
export function typeAtPattern(types: ExpressionTypes, pattern: Path): AnswerType | undefined {
  return stepsOf(pattern).reduce<AnswerType | undefined>((type, step) => {
    if (typeof type !== 'object') return type === 'any' ? 'any' : undefined;
    if ('name' in step) return 'group' in type ? memberOf(type.group, step.name) : undefined;
    if ('row' in step) return 'listOf' in type ? type.listOf : undefined;
    return 'any';
  }, { group: types });
}

/** `undefined` where the pattern lies in no repeat. */
export function rowTypeOf(types: ExpressionTypes, pattern: Path): AnswerType | undefined {
  const row = rowsPatternOf(pattern);
  return row === undefined ? undefined : typeAtPattern(types, row);
}
