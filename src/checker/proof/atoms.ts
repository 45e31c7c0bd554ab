// The smallest claims of an expression (a comparison, has(), a yes or no), where each depends on single answers in a way
// that a few values of each show completely. Anything else is left open.
import type { Expression } from '../../model/expression.js';
import type { Json } from '../../model/json.js';
import type { Path } from '../../model/path.js';
import { addDays, addMonths, realDay } from '../../expression/calendar.js';
import { evaluate } from '../../expression/evaluate.js';
import { partsOfExpression, placeOfExpression } from '../explore/expression-parts.js';
import type { RowPatterns } from '../explore/expression-parts.js';

/** What of an answer counts. */
export interface Looked {
  readonly pattern: Path;
  readonly at: 'value' | 'size';
  /** Values at which the claim may change. */
  readonly breaks: readonly Json[];
}

export interface Atom {
  readonly looks: readonly Looked[];
}

const COMPARES: ReadonlySet<string> = new Set(['==', '!=', '<', '<=', '>', '>=']);

/** @param today `YYYY-MM-DD`. `undefined`: what it depends on cannot be told from a few values. */
export function atomOf(node: Expression, rows: RowPatterns, today: string): Atom | undefined {
  const place = placeOfExpression(node, rows);
  if (place !== undefined) return { looks: [value(place, [])] };
  if (node[0] === 'value') return { looks: [] };
  if (node[0] !== 'call') return undefined;
  const [, name, left, right] = node;
  if (name === 'has' && left !== undefined) {
    const about = placeOfExpression(left, rows);
    return about === undefined ? undefined : { looks: [value(about, [])] };
  }
  if (left === undefined || right === undefined) return undefined;
  if (name === 'in') return listed(left, right, { rows, today });
  return COMPARES.has(name) ? compared(left, right, { rows, today }) : undefined;
}

interface Context {
  readonly rows: RowPatterns;
  readonly today: string;
}

function listed(left: Expression, right: Expression, { rows, today }: Context): Atom | undefined {
  const place = placeOfExpression(left, rows);
  const list = constantOf(right, { rows, today });
  return place === undefined || !Array.isArray(list) ? undefined : { looks: [value(place, list as readonly Json[])] };
}

function compared(left: Expression, right: Expression, context: Context): Atom | undefined {
  const [one, other] = [constantOf(left, context), constantOf(right, context)];
  if (one !== undefined && other !== undefined) return { looks: [] };
  if (other !== undefined) return against(left, other, context);
  if (one !== undefined) return against(right, one, context);
  const [a, b] = [placeOfExpression(left, context.rows), placeOfExpression(right, context.rows)];
  return a === undefined || b === undefined ? undefined : { looks: [value(a, []), value(b, [])] };
}

/** An answer, or what one function makes of it, compared with a constant. */
function against(node: Expression, limit: Json, { rows, today }: Context): Atom | undefined {
  const place = placeOfExpression(node, rows);
  if (place !== undefined) return { looks: [value(place, [limit])] };
  if (node[0] !== 'call' || typeof limit !== 'number') return undefined;
  const [, name, first, second] = node;
  const about = first === undefined ? undefined : placeOfExpression(first, rows);
  if (name === 'size' && about !== undefined) return { looks: [{ pattern: about, at: 'size', breaks: [limit] }] };
  if (name === 'age' && about !== undefined) return { looks: [value(about, [today, ...[0, 1].map((more) => addMonths(today, -12 * (Math.floor(limit) + more)))])] };
  if (name === 'year' && about !== undefined) return { looks: [value(about, [0, 1].map((more) => realDay(`${String(Math.floor(limit) + more).padStart(4, '0')}-01-01`)))] };
  return name === 'daysBetween' && first !== undefined && second !== undefined ? between([first, second], limit, { rows, today }) : undefined;
}

function between([first, second]: readonly [Expression, Expression], limit: number, context: Context): Atom | undefined {
  const [from, to] = [constantOf(first, context), constantOf(second, context)];
  const [start, end] = [placeOfExpression(first, context.rows), placeOfExpression(second, context.rows)];
  const days = Math.floor(limit);
  if (typeof to === 'string' && start !== undefined) return { looks: [value(start, [addDays(to, -days)])] };
  return typeof from === 'string' && end !== undefined ? { looks: [value(end, [addDays(from, days)])] } : undefined;
}

function value(pattern: Path, breaks: readonly (Json | undefined)[]): Looked {
  return { pattern, at: 'value', breaks: breaks.filter((each) => each !== undefined) };
}

/** What reads no answer is the same for everybody, today. */
function constantOf(node: Expression, { rows, today }: Context): Json | undefined {
  return readsNothing(node, rows) ? evaluate(node, { answer: () => undefined, today: () => today }) : undefined;
}

function readsNothing(node: Expression, rows: RowPatterns): boolean {
  if (node[0] === 'answer' || node[0] === 'self' || node[0] === 'row' || node[0] === 'each') return false;
  return partsOfExpression(node, rows).every(({ part, inside }) => readsNothing(part, inside));
}
