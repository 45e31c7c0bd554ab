// Evaluates a compiled condition or calculation against the answers so far. Never reads the clock, the network or the
// page: what it needs comes with the environment. No eval: it walks the tree.
import { GovFormError } from '../model/error.js';
import type { Expression } from '../model/expression.js';
import type { Json } from '../model/json.js';
import type { Path } from '../model/path.js';
import { functions } from './functions.js';
import { lazyOperators, operators } from './operators.js';
import { rowMacros } from './rows.js';
import type { List, Maybe, Value } from './value.js';
import { isGroup, isList, toJson } from './value.js';

export interface EvaluationEnvironment {
  /** The value at a path (a list of rows for `children`), or `undefined` when it is blank. */
  answer(path: Path): Json | undefined;
  /** The calendar date where the citizen is, `YYYY-MM-DD`. */
  today(): string;
  /**
   * The row in which the expression stands, as an object, or as its value when rows are plain. Left out where there is
   * no row: `self` is then unknown. Asked as often as the expression names it, so it should be at hand.
   */
  self?(): Json | undefined;
}

/** Visits of a node; long texts and lists count more. Far above any honest condition; a fraction of a second at worst. */
export const MOST_STEPS = 100_000;
/** Nodes inside one another. */
const MOST_LEVELS = 600;
const CHARACTERS_PER_STEP = 64;

interface Scope {
  readonly environment: EvaluationEnvironment;
  readonly budget: { left: number };
  readonly levels: number;
  readonly row?: { readonly variable: string; readonly value: List[number]; readonly outer: Scope };
}

/**
 * The value, or `undefined` when it is unknown: a blank answer was needed, or an answer is not of the sort that the
 * expression was checked for.
 * @throws {GovFormError} GF120 more than 100,000 steps or 600 levels; GF121 an operation this version does not know.
 */
export function evaluate(expression: Expression, environment: EvaluationEnvironment): Json | undefined {
  const scope = { environment, budget: { left: MOST_STEPS }, levels: 0 };
  const value = valueOf(expression, scope);
  spendOn(scope, value);
  return value === undefined ? undefined : toJson(value);
}

/** Whether a condition holds: an unknown one does not. @throws {GovFormError} GF120, GF121 */
export function holds(expression: Expression, environment: EvaluationEnvironment): boolean {
  return evaluate(expression, environment) === true;
}

function valueOf(node: Expression, outer: Scope): Maybe<Value> {
  const scope = { ...outer, levels: outer.levels + 1 };
  spend(scope, 1);
  switch (node[0]) {
    case 'value':
      return node[1] ?? undefined;
    case 'answer':
      return scope.environment.answer(node[1]) ?? undefined;
    case 'list':
      return listValue(node, scope);
    case 'row':
      return partOf(rowOf(node[1], scope), node.slice(2));
    case 'self':
      return partOf(scope.environment.self?.(), node.slice(1));
    case 'each':
      return eachValue(node, scope);
    case 'call':
      return callValue(node, scope);
    default:
      return unknownOperation(String(node[0]));
  }
}

function listValue([, ...items]: Extract<Expression, readonly ['list', ...unknown[]]>, scope: Scope): List {
  return items.map((item) => valueOf(item, scope));
}

function callValue([, name, ...parts]: Extract<Expression, readonly ['call', ...unknown[]]>, scope: Scope): Maybe<Value> {
  if (isKeyOf(lazyOperators, name)) return lazyOperators[name](parts.map((part) => () => valueOf(part, scope)));
  const rule = isKeyOf(operators, name) ? operators[name] : isKeyOf(functions, name) ? functions[name] : unknownOperation(name);
  const given: Value[] = [];
  for (const part of parts) {
    const value = valueOf(part, scope);
    if (value === undefined) return undefined;
    spendOn(scope, value);
    given.push(value);
  }
  return rule(given, () => scope.environment.today());
}

function eachValue([, name, over, variable, body]: Extract<Expression, readonly ['each', ...unknown[]]>, scope: Scope): Maybe<Value> {
  const macro = isKeyOf(rowMacros, name) ? rowMacros[name] : unknownOperation(name);
  const rows = valueOf(over, scope);
  if (!isList(rows)) return undefined;
  return macro(rows, (value) => valueOf(body, { ...scope, row: { variable, value, outer: scope } }));
}

function rowOf(variable: string, scope: Scope): List[number] {
  let row = scope.row;
  while (row !== undefined && row.variable !== variable) row = row.outer.row;
  return row?.value;
}

function partOf(whole: List[number], fields: readonly string[]): Maybe<Value> {
  let value = whole;
  for (const field of fields) {
    if (!isGroup(value) || !Object.hasOwn(value, field)) return undefined;
    value = value[field];
  }
  return value ?? undefined;
}

function isKeyOf<Table extends object>(table: Table, name: PropertyKey): name is keyof Table {
  return Object.hasOwn(table, name);
}

/** A list counts with the lists inside it, however often it holds the same one: that is how often it is compared or copied. */
function spendOn(scope: Scope, value: List[number]): void {
  if (typeof value === 'string') spend(scope, value.length / CHARACTERS_PER_STEP);
  if (!isList(value)) return;
  spend(scope, value.length);
  for (const element of value) spendOn(scope, element);
}

function spend(scope: Scope, steps: number): void {
  scope.budget.left -= steps;
  if (scope.budget.left >= 0 && scope.levels <= MOST_LEVELS) return;
  throw new GovFormError(
    'GF120',
    `An expression needs more than ${MOST_STEPS} steps or ${MOST_LEVELS} levels`,
    'Write a smaller expression, with fewer lists in lists, or split it over questions or rules.',
  );
}

function unknownOperation(name: string): never {
  throw new GovFormError(
    'GF121',
    `A compiled expression uses "${name}", which this version does not know`,
    'Compile the procedure with the version of gov-form that is on the page.',
  );
}
