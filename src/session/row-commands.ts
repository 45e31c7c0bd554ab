// What adding, removing, bringing back and moving a row changes. Pure. What was answered in a removed row stays until the
// session ends, so that nothing is lost by a slip.
import { rowIn, rowsAnswer, rowsAt, rowsPath, withRow, withRowAt, withRowMoved, withoutRow } from '../answers/rows.js';
import type { Rows } from '../answers/rows.js';
import type { OutlineItem, OutlineList } from '../model/outline.js';
import { rowPath } from '../model/path.js';
import type { Path } from '../model/path.js';
import type { RowCommands } from './form-session-parts.js';
import type { FocusScreen } from './screen.js';
import { withAnswers, withoutSettled } from './answering.js';
import type { SessionState } from './session-state.js';

/** @param apply takes what a command makes of the state */
export function rowCommands(apply: (change: (state: SessionState) => SessionState) => void): RowCommands {
  return {
    'add-row': ({ list }) => apply((state) => addRow(state, list)),
    'remove-row': ({ row }) => apply((state) => removeRow(state, row)),
    'restore-row': ({ list }) => apply((state) => restoreRow(state, list)),
    'move-row': ({ row, by }) => apply((state) => moveRow(state, row, by)),
    'open-row': ({ row, at }) => apply((state) => state.rowPages?.open(state, row, at) ?? state),
  };
}

function addRow(state: SessionState, path: Path): SessionState {
  const list = listAt(state, path);
  if (list === undefined || (list.most !== undefined && list.rows.length >= list.most)) return state;
  const rows = withRow(rowsAt(state.answers, path, list.rows.length));
  const item = rowPath(path, rows.ids.at(-1) ?? '');
  const next = changed(state, { list: path, rows, item, part: 'row' });
  return next.rowPages?.openNew(next, item) ?? next;
}

function removeRow(state: SessionState, path: Path): SessionState {
  const at = placeOfRow(state, path);
  if (at === undefined || at.index < 0 || at.rows.ids.length <= at.list.least) return state;
  const removed = new Map(state.removed).set(at.list.path, { row: at.row, index: at.index });
  return { ...changed(state, { list: at.list.path, rows: withoutRow(at.rows, at.row), item: at.list.path, part: 'undo' }), removed };
}

function restoreRow(state: SessionState, path: Path): SessionState {
  const list = listAt(state, path);
  const gone = state.removed.get(path);
  if (list === undefined || gone === undefined) return state;
  const rows = withRowAt(rowsAt(state.answers, path, list.rows.length), gone.row, gone.index);
  return changed(state, { list: path, rows, item: rowPath(path, gone.row), part: 'row' });
}

function moveRow(state: SessionState, path: Path, by: -1 | 1): SessionState {
  const at = placeOfRow(state, path);
  if (at === undefined) return state;
  return changed(state, { list: at.list.path, rows: withRowMoved(at.rows, at.row, by), item: path, part: by < 0 ? 'up' : 'down' });
}

interface Change {
  readonly list: Path;
  readonly rows: Rows;
  readonly item: Path;
  readonly part: Extract<FocusScreen, { readonly target: 'item' }>['part'];
}

/** An earlier removal from the same list can no longer be taken back: its place is gone. */
function changed(state: SessionState, { list, rows, item, part }: Change): SessionState {
  const removed = new Map([...state.removed].filter(([path]) => path !== list));
  const answers = new Map(state.answers).set(rowsPath(list), rowsAnswer(rows));
  return { ...withoutSettled(withAnswers({ ...state, removed }, answers)), focus: { turn: state.focus.turn + 1, target: 'item', item, part } };
}

function placeOfRow(state: SessionState, path: Path): { readonly list: OutlineList; readonly row: string; readonly rows: Rows; readonly index: number } | undefined {
  const at = rowIn(path);
  const list = at && listAt(state, at.list);
  if (at === undefined || list === undefined) return undefined;
  const rows = rowsAt(state.answers, at.list, list.rows.length);
  return { list, row: at.row, rows, index: rows.ids.indexOf(at.row) };
}

/** None of which the rows can only be read. */
function listAt({ outline }: SessionState, path: Path): OutlineList | undefined {
  for (const items of outline.steps.values()) {
    const found = findList(items, path);
    if (found !== undefined) return found.readOnly === true ? undefined : found;
  }
  return undefined;
}

function findList(items: readonly OutlineItem[], path: Path): OutlineList | undefined {
  for (const item of items) {
    if (item.sort === 'question') continue;
    if (item.sort === 'list' && item.path === path) return item;
    const inside = item.sort === 'group' ? item.items : item.rows.flatMap((row) => row.items);
    const found = findList(inside, path);
    if (found !== undefined) return found;
  }
  return undefined;
}
