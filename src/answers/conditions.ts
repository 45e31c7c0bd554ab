// Conditions and calculations, each evaluated once for what it read: asked again with the same answers, it is not
// evaluated again. Remembers by expression and row; holds no answer that was not read.
import { evaluate } from '../expression/evaluate.js';
import type { ProcedureProblem } from '../model/error.js';
import type { Expression } from '../model/expression.js';
import type { Json } from '../model/json.js';
import { inExpression, withinLimits } from '../model/limit.js';
import type { NoteLimit } from '../model/limit.js';
import { valueAtPointer, toPointer } from '../model/path.js';
import type { Path } from '../model/path.js';
import { jsonEqual } from '../schema/json-equal.js';
import { readsOf } from '../expression/answers-read.js';

/** A row, or any place, by path and pointer. */
export interface Row {
  readonly path: Path;
  /** RFC 6901 pointer to it in the document. */
  readonly pointer: string;
}

interface Memory {
  readonly seen: readonly (Json | undefined)[];
  readonly today: string;
  readonly result: Json | undefined;
  /** It costs too much: the result is unknown. */
  readonly limit?: ProcedureProblem;
}

/** An expression where it stands. */
export interface Asking {
  readonly document: Json;
  readonly row?: Row | undefined;
  /** Whose it is, for the designer: `the condition of "children[].name"`. */
  readonly about: string;
  /** Told of one that costs too much; it is then unknown. */
  readonly note: NoteLimit;
}

/** An outline grows several times, from nothing on: the same few situations come again and again. */
const MOST_MEMORIES = 4;

export class Conditions {
  readonly #memories = new WeakMap<Expression, Map<Path, readonly Memory[]>>();
  #today = '';
  /** How often something was evaluated: what tests look at. */
  evaluations = 0;

  on(today: string): this {
    this.#today = today;
    return this;
  }

  /** The value of an expression in this document; `undefined` when it is unknown. */
  value(expression: Expression, asking: Asking): Json | undefined {
    const { document, row, note } = asking;
    const seen = placesRead(expression, row).map(({ pointer }) => valueAtPointer(document, pointer));
    const byRow = this.#memories.get(expression) ?? new Map<Path, readonly Memory[]>();
    this.#memories.set(expression, byRow);
    const memories = byRow.get(row?.path ?? '') ?? [];
    const known = memories.find((memory) => memory.today === this.#today && memory.seen.every((each, index) => jsonEqual(each, seen[index])));
    const memory = known ?? { seen, today: this.#today, ...this.#evaluated(expression, asking) };
    if (memory.limit !== undefined) note(memory.limit);
    if (known === undefined) byRow.set(row?.path ?? '', [memory, ...memories].slice(0, MOST_MEMORIES));
    return memory.result;
  }

  #evaluated(expression: Expression, { document, row, about }: Asking): Pick<Memory, 'result' | 'limit'> {
    this.evaluations += 1;
    let limit: ProcedureProblem | undefined;
    const note: NoteLimit = (problem) => (limit = problem);
    const result = withinLimits(() => evaluate(expression, {
      answer: (path) => valueAtPointer(document, toPointer(path)),
      today: () => this.#today,
      ...(row === undefined ? {} : { self: () => valueAtPointer(document, row.pointer) }),
    }), undefined, { at: inExpression(about), note });
    return { result, ...(limit === undefined ? {} : { limit }) };
  }

  /** The places an expression looks at. */
  reads(expression: Expression, row?: Row): readonly Row[] {
    return placesRead(expression, row);
  }
}

/** Places an expression reads, in the row it stands in. */
export function placesRead(expression: Expression, row: Row | undefined): readonly Row[] {
  const { paths, self } = readsOf(expression);
  const own = row === undefined ? [] : [...self].map((fields) => (fields === '' ? row : { path: `${row.path}.${fields}`, pointer: `${row.pointer}${toPointer(fields)}` }));
  return [...[...paths].map((path) => ({ path, pointer: toPointer(path) })), ...own];
}
