// The issues of a step with groups and lists, as the summaries say them: with the rows they are in, and the way to where
// they can be mended. Those that would begin alike are told apart by the groups they are in. Pure.
import { html } from 'lit';
import { askedName } from '../../fields/shared/asked-name.view.js';
import type { Text } from '../../model/text.js';
import type { IssueScreen } from '../../session/step-items.js';
import { showText } from '../../text/show-text.js';
import type { Words } from '../../text/words.js';
import { itemId } from '../item-ids.js';
import type { SummaryOf } from '../nested.js';
import { showIssue } from '../show-issue.js';
import type { ScreenOf } from '../view.js';
import { locate, type Location } from './locate.js';

/** What a list lacks is mended by adding. */
const MENDED_BY_ADDING = new Set(['required', 'list.required', 'list.too-few', 'list.contains']);

interface Entry {
  /** By the name of its row where it goes by that. */
  readonly shown: IssueScreen;
  readonly location: Location;
  /** The rows that are said before it. */
  readonly around: readonly Text[];
  /** What it begins with. */
  readonly name: string;
}

export function summaryOf({ items, issues }: ScreenOf<'step'>, words: Words): SummaryOf {
  const entries = new Map<IssueScreen, Entry>();
  const byName = new Map<string, Entry[]>();
  for (const shown of issues) {
    const location = locate(items, shown.issue.path, words);
    if (location === undefined) continue;
    const entry = entryOf(shown, location, words);
    entries.set(shown, entry);
    byName.set(entry.name, [...(byName.get(entry.name) ?? []), entry]);
  }
  return (shown, flat) => {
    const entry = entries.get(shown);
    if (entry === undefined) return flat;
    const others = (byName.get(entry.name) ?? []).filter((other) => other !== entry);
    const content = html`${namesBefore(entry, others).map((name) => html`${showText(name, words)} – `)}${showIssue(entry.shown, words)}`;
    const { page } = entry.location;
    if (page !== undefined) return { content, id: itemId('change', page), opens: { do: 'open-row', row: page, at: shown.issue.path } };
    return { content, id: idOfPlace(shown, entry.location) ?? flat.id };
  };
}

function entryOf(shown: IssueScreen, location: Location, words: Words): Entry {
  const { rows, isSingle } = location;
  const own = rows.at(-1);
  const takesName = isSingle && own !== undefined && shown.sentence === undefined;
  const around = takesName ? rows.slice(0, -1) : rows;
  const label = takesName ? own : (shown.sentence ?? askedName(shown.shortLabel, shown.asks, words));
  return { shown: takesName ? { ...shown, shortLabel: own } : shown, location, around, name: JSON.stringify([...around, label].map(({ text }) => text)) };
}

/** The rows, and between them where they stand the groups that tell it from the others. */
function namesBefore(entry: Entry, others: readonly Entry[]): readonly Text[] {
  const places = tellingPlaces(entry, others);
  const withinRows = (depth: number): readonly Text[] => places.filter(({ within = 0 }) => Math.min(within, entry.around.length) === depth).map(({ name }) => name);
  return [...entry.around.flatMap((row, depth) => [...withinRows(depth), row]), ...withinRows(entry.around.length)];
}

/** The nearest that none of the others is in; where there is none, all of them, if that helps. */
function tellingPlaces({ location: { places } }: Entry, others: readonly Entry[]): Location['places'] {
  if (others.length === 0) return [];
  const named = places.filter(({ name }) => name.text !== '');
  const theirs = others.map(({ location }) => location.places.map(({ name }) => name.text));
  const nearest = named.findLast(({ name }) => !theirs.some((names) => names.includes(name.text)));
  if (nearest !== undefined) return [nearest];
  const own = named.map(({ name }) => name.text).join('\n');
  return theirs.every((names) => names.filter((name) => name !== '').join('\n') === own) ? [] : named;
}

function idOfPlace({ issue }: IssueScreen, { item }: Location): string | undefined {
  if (item.sort === 'question') return undefined;
  const isMendedByAdding = item.sort === 'list' && item.canAdd && (item.rows.length === 0 || MENDED_BY_ADDING.has(issue.code));
  return itemId(isMendedByAdding ? 'add' : 'place', item.path);
}
