// The session's state and the machine's position become the one screen the citizen sees. Pure.
import type { Evidence } from '../answers/merge-source.js';
import type { OutlineItem } from '../model/outline.js';
import type { SourceModel, StepModel } from '../model/form-model.js';
import { answerOf } from '../model/answer.js';
import { liesIn, toPointer } from '../model/path.js';
import type { Path } from '../model/path.js';
import type { Problem } from '../model/submission.js';
import type { Text } from '../model/text.js';
import { findIssues } from '../validation/find-issues.js';
import { withAnswers } from './answering.js';
import { TOP, deriveItems, questionsIn, reviewBlocks } from './derive-items.js';
import { withNotices } from './derive-notices.js';
import { deriveIssue, deriveQuestion, deriveRow } from './derive-question.js';
import type { Position } from './position.js';
import { remembered } from './remembered.js';
import type { ReviewScreen, Screen, ScreenFrame, SourceScreen, StepScreen, SummaryRow, TasksScreen } from './screen.js';
import { progressIn } from './step-count.js';
import type { StepItem } from './step-items.js';
import type { SessionState } from './session-state.js';

export function deriveScreen(state: SessionState, position: Position): Screen {
  const frame = deriveFrame(state, position);
  switch (position.at) {
    case 'start':
      return { ...frame, ...deriveStart(state) };
    case 'source':
      return { ...frame, ...deriveSource(state, position.source, position.stage) };
    case 'tasks':
      return { ...frame, ...deriveTasks(state) };
    case 'step':
      return together(frame, deriveStep(state, position.step, position.returning));
    case 'review':
      return { ...frame, ...deriveReview(state, position.refusal) };
    case 'sending':
      return { ...frame, sort: 'sending' };
    case 'queued':
      return { ...frame, ...deriveQueued(state) };
    case 'receipt':
      return { ...frame, ...deriveReceipt(state) };
  }
}

/** Like a spread, which would ask for all the questions at once. */
function together(frame: ScreenFrame, step: StepScreen): ScreenFrame & StepScreen {
  // Checked boundary: every member of the frame has just been given to it.
  return Object.defineProperties(step, Object.getOwnPropertyDescriptors(frame)) as ScreenFrame & StepScreen;
}

function deriveFrame(state: SessionState, { at }: Position): ScreenFrame {
  const { language, model, words, device, saving, network, restored, focus } = state;
  return {
    language,
    languages: model.languages,
    ...((words.easy ?? words.ordinary) === undefined ? {} : { easy: words.ordinary !== undefined }),
    procedureTitle: words.title(),
    authority: words.authority(),
    device,
    saving,
    network,
    ...(restored === undefined ? {} : { restored }),
    focus,
    canGoBack: at === 'step' || at === 'source' || at === 'tasks' || at === 'review',
  };
}

function deriveStart({ words, device, hostChoseDevice, deviceMissing, model, saving }: SessionState) {
  const cannotSave = saving.state === 'not-saved';
  return {
    sort: 'start',
    introduction: words.introduction(),
    asksDevice: !hostChoseDevice && !cannotSave && device === 'undecided',
    deviceMissing,
    draftDays: model.draftDays,
  } as const;
}

function deriveSource(state: SessionState, source: SourceModel, stage: Extract<Position, { at: 'source' }>['stage']): SourceScreen {
  const { words, model } = state;
  const eli = model.legalBasis.find(({ id }) => id === source.legalBasis)?.eli;
  return {
    sort: 'source',
    ...(model.sources.length > 1 ? { hasOthers: true } : {}),
    source: {
      id: source.id,
      name: words.source(source.id, 'name'),
      authority: words.source(source.id, 'authority'),
      purpose: words.source(source.id, 'purpose'),
      legalBasis: words.legalBasis(source.legalBasis),
      ...(eli === undefined ? {} : { eli }),
    },
    asks: labelsAt(state, source.fields.map(({ to }) => to)),
    stage: stage.at === 'preview' ? derivePreview(state, stage.evidence) : stage,
  };
}

function derivePreview(state: SessionState, { values, missing, retrievedAt }: Evidence): SourceScreen['stage'] {
  // As they would stand if the citizen said yes: what the register fills may bring further questions.
  const filled = withAnswers(state, new Map([...state.answers, ...[...values].map(([path, value]) => [path, answerOf(value)] as const)]));
  const found = [...values.keys()].flatMap((path): readonly SummaryRow[] => {
    const question = filled.outline.questions.get(path);
    if (question === undefined) return [];
    const { origin: _origin, ...row } = deriveRow(filled, question);
    return [row];
  });
  return { at: 'preview', found, missing: labelsAt(state, missing), retrievedAt };
}

function deriveStep(state: SessionState, step: StepModel, returnsToReview: boolean): StepScreen {
  const { words, outline, shown, removed, rowPages } = state;
  const open = rowPages?.openIn(state, step.id);
  const items = open?.row.items ?? outline.steps.get(step.id) ?? NO_ITEMS;
  const title = open === undefined ? words.stepTitle(step.id) : undefined;
  return {
    sort: 'step',
    step: step.id,
    ...(title === undefined ? {} : { title }),
    ...(open === undefined ? {} : { row: { path: open.row.path, around: open.around } }),
    body: open === undefined ? words.stepBody(step.id) : [],
    // A row that has a page of its own is summed up by its answers.
    items: lastItems(items, [step.id, words, shown, removed, outline.notices, rowPages === undefined ? undefined : state.answers], () => {
      const own = deriveItems(state, items, open?.around);
      return open === undefined ? withNotices(state, step, own) : own;
    }),
    ...firstIn(state, items),
    ...(hasLater(state, items) ? { later: true } : {}),
    ...(isToRead(state, items) ? { asksNothing: true } : {}),
    // Derived only for those who look at all of them at once.
    get questions() {
      return questionsIn(state, items);
    },
    ...progressIn(state, step.id),
    countBefore: state.told?.before,
    issues: [...shown.values()].filter(({ path }) => liesIn(path, open?.row.path ?? '')).map((issue) => deriveIssue(state, issue)),
    returnsToReview: returnsToReview && open === undefined,
  };
}

function firstIn(state: SessionState, [item]: readonly OutlineItem[]): Pick<StepScreen, 'first'> {
  const question = item === undefined ? undefined : state.outline.questions.get(item.path);
  return question === undefined ? {} : { first: deriveQuestion(state, question) };
}

function hasLater(state: SessionState, items: readonly OutlineItem[]): boolean {
  return Object.values(state.model.asks).some(({ later }) => later === true) && isLater(state, items);
}

function isLater(state: SessionState, items: readonly OutlineItem[]): boolean {
  return items.some((item): boolean => {
    // What is asked on pages of their own is not marked here.
    if (item.sort === 'list') return state.model.asks[item.pattern]?.rows !== 'pages' && item.rows.some((row) => isLater(state, row.items));
    if (item.sort === 'group') return isLater(state, item.items);
    const { later, required } = state.outline.questions.get(item.path) ?? {};
    return later === true && required === true;
  });
}

/** Whether nobody can answer anything there. */
function isToRead(state: SessionState, items: readonly OutlineItem[]): boolean {
  return items.every((item) => (item.sort === 'group' ? isToRead(state, item.items) : (item.sort === 'list' ? item : state.outline.questions.get(item.path))?.readOnly));
}

const NO_ITEMS: readonly OutlineItem[] = [];
const lastItems = remembered<readonly OutlineItem[], readonly StepItem[]>();

function deriveReview(state: SessionState, refusal: Problem | undefined): ReviewScreen {
  const { model, outline } = state;
  const sections = model.steps.flatMap(({ id }) => {
    const items = outline.steps.get(id) ?? [];
    if (items.length === 0) return [];
    const blocks = items.length === 1 && state.words.stepTitle(id) === undefined ? reviewBlocks(state, items, TOP) : reviewBlocks(state, items);
    const rows = blocks.flatMap((block) => block.rows);
    return [{ step: id, title: sectionTitle(state, id, { items, rows }), rows, blocks }];
  });
  const own = findIssues(state);
  // What the receiver found beyond that stands at its question too.
  const theirs = (refusal?.issues ?? []).flatMap((issue) => {
    const path = outline.places.get(toPointer(issue.path));
    return path === undefined || own.some((mine) => mine.path === path) ? [] : [{ ...issue, path }];
  });
  const issues = [...own, ...theirs].map((issue) => deriveIssue(state, issue));
  return { sort: 'review', sections, issues, ...(state.sends === 'to-receiver' ? {} : { sends: state.sends }), ...(refusal === undefined ? {} : { refusal }) };
}

function sectionTitle({ words }: SessionState, step: string, { items: [item], rows: [first] }: { readonly items: readonly OutlineItem[]; readonly rows: readonly SummaryRow[] }): Text {
  const title = words.stepTitle(step);
  if (title !== undefined) return title;
  if (item !== undefined && item.sort !== 'question') return words.label(item);
  return first === undefined ? words.title() : first.label;
}

function deriveTasks(state: SessionState): TasksScreen {
  if (state.tasks === undefined) throw new TypeError('no tasks');
  return state.tasks.screen(state);
}

function deriveQueued({ envelope, attempts, device, saving, isPartlyInPage = false }: SessionState) {
  return {
    sort: 'queued',
    digest: envelope?.digest ?? '',
    queuedAt: envelope?.createdAt ?? '',
    attempts,
    keepsPageOpen: device !== 'own' || saving.state !== 'saved' || isPartlyInPage,
  } as const;
}

function deriveReceipt(state: SessionState) {
  const { receipt, words, sent } = state;
  if (receipt === undefined) throw new TypeError('no receipt');
  const { statement, jws } = receipt;
  return { sort: 'receipt', statement, jws, nextSteps: words.nextSteps(), ...(sent && { sent: deriveReview({ ...state, ...sent }, undefined) }) } as const;
}

/** By a source's fields: also those that do not apply yet have a name. */
function labelsAt({ words, outline }: SessionState, paths: readonly Path[]): readonly Text[] {
  return paths.map((path) => words.shortLabel(outline.questions.get(path) ?? { pattern: path }));
}
