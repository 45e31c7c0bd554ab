// Replaces a calculated answer by its calculation: a document may leave it out, and what reads it sees it all the same.
import type { Expression } from '../../model/expression.js';
import type { FormModel } from '../../model/form-model.js';
import { memberPath, rowsPatternOf } from '../../model/path.js';
import type { Path } from '../../model/path.js';
import { withParts } from './frame.js';

/** Calculations of calculations; the check refuses circles. */
const MOST_LEVELS = 20;

/**
 * @param row the rows in which the expression stands; an empty text where it stands in none
 * @param applies under what condition a pattern is asked; `undefined`: always
 */
export function inlined(expression: Expression, { asks }: Pick<FormModel, 'asks'>, { row, applies, level = 0 }: Around): Expression {
  const pattern = calculatedBy(expression, row);
  const calculate = pattern === undefined || level > MOST_LEVELS ? undefined : asks[pattern]?.calculate;
  if (pattern === undefined || calculate === undefined) return withParts(expression, (part) => inlined(part, { asks }, { row, applies, level }));
  const inner = inlined(calculate, { asks }, { row, applies, level: level + 1 });
  const condition = applies(pattern);
  return condition === undefined ? inner : ['call', '?:', condition, inner, ['value', null]];
}

export interface Around {
  readonly row: Path;
  readonly applies: (pattern: Path) => Expression | undefined;
  readonly level?: number;
}

/** What stands in rows is only seen from the same rows. */
function calculatedBy(expression: Expression, row: Path): Path | undefined {
  if (expression[0] === 'answer') return rowsPatternOf(expression[1]) === undefined ? expression[1] : undefined;
  return expression[0] === 'self' && row !== '' ? expression.slice(1).reduce(memberPath, row) : undefined;
}
