// A compiled condition or calculation: a small JSON tree, ready to be stored and evaluated without a parser.
import type { Json } from './json.js';
import type { Path } from './path.js';

/**
 * `['value', v]` a literal, `['answer', path]` an answer, `['call', name, ...arguments]` a function or an operator
 * (`'&&'`, `'<'`, `'today'`), `['list', ...items]`. Written by procedure/compile-expression.ts from CEL.
 */
export type Expression =
  | readonly ['value', Json]
  | readonly ['answer', Path]
  | readonly ['list', ...Expression[]]
  | readonly ['call', string, ...Expression[]];
