// What an expression reads, down to the fields of rows: `children.exists(c, c.age < 3)` reads `children[].age` and how
// many rows there are, and nothing else of a row. For checks of a procedure; a page needs answers-read.ts alone.
import type { Expression } from '../model/expression.js';
import type { Reads } from './answers-read.js';

/** Where rows come from: a pattern of the whole, or of the own row. */
interface Source {
  readonly in: 'paths' | 'self';
  readonly pattern: string;
}
/** Macro variables to the rows they stand for; `undefined` for values that were made on the way, such as by `map`. */
type Variables = ReadonlyMap<string, Source | undefined>;

/**
 * Like readsOf(), with patterns: `children[].age`, `children[].visits[].hours`, `children[]` for rows as a whole, and
 * `children.length` for how many there are. `children` alone is the list with everything in it.
 */
export function patternsRead(expression: Expression): Reads {
  const reads = { paths: new Set<string>(), self: new Set<string>() };
  new Reader(reads).read(expression, new Map());
  return reads;
}

class Reader {
  readonly #reads: { readonly paths: Set<string>; readonly self: Set<string> };

  constructor(reads: { readonly paths: Set<string>; readonly self: Set<string> }) {
    this.#reads = reads;
  }

  read(node: Expression, variables: Variables): void {
    const source = sourceOf(node, variables);
    if (source !== undefined) this.#add(source);
    this.#readParts(node, variables);
  }

  /** Only how many there are is asked for. */
  #readLength(node: Expression, variables: Variables): void {
    const source = sourceOf(node, variables);
    if (source === undefined) return this.read(node, variables);
    this.#add({ ...source, pattern: joined(source.pattern, 'length') });
    this.#readParts(node, variables);
  }

  #readParts(node: Expression, variables: Variables): void {
    if (node[0] === 'call') {
      const [, name, ...parts] = node;
      for (const part of parts) {
        if (name === 'size') this.#readLength(part, variables);
        else this.read(part, variables);
      }
    } else if (node[0] === 'list') {
      const [, ...items] = node;
      for (const item of items) this.read(item, variables);
    } else if (node[0] === 'each') {
      const [, , over, variable, body] = node;
      const rows = sourceOf(over, variables);
      this.#readLength(over, variables);
      this.read(body, new Map([...variables, [variable, rows && { ...rows, pattern: `${rows.pattern}[]` }]]));
    }
  }

  #add({ in: whole, pattern }: Source): void {
    this.#reads[whole].add(pattern);
  }
}

/** What a node stands for, if it is an answer, a field of a row, or some rows of a list. */
function sourceOf(node: Expression, variables: Variables): Source | undefined {
  if (node[0] === 'answer') return { in: 'paths', pattern: node[1] };
  if (node[0] === 'self') return { in: 'self', pattern: node.slice(1).join('.') };
  if (node[0] === 'each' && node[1] === 'filter') return sourceOf(node[2], variables);
  if (node[0] !== 'row') return undefined;
  const [, variable, ...fields] = node;
  const row = variables.get(variable);
  return row && { ...row, pattern: fields.reduce(joined, row.pattern) };
}

function joined(pattern: string, field: string): string {
  return pattern === '' ? field : `${pattern}.${field}`;
}
