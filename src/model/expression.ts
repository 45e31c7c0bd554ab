// A compiled condition or calculation: a small JSON tree, ready to be stored and evaluated without a parser.
import type { Json } from './json.js';
import type { Path } from './path.js';

/**
 * `['value', v]` a literal, `['answer', path]` an answer, `['list', ...items]`, `['call', name, ...arguments]` an
 * operator or a function, `['each', macro, list, variable, body]` a macro over the rows of a list, and inside its body
 * `['row', variable, ...fields]`. `['self', ...fields]` is the row in which the expression stands, for a question of a
 * repeat. Dates are texts `YYYY-MM-DD`. Written by procedure/compile-expression.ts from CEL, read by
 * expression/evaluate.ts.
 */
export type Expression =
  | readonly ['value', Json]
  | readonly ['answer', Path]
  | readonly ['list', ...Expression[]]
  | readonly ['call', CallName, ...Expression[]]
  | readonly ['each', EachName, Expression, string, Expression]
  | readonly ['row', string, ...string[]]
  | readonly ['self', ...string[]];

export type CallName = OperatorName | FunctionName;

/** `-` with one argument negates; `&&` and `||` take two or more. */
export type OperatorName =
  | '&&' | '||' | '!' | '?:'
  | '==' | '!=' | '<' | '<=' | '>' | '>=' | 'in'
  | '+' | '-' | '*' | '/' | '%';

/** The closed list. Each has its meaning in expression/functions.ts and its types in procedure/expression-typings.ts. */
export type FunctionName =
  | 'has' | 'size' | 'startsWith' | 'endsWith' | 'contains'
  | 'today' | 'date' | 'age' | 'daysBetween' | 'addDays' | 'addMonths' | 'year'
  | 'sum' | 'min' | 'max' | 'round' | 'abs';

export type EachName = 'exists' | 'all' | 'exists_one' | 'filter' | 'map';
