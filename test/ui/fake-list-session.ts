// A session with one list of children: adds, removes, restores and moves rows as the engine does, its rows going by
// their position or by an id of their own.
import type { Command } from '../../src/session/command.js';
import type { FocusScreen } from '../../src/session/screen.js';
import { listStepIn, type ExampleRow, type ListExample } from './example-lists.js';
import { FakeSession } from './fake-session.js';

export type RowIds = 'positions' | 'stable';
type Limits = Pick<ListExample, 'least' | 'most'>;

export class FakeListSession extends FakeSession {
  readonly #ids: RowIds;
  readonly #limits: Limits;
  #rows: readonly ExampleRow[];
  #removed: { readonly index: number; readonly row: ExampleRow } | undefined;
  #nextId: number;
  #turn = 0;

  constructor(names: readonly string[], ids: RowIds, limits: Limits = {}) {
    const rows = names.map((name, id): ExampleRow => ({ id, firstName: { state: 'read', value: name, raw: name } }));
    super(listStepIn('en', { rows, ...limits }));
    this.#ids = ids;
    this.#limits = limits;
    this.#rows = rows;
    this.#nextId = rows.length;
  }

  override dispatch(command: Command): void {
    super.dispatch(command);
    this.#keepAnswers();
    switch (command.do) {
      case 'add-row':
        this.#removed = undefined;
        this.#insert(this.#rows.length, { id: this.#newId(), firstName: { state: 'blank' } });
        return;
      case 'remove-row':
        this.#remove(this.#indexOf(command.row));
        return;
      case 'restore-row':
        this.#restore();
        return;
      case 'move-row':
        this.#move(this.#indexOf(command.row), command.by);
        return;
      default:
    }
  }

  #keepAnswers(): void {
    this.#rows = this.#rows.map((row) => ({ ...row, firstName: this.question(`children[${row.id}].firstName`)?.answer ?? row.firstName }));
  }

  #insert(index: number, row: ExampleRow): void {
    this.#become(this.#rows.toSpliced(index, 0, row));
    this.#arrive({ target: 'item', item: this.#pathAt(index), part: 'row' });
  }

  #remove(index: number): void {
    const row = this.#rows[index];
    if (row === undefined) throw new Error('no such row');
    this.#removed = { index, row };
    this.#become(this.#rows.toSpliced(index, 1));
    this.#arrive({ target: 'item', item: 'children', part: 'undo' });
  }

  #restore(): void {
    const removed = this.#removed;
    if (removed === undefined) throw new Error('nothing to restore');
    this.#removed = undefined;
    this.#insert(removed.index, removed.row);
  }

  #move(from: number, by: -1 | 1): void {
    const row = this.#rows[from];
    if (row === undefined) throw new Error('no such row');
    this.#removed = undefined;
    this.#become(this.#rows.toSpliced(from, 1).toSpliced(from + by, 0, row));
    this.#arrive({ target: 'item', item: this.#pathAt(from + by), part: by === -1 ? 'up' : 'down' });
  }

  #become(rows: readonly ExampleRow[]): void {
    this.#rows = this.#ids === 'stable' ? rows : rows.map((row, id) => ({ ...row, id }));
  }

  #arrive(focus: Omit<Extract<FocusScreen, { target: 'item' }>, 'turn'>): void {
    this.#turn += 1;
    const removed = this.#removed === undefined ? {} : { removed: { number: this.#removed.index + 1 } };
    this.show({ ...listStepIn('en', { rows: this.#rows, ...this.#limits, ...removed }), focus: { ...focus, turn: this.#turn } });
  }

  #pathAt(index: number): string {
    return `children[${this.#rows[index]?.id}]`;
  }

  #indexOf(path: string): number {
    return this.#rows.findIndex(({ id }) => path === `children[${id}]`);
  }

  #newId(): number {
    this.#nextId += 1;
    return this.#nextId - 1;
  }
}
