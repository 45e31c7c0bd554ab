// What one row of a list is called, with and without its number. Pure.
import { str } from '@lit/localize/internal/str-tag.js';
import { html } from 'lit';
import { partName } from '../../fields/shared/asked-name.view.js';
import type { Text } from '../../model/text.js';
import type { OpenRow } from '../../session/screen.js';
import type { ListItem, RowAround } from '../../session/step-items.js';
import type { Words } from '../../text/words.js';
import { showText, type Shown } from '../../text/show-text.js';
import { entryName } from '../entry-name.js';
import { rowTitles } from '../row-titles.js';

export function rowName({ rowName: name }: ListItem, words: Words): Text {
  return name ?? entryName(words);
}

/** `Child 2`. */
export function rowTitle(list: ListItem, number: number, words: Words): Text {
  return titlesTo(list, number, words).at(-1) ?? rowName(list, words);
}

/** `Child 2 – Day 1`: what the page of a row is called. */
export function titleOfRow({ around }: OpenRow, words: Words): Text {
  const titles = rowTitles(around, words);
  return { text: titles.map(({ text }) => text).join(' – '), lang: titles.at(-1)?.lang ?? '' };
}

/** With the rows around it, from the outside in. */
export function titlesTo(list: ListItem, number: number, words: Words): readonly Text[] {
  return rowTitles(rowsTo(list, number), words);
}

/** The same for those who do not see the list around it: `Ages, entry 2` where a row has no name of its own. */
export function fullTitlesTo(list: ListItem, number: number, words: Words): readonly Text[] {
  const runs: RowAround[][] = [];
  for (const row of rowsTo(list, number)) {
    const run = runs.at(-1);
    const isInside = run !== undefined && isUnnamed(row) && run.every(isUnnamed) && !hasText(row.listName);
    if (isInside || (run !== undefined && !isUnnamed(row) && !run.some(isUnnamed))) run.push(row);
    else runs.push([row]);
  }
  return runs.flatMap((run) => (hasText(run[0]?.listName) && isUnnamed(run[0]) ? [entryOf(run[0].listName, run, words)] : rowTitles(run, words)));
}

function entryOf(list: Text, rows: readonly RowAround[], words: Words): Text {
  const name = partName(list, words);
  const number = rows.map((row) => row.number).join('.');
  const entry = words.msg(str`entry ${number}`, { id: 'list.entry-number' });
  return { ...name, text: `${name.text}${/[?!….:]\s*$/.test(name.text) ? ' –' : ','} ${entry}` };
}

function rowsTo({ rowName: name, listName, around = [] }: ListItem, number: number): readonly RowAround[] {
  return [...around, { number, ...(name === undefined ? {} : { rowName: name }), ...(listName === undefined ? {} : { listName }) }];
}

function isUnnamed({ rowName: name }: RowAround): boolean {
  return !hasText(name);
}

function hasText(name: Text | undefined): name is Text {
  return name !== undefined && (name.text !== '' || name.parts !== undefined);
}

/** What tells it from rows of the same title elsewhere, for those who hear a button without what is around it. */
export function placeName(outer: readonly Text[], words: Words): Shown {
  if (outer.length === 0) return '';
  return html` (${outer.map((title, index) => html`${index === 0 ? '' : ', '}${showText(title, words)}`)})`;
}
