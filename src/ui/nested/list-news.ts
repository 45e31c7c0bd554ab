// What is worth saying aloud when a list changes: a row is new, gone, back again, or elsewhere. Each at the arrival that
// it causes, and so once. Pure.
import { str } from '@lit/localize/internal/str-tag.js';
import type { Path } from '../../model/path.js';
import type { Screen, StepScreen } from '../../session/screen.js';
import type { ListItem, RowItem, StepItem } from '../../session/step-items.js';
import type { Words } from '../../text/words.js';
import type { Spoken } from '../announcer.js';
import { removedText } from './removed-part.js';
import { rowTitle } from './row-names.js';

export function listNews(previous: Screen | undefined, screen: Screen, words: Words): readonly Spoken[] {
  const { focus } = screen;
  if (previous?.sort !== 'step' || screen.sort !== 'step' || previous.focus.turn === focus.turn || focus.target !== 'item') return [];
  const text = textOf(previous, { screen, item: focus.item, part: focus.part }, words);
  return text === undefined ? [] : [{ text, urgency: 'polite' }];
}

interface Arrival {
  readonly screen: StepScreen;
  readonly item: Path;
  readonly part: (Screen['focus'] & { readonly target: 'item' })['part'];
}

function textOf(previous: StepScreen, { screen, item, part }: Arrival, words: Words): string | undefined {
  const lists = [...listsIn(screen.items)];
  if (part === 'undo') {
    const list = lists.find(({ path }) => path === item);
    return list?.removed === undefined ? undefined : removedText(list, list.removed.number, words);
  }
  const list = lists.find(({ rows }) => rows.some(({ path }) => path === item));
  const row = list?.rows.find(({ path }) => path === item);
  if (list === undefined || row === undefined || part === 'question') return undefined;
  const title = rowTitle(list, row.number, words).text;
  if (part === 'row') {
    return isBack(previous, { screen, list, row })
      ? words.msg(str`${title} is back.`, { id: 'list.restored' })
      : words.msg(str`${title} added.`, { id: 'list.added' });
  }
  return words.msg(str`Moved. It is now ${title}.`, { id: 'list.moved' });
}

/** A row in the place of one that was removed; at the end it could also be a new one, which has no answer yet. */
function isBack(previous: StepScreen, { screen, list, row }: { readonly screen: StepScreen; readonly list: ListItem; readonly row: RowItem }): boolean {
  const before = [...listsIn(previous.items)].find(({ path }) => path === list.path);
  if (before?.removed?.number !== row.number) return false;
  // A new one would have its page open.
  if (list.rowsAs === 'pages') return true;
  const isLast = row.number === list.rows.length;
  return !isLast || screen.questions.some(({ path, answer }) => path.startsWith(row.path) && answer.state !== 'blank');
}

function* listsIn(items: readonly StepItem[]): Generator<ListItem> {
  for (const item of items) {
    if (item.sort === 'list') {
      yield item;
      for (const row of item.rows) yield* listsIn(row.items);
    } else if (item.sort === 'group') yield* listsIn(item.items);
  }
}
