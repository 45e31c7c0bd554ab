// Lists whose rows have pages of their own: which page is open, and what of a row stands in its list. Pure; fetched only for
// forms that have such a list. A page of a row is no state of the workflow: it lies within its step.
import { rowIn, rowsAnswer, rowsAt, rowsPath, withoutRow } from '../answers/rows.js';
import type { Answers } from '../model/answer.js';
import { isJsonObject } from '../model/json.js';
import type { FormModel } from '../model/form-model.js';
import type { OutlineItem, OutlineList } from '../model/outline.js';
import { liesIn } from '../model/path.js';
import type { Path } from '../model/path.js';
import { pageSubject } from '../workflow/pages.js';
import { stepOf, withAnswers, withoutSettled } from './answering.js';
import { groupBlocks, rowNameIn } from './derive-items.js';
import { withNotices } from './derive-notices.js';
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
    return { ...elsewhere(state, row), focus: at === undefined ? { turn, target: 'heading' } : { turn, target: 'item', item: at, part: 'question' } };
  },

  openNew(state, row) {
    const next = rowPages.open(state, row);
    return next === state ? state : { ...next, newRows: new Set([...newIn(next), row]) };
  },

  close(state, page, isDone) {
    const open = openIn(state, pageSubject(page)?.id ?? '');
    if (open === undefined) return undefined;
    const newRows = isDone ? new Set([...newIn(state)].filter((row) => row !== open.row.path)) : newIn(state);
    return showing({ ...state, newRows }, open.outer);
  },

  arriveAt(state, page) {
    const step = pageSubject(page)?.id ?? '';
    return elsewhere(state, openIn(state, step)?.row.path ?? (beginsWithText(state, step) ? undefined : firstToFillIn(state, step)));
  },

  begin(state, step, wrong) {
    const row = openIn(state, step) === undefined && beginsWithText(state, step) ? firstToFillIn(state, step) : undefined;
    return row !== undefined && [...wrong.keys()].some((path) => liesIn(path, row)) ? showing(state, row) : undefined;
  },

  changeTo(state, path, from) {
    // From a step nothing leads to another one.
    const here = pageSubject(from);
    if (here !== undefined && here.id !== stepOf(state.outline, path)) return {};
    const row = [...everyPage(state)].findLast((page) => liesIn(path, page.row.path))?.row.path;
    return row === state.openRow ? {} : showing(state, row);
  },
};

interface PageInList extends RowPage {
  readonly list: OutlineList;
}

function openIn(state: SessionState, step: string): RowPage | undefined {
  const { openRow, outline } = state;
  if (openRow === undefined) return undefined;
  for (const page of pagesIn(state, outline.steps.get(step) ?? [])) if (page.row.path === openRow) return page;
  return undefined;
}

function showing(state: SessionState, openRow: Path | undefined): SessionState {
  return { ...elsewhere(state, openRow), focus: { turn: state.focus.turn + 1, target: 'heading' } };
}

/** With another page open, or none. New rows that are left with nothing answered go: they never were more than a page. */
function elsewhere(state: SessionState, openRow: Path | undefined): SessionState {
  const before = newIn(state);
  const newRows = [...before].filter((row) => openRow !== undefined && liesIn(openRow, row));
  let { answers } = state;
  for (const { row, list } of [...everyPage(state)].reverse()) {
    const at = rowIn(row.path);
    if (at === undefined || !before.has(row.path) || newRows.includes(row.path) || isAnswered(answers, row.path)) continue;
    const rows = rowsAt(answers, list.path, list.rows.length);
    if (rows.ids.length > list.least) answers = new Map(answers).set(rowsPath(list.path), rowsAnswer(withoutRow(rows, at.row)));
  }
  // Told on arrival at the step, and not on each of its pages again.
  const next = { ...state, told: state.told && { ...state.told, before: undefined }, openRow, newRows: new Set(newRows) };
  return answers === state.answers ? next : withoutSettled(withAnswers(next, answers));
}

function newIn({ newRows, openRow }: SessionState): ReadonlySet<Path> {
  return newRows ?? new Set(openRow === undefined ? [] : [openRow]);
}

/** That it has rows inside is an answer too, that it has none left is not. */
function isAnswered(answers: Answers, row: Path): boolean {
  return [...answers].some(([path, answer]) => {
    const isEmptyList = answer.state === 'read' && path.endsWith('#rows') && isJsonObject(answer.value) && String(answer.value.rows) === '';
    return answer.state !== 'blank' && !isEmptyList && liesIn(path, row);
  });
}

/** Something is to be read before the list: nobody is led past it. */
function beginsWithText(state: SessionState, id: string): boolean {
  const { model, outline, words } = state;
  const step = model.steps.find((each) => each.id === id);
  return words.stepBody(id).length > 0 || (step !== undefined && withNotices(state, step, outline.steps.get(id) ?? [])[0]?.sort === 'notice');
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

function* everyPage(state: SessionState): Generator<PageInList> {
  for (const items of state.outline.steps.values()) yield* pagesIn(state, items);
}

function* pagesIn(state: SessionState, items: readonly OutlineItem[], outside: Pick<RowPage, 'around' | 'outer'> = { around: [], outer: undefined }): Generator<PageInList> {
  for (const item of items) {
    if (item.sort === 'group') yield* pagesIn(state, item.items, outside);
    if (item.sort === 'list') yield* pagesOf(state, item, outside);
  }
}

function* pagesOf(state: SessionState, list: OutlineList, { around, outer }: Pick<RowPage, 'around' | 'outer'>): Generator<PageInList> {
  const isPaged = hasPages(state.model, list);
  for (const [index, row] of list.rows.entries()) {
    const own: RowAround = { number: index + 1, ...rowNameIn(state, list) };
    const inside = [...around, own];
    if (isPaged) yield { row, list, around: inside, outer };
    yield* pagesIn(state, row.items, { around: inside, outer: isPaged ? row.path : outer });
  }
}
