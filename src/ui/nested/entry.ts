// What stands in a list: a row, or the offer to bring one back in the place where it was.
import type { ListItem, RowItem } from '../../session/step-items.js';

export type Entry = RowEntry | RemovedEntry;

export interface RowEntry {
  readonly sort: 'row';
  readonly list: ListItem;
  readonly row: RowItem;
}
export interface RemovedEntry {
  readonly sort: 'removed';
  readonly list: ListItem;
  /** Which row it was, from 1. */
  readonly number: number;
}
