// Which answers decide something: those an expression reads, and those that what it reads is calculated from.
import type { Expression } from '../../model/expression.js';
import type { FormModel } from '../../model/form-model.js';
import { rowsPatternOf } from '../../model/path.js';
import type { Path } from '../../model/path.js';
import { patternsIn } from './expression-parts.js';

/** @param at the pattern of the question where the expression stands; empty for a step */
export function patternsDeciding(model: FormModel, expression: Expression, at: Path): ReadonlySet<Path> {
  const found = new Set<Path>();
  const waiting = [...patternsIn(expression, { self: rowsPatternOf(at) ?? '', rows: new Map() })];
  for (const pattern of waiting) {
    if (found.has(pattern)) continue;
    found.add(pattern);
    const calculate = model.asks[pattern]?.calculate;
    if (calculate !== undefined) waiting.push(...patternsIn(calculate, { self: rowsPatternOf(pattern) ?? '', rows: new Map() }));
  }
  return found;
}
