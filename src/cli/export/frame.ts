// From where an expression looks: from the whole document, or from one row, which knows only what is in it.
import type { Expression } from '../../model/expression.js';
import { memberPath, stepsOf } from '../../model/path.js';
import type { Path, PathStep } from '../../model/path.js';

export interface Frame {
  /** Where it stands: an empty text for the document, `children[]` for a row. */
  readonly pattern: Path;
  /** What the row is called in the expression: `self`, or a macro's variable. Left out for the document. */
  readonly row?: { readonly self: true } | { readonly variable: string };
}

export const DOCUMENT: Frame = { pattern: '' };

export const rowFrame = (pattern: Path): Frame => ({ pattern, row: { self: true } });

export interface Reference {
  /** From the frame to the answer. */
  readonly steps: readonly PathStep[];
  readonly pattern: Path;
}

/** What the expression names, if it is one name and the frame can see it. */
export function referenceOf(expression: Expression, { pattern, row }: Frame): Reference | undefined {
  if (expression[0] === 'answer') return row === undefined ? { steps: stepsOf(expression[1]), pattern: expression[1] } : undefined;
  const fields = ownFields(expression, row);
  return fields && { steps: fields.map((name) => ({ name })), pattern: fields.reduce(memberPath, pattern) };
}

function ownFields(expression: Expression, row: Frame['row']): readonly string[] | undefined {
  if (row === undefined) return undefined;
  if (expression[0] === 'self') return 'self' in row ? expression.slice(1) : undefined;
  if (expression[0] === 'row') return 'variable' in row && expression[1] === row.variable ? expression.slice(2) : undefined;
  return undefined;
}

/** Every node of the tree, this one first. */
export function* nodesIn(expression: Expression): Iterable<Expression> {
  yield expression;
  for (const part of partsOf(expression)) yield* nodesIn(part);
}

export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression[0]) {
    case 'call': {
      const [, , ...parts] = expression;
      return parts;
    }
    case 'list': {
      const [, ...items] = expression;
      return items;
    }
    case 'each':
      return [expression[2], expression[4]];
    default:
      return [];
  }
}

/** The same tree with other parts. */
export function withParts(expression: Expression, change: (part: Expression) => Expression): Expression {
  switch (expression[0]) {
    case 'call': {
      const [, name, ...parts] = expression;
      return ['call', name, ...parts.map(change)];
    }
    case 'list': {
      const [, ...items] = expression;
      return ['list', ...items.map(change)];
    }
    case 'each':
      return ['each', expression[1], change(expression[2]), expression[3], change(expression[4])];
    default:
      return expression;
  }
}

/** Whether something in it can only be seen from the frame's own row. */
export function looksAtRow(expression: Expression, { row }: Frame): boolean {
  if (row === undefined) return false;
  for (const node of nodesIn(expression)) {
    if (node[0] === 'self' && 'self' in row) return true;
    if (node[0] === 'row' && 'variable' in row && node[1] === row.variable) return true;
  }
  return false;
}

/** Whether it names anything at all: an answer, a row, today. */
export function isConstant(expression: Expression): boolean {
  for (const node of nodesIn(expression)) {
    if (node[0] === 'answer' || node[0] === 'self' || node[0] === 'row' || node[0] === 'each') return false;
    if (node[0] === 'call' && (node[1] === 'today' || node[1] === 'age')) return false;
  }
  return true;
}
