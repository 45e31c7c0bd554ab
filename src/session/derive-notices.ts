// The notices of a step, put among what it asks: each after the questions that procedure.json lists before it. Pure.
import type { NoticeModel, StepModel } from '../model/form-model.js';
import { liesIn, patternOf } from '../model/path.js';
import type { Path } from '../model/path.js';
import type { SessionState } from './session-state.js';
import type { NoticeItem } from './step-items.js';

interface Placed {
  readonly path: Path;
}

/** A notice without words in any language does not stand there. */
export function withNotices<Item extends Placed>({ words, outline }: Pick<SessionState, 'words' | 'outline'>, { id, ask }: StepModel, items: readonly Item[]): readonly (Item | NoticeItem)[] {
  const notices = outline.notices.get(id) ?? [];
  if (notices.length === 0) return items;
  const from = (index: number): readonly NoticeItem[] =>
    notices.filter(({ after }) => placeAfter(ask.slice(0, after), items) === index).flatMap((notice) => noticeItem(notice, words));
  return [...from(0), ...items.flatMap((item, index) => [item, ...from(index + 1)])];
}

function noticeItem({ id, sort }: NoticeModel, words: SessionState['words']): readonly NoticeItem[] {
  const text = words.blocks({ notice: id });
  return text === undefined ? [] : [{ sort: 'notice', path: `notice:${id}`, tone: sort, text }];
}

/** How many items stand before it: all up to the last that holds, or lies in, something asked before it. */
function placeAfter(asked: readonly Path[], items: readonly Placed[]): number {
  return items.findLastIndex(({ path }) => asked.some((pattern) => liesIn(patternOf(path), pattern) || liesIn(pattern, patternOf(path)))) + 1;
}
