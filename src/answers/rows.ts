// The rows of a list: which there are, and how adding, removing and moving changes them. Pure. A row is known by an id
// that no other row of its list ever gets, so what was answered in it stays with it, also while it is removed.
import type { Answer, Answers } from '../model/answer.js';
import { isJsonObject } from '../model/json.js';
import type { Json } from '../model/json.js';
import { rowPath } from '../model/path.js';
import type { Path } from '../model/path.js';
import { MOST_ROWS_AT_FIRST } from '../schema/shape-facts.js';

export interface Rows {
  readonly ids: readonly string[];
  /** Number of the next new row. */
  readonly next: number;
}

/** @param least rows there are before anybody has added or removed any; of very many, the first ones */
export function rowsAt(answers: Answers, list: Path, least: number): Rows {
  const answer = answers.get(rowsPath(list));
  const value = answer?.state === 'read' ? answer.value : undefined;
  return rowsIn(value) ?? newRows(Math.min(Math.max(least, 0), MOST_ROWS_AT_FIRST));
}

/** Where the answers say which rows a list has: never the list's own path, at which a text may once have been typed. */
export function rowsPath(list: Path): Path {
  return `${list}#rows`;
}

/** The answer that says which rows a list has. */
export function rowsAnswer({ ids, next }: Rows): Answer {
  return { state: 'read', value: { rows: ids, next } };
}

export function newRows(count: number): Rows {
  return { ids: Array.from({ length: count }, (_none, index) => `r${index + 1}`), next: count + 1 };
}

export function withRow({ ids, next }: Rows): Rows {
  return { ids: [...ids, `r${next}`], next: next + 1 };
}

export function withoutRow({ ids, next }: Rows, row: string): Rows {
  return { ids: ids.filter((id) => id !== row), next };
}

export function withRowAt({ ids, next }: Rows, row: string, index: number): Rows {
  return { ids: [...ids.slice(0, index), row, ...ids.slice(index)], next };
}

export function withRowMoved({ ids, next }: Rows, row: string, by: -1 | 1): Rows {
  const from = ids.indexOf(row);
  const to = from + by;
  if (from < 0 || to < 0 || to >= ids.length) return { ids, next };
  return withRowAt(withoutRow({ ids, next }, row), row, to);
}

/** `children[r2]` is row `r2` of `children`; `undefined` for a path that ends in no row. */
export function rowIn(path: Path): { readonly list: Path; readonly row: string } | undefined {
  const [, list, row] = /^(.*)\[(r\d+)\]$/.exec(path) ?? [];
  return list === undefined || row === undefined ? undefined : { list, row };
}

export function rowPathsOf(list: Path, { ids }: Rows): readonly Path[] {
  return ids.map((id) => rowPath(list, id));
}

function rowsIn(value: Json | undefined): Rows | undefined {
  if (!isJsonObject(value) || !Array.isArray(value.rows) || typeof value.next !== 'number') return undefined;
  const ids = [...new Set(value.rows.filter((id): id is string => typeof id === 'string' && ROW_ID.test(id)))];
  const isNumber = Number.isInteger(value.next) && value.next <= MOST_NUMBERS;
  return { ids, next: Math.max(isNumber ? value.next : 0, 1, ...ids.map((id) => Number(id.slice(1)) + 1)) };
}

/** A draft comes from outside: whatever else it holds is no row. */
const ROW_ID = /^r\d{1,9}$/;
const MOST_NUMBERS = 1_000_000_000;
