// The parts of an expression, and which answers each stands for: by pattern, down to the fields of rows. Evaluates nothing.
import type { Expression } from '../../model/expression.js';
import { memberPath } from '../../model/path.js';
import type { Path } from '../../model/path.js';

/** What the names of rows stand for where a part stands. */
export interface RowPatterns {
  /** Pattern of the own row; empty where there is none. */
  readonly self: Path;
  readonly rows: ReadonlyMap<string, Path | undefined>;
}

export function partsOfExpression(node: Expression, rows: RowPatterns): readonly { readonly part: Expression; readonly inside: RowPatterns }[] {
  if (node[0] === 'each') {
    const [, , over, variable, body] = node;
    const list = placeOfExpression(over, rows);
    const inside = { ...rows, rows: new Map([...rows.rows, [variable, list === undefined ? undefined : `${list}[]`] as const]) };
    return [{ part: over, inside: rows }, { part: body, inside }];
  }
  const parts = node[0] === 'call' ? node.slice(2) : node[0] === 'list' ? node.slice(1) : [];
  return (parts as readonly Expression[]).map((part) => ({ part, inside: rows }));
}

/** The pattern of the answer that a node is; `undefined` for anything made of answers. */
export function placeOfExpression(node: Expression, { self, rows }: RowPatterns): Path | undefined {
  switch (node[0]) {
    case 'answer':
      return node[1];
    case 'self':
      return node.slice(1).reduce(memberPath, self);
    case 'row': {
      const row = rows.get(node[1]);
      return row === undefined ? undefined : node.slice(2).reduce(memberPath, row);
    }
    case 'each':
      return node[1] === 'filter' ? placeOfExpression(node[2], { self, rows }) : undefined;
    default:
      return undefined;
  }
}

/** Patterns of all answers that an expression reads. */
export function patternsIn(node: Expression, rows: RowPatterns): ReadonlySet<Path> {
  const found = new Set<Path>();
  const visit = (at: Expression, inside: RowPatterns): void => {
    const place = placeOfExpression(at, inside);
    if (place !== undefined) found.add(place);
    for (const each of partsOfExpression(at, inside)) visit(each.part, each.inside);
  };
  visit(node, rows);
  return found;
}
