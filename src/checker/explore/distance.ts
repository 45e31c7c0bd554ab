// How far answers are from making a condition hold, or fail: 0 when they do, and the less the nearer. Guides a search;
// decides nothing.
import { GovFormError } from '../../model/error.js';
import type { Expression } from '../../model/expression.js';
import type { Json } from '../../model/json.js';
import { toPointer, valueAtPointer } from '../../model/path.js';
import { evaluate } from '../../expression/evaluate.js';
import type { EvaluationEnvironment } from '../../expression/evaluate.js';

/** Something needed was not answered. */
const UNKNOWN = 2;

export function distance(node: Expression, wanted: boolean, environment: EvaluationEnvironment): number {
  if (node[0] === 'each') return distanceOverRows(node, wanted, environment);
  if (node[0] !== 'call') return plain(node, wanted, environment);
  const [, name, ...parts] = node;
  const [first] = parts;
  if (name === '!' && first !== undefined) return distance(first, !wanted, environment);
  if (name === '&&' || name === '||') {
    const each = parts.map((part) => distance(part, wanted, environment));
    return (name === '&&') === wanted ? each.reduce((sum, next) => sum + next, 0) : Math.min(...each);
  }
  return plain(node, wanted, environment);
}

function plain(node: Expression, wanted: boolean, environment: EvaluationEnvironment): number {
  const value = valueOf(node, environment);
  if (value === wanted) return 0;
  return value === undefined ? UNKNOWN : 1 - 1 / (2 + gap(node, environment));
}

/** Of two numbers that are compared, how far they are apart. */
function gap(node: Expression, environment: EvaluationEnvironment): number {
  if (node[0] !== 'call') return 0;
  const [, , left, right] = node;
  if (left === undefined || right === undefined) return 0;
  const [a, b] = [valueOf(left, environment), valueOf(right, environment)];
  return typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) : 0;
}

/** Only whether it does: inside, each row would have to be looked at by itself. */
function distanceOverRows(node: Extract<Expression, readonly ['each', ...unknown[]]>, wanted: boolean, environment: EvaluationEnvironment): number {
  const value = valueOf(node, environment);
  if (value === wanted) return 0;
  return valueOf(node[2], environment) === undefined ? UNKNOWN + 1 : value === undefined ? UNKNOWN : 1;
}

/** What costs too much is unknown, as it is in the form. */
function valueOf(node: Expression, environment: EvaluationEnvironment): Json | undefined {
  try {
    return evaluate(node, environment);
  } catch (error) {
    if (error instanceof GovFormError) return undefined;
    throw error;
  }
}

/** @param row where the expression stands, by RFC 6901 pointer */
export function environmentOf(document: Json, today: string, row?: string): EvaluationEnvironment {
  return {
    answer: (path) => valueAtPointer(document, toPointer(path)),
    today: () => today,
    ...(row === undefined ? {} : { self: () => valueAtPointer(document, row) }),
  };
}
