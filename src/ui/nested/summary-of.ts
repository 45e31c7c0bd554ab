// An issue in a step with groups and lists, as the error summary says it: with the rows it is in, and the way to where
// it can be mended. Pure.
import { html } from 'lit';
import type { IssueScreen } from '../../session/step-items.js';
import { showText, type Shown } from '../../text/show-text.js';
import type { Words } from '../../text/words.js';
import { itemId } from '../item-ids.js';
import type { SummaryTarget } from '../nested.js';
import { showIssue } from '../show-issue.js';
import type { ScreenOf } from '../view.js';
import { locate, type Location } from './locate.js';

/** What a list lacks is mended by adding. */
const MENDED_BY_ADDING = new Set(['required', 'list.required', 'list.too-few', 'list.contains']);

/** @param flat the same as it would be outside every group */
export function summaryOf(shown: IssueScreen, flat: SummaryTarget, { items }: ScreenOf<'step'>, words: Words): SummaryTarget {
  const location = locate(items, shown.issue.path, words);
  if (location === undefined) return flat;
  const content = contentOf(shown, location, words);
  const { page } = location;
  if (page !== undefined) return { content, id: itemId('change', page), opens: { do: 'open-row', row: page, at: shown.issue.path } };
  return { content, id: idOfPlace(shown, location) ?? flat.id };
}

function contentOf(shown: IssueScreen, { rows, isSingle }: Location, words: Words): Shown {
  const own = rows.at(-1);
  const takesName = isSingle && own !== undefined && shown.sentence === undefined;
  const content = showIssue(takesName ? { ...shown, shortLabel: own } : shown, words);
  const around = takesName ? rows.slice(0, -1) : rows;
  return around.length === 0 ? content : html`${around.map((row) => html`${showText(row, words)} – `)}${content}`;
}

function idOfPlace({ issue }: IssueScreen, { item }: Location): string | undefined {
  if (item.sort === 'question') return undefined;
  const isMendedByAdding = item.sort === 'list' && item.canAdd && (item.rows.length === 0 || MENDED_BY_ADDING.has(issue.code));
  return itemId(isMendedByAdding ? 'add' : 'place', item.path);
}
