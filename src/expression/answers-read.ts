// Which answers an expression depends on, so that it is evaluated again only when one of them changes.
// Never evaluates anything.
import type { Expression } from '../model/expression.js';
import type { Path } from '../model/path.js';

/** Paths as written in the expression: a macro over `children` depends on `children`, whatever field it reads. */
export function answersRead(expression: Expression): ReadonlySet<Path> {
  const paths = new Set<Path>();
  collect(expression, paths);
  return paths;
}

function collect(node: Expression, paths: Set<Path>): void {
  if (node[0] === 'answer') paths.add(node[1]);
  for (const part of partsOf(node)) collect(part, paths);
}

function partsOf(node: Expression): readonly Expression[] {
  if (node[0] === 'each') return [node[2], node[4]];
  if (node[0] === 'call') {
    const [, , ...parts] = node;
    return parts;
  }
  if (node[0] === 'list') {
    const [, ...items] = node;
    return items;
  }
  return [];
}
