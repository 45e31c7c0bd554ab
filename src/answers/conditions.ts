// Conditions and calculations, each evaluated once for what it read: asked again with the same answers, it is not
// evaluated again. Remembers by expression and row; holds no answer that was not read.
import { evaluate } from '../expression/evaluate.js';
import type { Expression } from '../model/expression.js';
import type { Json } from '../model/json.js';
import { valueAtPointer, toPointer } from '../model/path.js';
import type { Path } from '../model/path.js';
import { jsonEqual } from '../schema/json-equal.js';
import { readsOf } from '../expression/answers-read.js';

export interface Row {
  readonly path: Path;
  /** RFC 6901 pointer to it in the document. */
  readonly pointer: string;
}

interface Memory {
  readonly seen: readonly (Json | undefined)[];
  readonly today: string;
  readonly result: Json | undefined;
}

export class Conditions {
  readonly #memories = new WeakMap<Expression, Map<Path, Memory>>();
  #today = '';
  /** How often something was evaluated: what tests look at. */
  evaluations = 0;

  on(today: string): this {
    this.#today = today;
    return this;
  }

  /** The value of an expression in this document; `undefined` when it is unknown. @throws {GovFormError} GF120, GF121 */
  value(expression: Expression, document: Json, row?: Row): Json | undefined {
    const seen = pointersRead(expression, row).map((pointer) => valueAtPointer(document, pointer));
    const byRow = this.#memories.get(expression) ?? new Map<Path, Memory>();
    this.#memories.set(expression, byRow);
    const known = byRow.get(row?.path ?? '');
    if (known !== undefined && known.today === this.#today && known.seen.every((each, index) => jsonEqual(each, seen[index]))) return known.result;
    this.evaluations += 1;
    const result = evaluate(expression, {
      answer: (path) => valueAtPointer(document, toPointer(path)),
      today: () => this.#today,
      ...(row === undefined ? {} : { self: () => valueAtPointer(document, row.pointer) }),
    });
    byRow.set(row?.path ?? '', { seen, today: this.#today, result });
    return result;
  }

  /** The places an expression looks at. */
  reads(expression: Expression, row?: Row): readonly Path[] {
    return pathsRead(expression, row);
  }

  holds(expression: Expression, document: Json, row?: Row): boolean {
    return this.value(expression, document, row) === true;
  }
}

/** Paths an expression reads, in the row it stands in. */
function pathsRead(expression: Expression, row: Row | undefined): readonly Path[] {
  const { paths, self } = readsOf(expression);
  return [...paths, ...(row === undefined ? [] : [...self].map((fields) => (fields === '' ? row.path : `${row.path}.${fields}`)))];
}

function pointersRead(expression: Expression, row: Row | undefined): readonly string[] {
  const { paths, self } = readsOf(expression);
  return [...[...paths].map(toPointer), ...(row === undefined ? [] : [...self].map((fields) => `${row.pointer}${toPointer(fields)}`))];
}
