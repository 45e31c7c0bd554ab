// Which answers an expression depends on, so that it is evaluated again only when one of them changes.
// Never evaluates anything.
import type { Expression } from '../model/expression.js';
import type { Path } from '../model/path.js';

export interface Reads {
  /** Answers of the whole, as written in the expression: a macro over `children` reads `children`, whatever field. */
  readonly paths: ReadonlySet<Path>;
  /** Fields of the expression's own row, with dots: `birthDate`, `school.name`; `''` is the row as a whole. */
  readonly self: ReadonlySet<string>;
}

/** A macro's variable is neither: its list is read already. */
export function readsOf(expression: Expression): Reads {
  const paths = new Set<Path>();
  const self = new Set<string>();
  const nodes = [expression];
  for (const node of nodes) {
    if (node[0] === 'answer') paths.add(node[1]);
    if (node[0] === 'self') self.add(node.slice(1).join('.'));
    nodes.push(...partsOf(node));
  }
  return { paths, self };
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
