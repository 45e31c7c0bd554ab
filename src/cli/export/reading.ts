// What is known while an expression is read: from where it looks, what is decided already, what the schema says.
import type { Expression } from '../../model/expression.js';
import type { JsonSchema } from '../../model/json.js';
import { memberPath } from '../../model/path.js';
import type { Path } from '../../model/path.js';
import type { Claim } from './claim.js';
import { nodesIn } from './frame.js';
import type { Frame, Reference } from './frame.js';
import { allOf, present } from './schema-terms.js';

export interface Reading {
  readonly frame: Frame;
  /** Parts that are decided already: what lies outside a row, while the row is looked at. */
  readonly decided: ReadonlyMap<Expression, Claim>;
  readonly facts: Facts;
  readonly claimOf: (expression: Expression, reading: Reading) => Claim;
}

/** What the schema and the procedure say about a pattern. */
export interface Facts {
  readonly isObject: (pattern: Path) => boolean;
  readonly mayBeNull: (pattern: Path) => boolean;
  readonly isCalculated: (pattern: Path) => boolean;
}

/** Each group on the way must be one: `required` says nothing about a text that stands there instead. */
export function asPresent({ steps }: Reference, { frame, facts }: Reading, schema: JsonSchema): JsonSchema {
  const groups = steps.slice(0, -1).map((_step, index) => steps.slice(0, index + 1));
  const unsure = groups.filter((group) => !facts.isObject(group.reduce((path, step) => ('name' in step ? memberPath(path, step.name) : path), frame.pattern)));
  return allOf([present(steps, schema), ...unsure.map((group) => present(group, { type: 'object' }))]);
}

const CALCULATES: ReadonlySet<string> = new Set(['+', '-', '*', '/', '%', 'round', 'abs', 'addDays', 'addMonths', 'daysBetween', 'year', 'date']);

/** Why there are no words for it: the first thing in it that has none. */
export function reasonOf(expression: Expression): string {
  const nodes = [...nodesIn(expression)];
  const names = nodes.flatMap((node) => (node[0] === 'call' ? [node[1]] : []));
  if (names.includes('today') || names.includes('age')) return 'it depends on today’s date';
  if (names.some((name) => name === 'sum' || name === 'min' || name === 'max')) return 'it looks at several rows or answers together';
  if (names.some((name) => CALCULATES.has(name))) return 'it calculates, which JSON Schema cannot';
  const read = nodes.filter(([sort]) => sort === 'answer' || sort === 'self' || sort === 'row').length;
  return read > 1 ? 'it compares answers with each other' : 'JSON Schema has no words for it';
}
