// Lists whose rows have pages of their own: which page is open, and what of a row stands in its list. Pure; fetched only for
// forms that have such a list. A page of a row is no state of the workflow: it lies within its step.
import { rowsPath } from '../answers/rows.js';
import type { FormModel } from '../model/form-model.js';
import type { OutlineItem, OutlineList } from '../model/outline.js';
import { liesIn } from '../model/path.js';
import type { Path } from '../model/path.js';
import { pageSubject } from '../workflow/pages.js';
import { stepOf } from './answering.js';
import { groupBlocks, rowNameIn } from './derive-items.js';
import { deriveIssue } from './derive-question.js';
import type { RowPage, RowPages, SessionState } from './session-state.js';
import type { RowAround } from './step-items.js';

export const rowPages: RowPages = {
  openIn,

  summaryOf(state, list, row) {
    if (!hasPages(state.model, list)) return undefined;
    const blocks = groupBlocks(state, { ...row, pattern: `${list.pattern}[]` });
    const issues = [...state.shown.values()].filter(({ path }) => liesIn(path, row.path));
    return { blocks, issues: issues.map((issue) => deriveIssue(state, issue)) };
  },

  open(state, row, at) {
    if (![...everyPage(state)].some((page) => page.row.path === row)) return state;
    const turn = state.focus.turn + 1;
    return { ...state, openRow: row, focus: at === undefined ? { turn, target: 'heading' } : { turn, target: 'item', item: at, part: 'question' } };
  },

  close(state, page) {
    const open = openIn(state, pageSubject(page)?.id ?? '');
    return open && { ...state, ...showing(state, open.outer) };
  },

  arrivedAt(state, page) {
    const step = pageSubject(page)?.id ?? '';
    return openIn(state, step)?.row.path ?? firstToFillIn(state, step);
  },

  changeTo(state, path, from) {
    // From a step nothing leads to another one.
    const here = pageSubject(from);
    if (here !== undefined && here.id !== stepOf(state.outline, path)) return {};
    const row = [...everyPage(state)].findLast((page) => liesIn(path, page.row.path))?.row.path;
    return row === state.openRow ? {} : showing(state, row);
  },
};

function openIn(state: SessionState, step: string): RowPage | undefined {
  const { openRow, outline } = state;
  if (openRow === undefined) return undefined;
  for (const page of pagesIn(state, outline.steps.get(step) ?? [])) if (page.row.path === openRow) return page;
  return undefined;
}

function showing({ focus }: SessionState, openRow: Path | undefined): Pick<SessionState, 'openRow' | 'focus'> {
  return { openRow, focus: { turn: focus.turn + 1, target: 'heading' } };
}

/** Where at least one row is needed and nobody has begun, the step begins with the first. */
function firstToFillIn({ model, outline, answers }: SessionState, step: string): Path | undefined {
  const [list] = outline.steps.get(step) ?? [];
  if (list?.sort !== 'list' || list.least === 0 || !hasPages(model, list) || answers.has(rowsPath(list.path))) return undefined;
  const isBegun = [...answers].some(([path, { state }]) => state !== 'blank' && liesIn(path, list.path));
  return isBegun ? undefined : list.rows[0]?.path;
}

function hasPages({ asks }: FormModel, { pattern }: OutlineList): boolean {
  return asks[pattern]?.rows === 'pages';
}

function* everyPage(state: SessionState): Generator<RowPage> {
  for (const items of state.outline.steps.values()) yield* pagesIn(state, items);
}

function* pagesIn(state: SessionState, items: readonly OutlineItem[], outside: Pick<RowPage, 'around' | 'outer'> = { around: [], outer: undefined }): Generator<RowPage> {
  for (const item of items) {
    if (item.sort === 'group') yield* pagesIn(state, item.items, outside);
    if (item.sort === 'list') yield* pagesOf(state, item, outside);
  }
}

function* pagesOf(state: SessionState, list: OutlineList, { around, outer }: Pick<RowPage, 'around' | 'outer'>): Generator<RowPage> {
  const isPaged = hasPages(state.model, list);
  for (const [index, row] of list.rows.entries()) {
    const own: RowAround = { number: index + 1, ...rowNameIn(state, list) };
    const inside = [...around, own];
    if (isPaged) yield { row, around: inside, outer };
    yield* pagesIn(state, row.items, { around: inside, outer: isPaged ? row.path : outer });
  }
}
