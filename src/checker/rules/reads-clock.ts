// Whether an example is found otherwise because time has passed: a rule, or a condition around a question, reads the clock.
import { liesIn } from '../../model/path.js';
import type { Path } from '../../model/path.js';
import { partsOfExpression } from '../explore/expression-parts.js';
import type { Expression } from '../../model/expression.js';
import type { Subject } from '../subject.js';

export const CLOCK_REMEDY = 'Time has passed: give the examples dates for which this holds on any day, or check as of the day they were made for, with --today.';

/** @param patterns of what the issue is about */
export function readsClock({ expressions, places }: Subject, { code, patterns }: { readonly code: string; readonly patterns: readonly Path[] }): boolean {
  const steps = new Set(places.filter(({ pattern }) => patterns.includes(pattern)).map(({ step }) => step));
  return expressions.some(({ sort, owner, expression }) => {
    const isAsked = code === 'required' || code === 'answer.not-asked';
    const decides = sort === 'rule' ? code === `rule.${owner}` : isAsked && (sort === 'step' ? steps.has(owner) : sort === 'question' && patterns.some((pattern) => liesIn(pattern, owner)));
    return decides && hasClock(expression);
  });
}

function hasClock(node: Expression): boolean {
  if (node[0] === 'call' && (node[1] === 'today' || node[1] === 'age')) return true;
  return partsOfExpression(node, { self: '', rows: new Map() }).some(({ part }) => hasClock(part));
}
