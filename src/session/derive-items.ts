// What a step shows, nested, and the same answers as the check page lists them. Pure.
import { BLANK } from '../model/answer.js';
import type { OutlineGroup, OutlineItem, OutlineList, OutlineRow, Question } from '../model/outline.js';
import { patternOf } from '../model/path.js';
import type { Path } from '../model/path.js';
import type { Text } from '../model/text.js';
import { deriveIssue, deriveQuestion, deriveRow } from './derive-question.js';
import type { ReviewBlock, SummaryRow } from './screen.js';
import type { Composed, QuestionItem, QuestionScreen, RowAround, RowItem, StepItem } from './step-items.js';
import type { SessionState } from './session-state.js';

export function deriveItems(state: SessionState, items: readonly OutlineItem[], around: readonly RowAround[] = []): readonly StepItem[] {
  return items.map((item): StepItem => {
    const { words, shown } = state;
    if (item.sort === 'question') return { sort: 'question', path: item.path, ...blocksOf(state, item.path) };
    // A question of several sorts has the path of what holds it: its issue stands at the question.
    const issue = state.outline.questions.has(item.path) ? undefined : shown.get(item.path);
    const hint = words.hint(item);
    const named = {
      path: item.path,
      title: words.label(item),
      ...(hint === undefined ? {} : { hint }),
      ...(issue === undefined ? {} : { issue: deriveIssue(state, issue) }),
    };
    return item.sort === 'group' ? { sort: 'group', ...named, ...composedAt(state, item.pattern), items: deriveItems(state, item.items, around) } : { sort: 'list', ...named, ...deriveList(state, item, around) };
  });
}

function blocksOf({ words }: SessionState, path: Path): Pick<QuestionItem, 'hasBlocks'> {
  const hasBlocks = (['body', 'help'] as const).find((word) => words.blocks({ question: patternOf(path), word }) !== undefined);
  return hasBlocks === undefined ? {} : { hasBlocks };
}

/** What one row is called; where nobody has a name for it, the list in short. */
export function rowNameIn({ words }: SessionState, list: OutlineList): Pick<RowAround, 'rowName' | 'listName'> {
  const rowName = words.rowName(list);
  return rowName === undefined ? { listName: words.shortLabel(list) } : { rowName };
}

function deriveList(state: SessionState, list: OutlineList, around: readonly RowAround[]) {
  const { required, rows, least, most, readOnly } = list;
  const named = rowNameIn(state, list);
  const removed = state.removed.get(list.path);
  return {
    required,
    ...named,
    ...(state.model.asks[list.pattern]?.rows === 'pages' ? { rowsAs: 'pages' as const } : {}),
    ...(around.length === 0 ? {} : { around }),
    rows: rows.map((row, index) => {
      const inside: RowAround = { number: index + 1, ...named };
      return deriveRowItem(state, { row, index, list, around: [...around, inside] });
    }),
    ...(readOnly === true ? { readOnly } : {}),
    canAdd: readOnly !== true && (most === undefined || rows.length < most),
    // Where it is always so many, nobody has reached a limit.
    ...(most === undefined || most === least ? {} : { most }),
    ...(removed === undefined ? {} : { removed: { number: removed.index + 1 } }),
  };
}

interface RowToShow {
  readonly row: OutlineRow;
  readonly index: number;
  readonly list: OutlineList;
  /** With the row itself. */
  readonly around: readonly RowAround[];
}

function deriveRowItem(state: SessionState, { row, index, list, around }: RowToShow): RowItem {
  const canChange = list.readOnly !== true;
  const canMove = canChange && !list.keyed;
  const summary = state.rowPages?.summaryOf(state, list, row);
  return {
    path: row.path,
    number: index + 1,
    ...(summary === undefined ? { items: deriveItems(state, row.items, around) } : { items: [], summary }),
    canRemove: canChange && list.rows.length > list.least,
    canMoveUp: canMove && index > 0,
    canMoveDown: canMove && index < list.rows.length - 1,
  };
}

/** Every question in these items, in order. */
export function questionsIn(state: SessionState, items: readonly OutlineItem[]): readonly QuestionScreen[] {
  return items.flatMap((item) => {
    if (item.sort === 'list') return item.rows.flatMap((row) => questionsIn(state, row.items));
    if (item.sort === 'group') return questionsIn(state, item.items);
    const question = state.outline.questions.get(item.path);
    return question === undefined ? [] : [deriveQuestion(state, question)];
  });
}

type BlockName = ReviewBlock['names'][number];

/** Rows that have a name of their own go by it; the others stand under the name of their list. */
function listBlocks(state: SessionState, list: OutlineList, names: readonly BlockName[]): readonly ReviewBlock[] {
  const label = state.words.shortLabel(list);
  const rowName = state.words.rowName(list);
  if (list.rows.length === 0) return [{ names, rows: [emptyRow(list, label)] }];
  const around = rowName !== undefined || names === TOP ? names : [...names, { text: label }];
  return list.rows.flatMap((row, index) => groupBlocks(state, { ...row, pattern: `${list.pattern}[]` }, [...around, { text: rowName ?? UNNAMED, number: index + 1 }]));
}

/** The kind that asks a group as one thing. */
function composedAt({ model }: SessionState, pattern: Path): { readonly composed?: Composed } {
  const { kind = '', roles } = model.asks[pattern] ?? {};
  return roles === undefined ? {} : { composed: { kind, roles } };
}

/** Whether it reads as one answer is for the view to say. */
export function groupBlocks(state: SessionState, { path, pattern, items }: Pick<OutlineGroup, 'path' | 'pattern' | 'items'>, names?: readonly BlockName[]): readonly ReviewBlock[] {
  return reviewBlocks(state, items, names).map((block) => ({ at: path, ...composedAt(state, pattern), ...block }));
}

/** The section has the name of its only group or list. */
export const TOP: readonly BlockName[] = [];
const UNNAMED: Text = { text: '', lang: '' };

/** Nothing was added: also that is an answer, and it can be changed. */
function emptyRow({ path, readOnly }: OutlineList, label: Text): SummaryRow {
  return { path, kind: 'kept', options: {}, optionTexts: {}, label, answer: BLANK, readOnly: readOnly === true };
}

/** That nothing is the same is no answer: the answers follow. */
function isAnswerToList({ answers }: SessionState, { asks, path }: Question): boolean {
  return asks !== 'same' || answers.get(path)?.state === 'read';
}

/** The rows of a section in blocks: one for each group and each row of a repeat that has answers of its own. */
export function reviewBlocks(state: SessionState, items: readonly OutlineItem[], names: readonly BlockName[] = []): readonly ReviewBlock[] {
  const blocks: ReviewBlock[] = [];
  let rows: SummaryRow[] = [];
  const flush = () => {
    if (rows.length > 0) blocks.push({ names, rows });
    rows = [];
  };
  for (const item of items) {
    if (item.sort === 'question') {
      const question = state.outline.questions.get(item.path);
      if (question !== undefined && isAnswerToList(state, question)) rows.push(deriveRow(state, question));
      continue;
    }
    flush();
    const text: Text = state.words.shortLabel(item);
    if (item.sort === 'list') blocks.push(...listBlocks(state, item, names));
    else {
      // The section has the name of its only group.
      const isSection = names === TOP && items.length === 1;
      blocks.push(...groupBlocks(state, item, isSection ? [] : text.text === '' ? names : [...names, { text }]));
    }
  }
  flush();
  return blocks;
}
