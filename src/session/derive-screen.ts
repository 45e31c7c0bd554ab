// The session's state and the machine's position become the one screen the citizen sees. Pure.
import type { Evidence } from '../answers/merge-source.js';
import type { QuestionModel, SourceModel, StepModel } from '../model/form-model.js';
import type { Path } from '../model/path.js';
import type { Problem } from '../model/submission.js';
import type { Text } from '../model/text.js';
import { findIssues } from '../validation/find-issues.js';
import { deriveIssue, deriveQuestion, deriveRow } from './derive-question.js';
import { progressAt } from './open-pages.js';
import type { Position } from './position.js';
import type { ReviewScreen, Screen, ScreenFrame, SourceScreen, StepScreen, SummaryRow } from './screen.js';
import type { SessionState } from './session-state.js';

export function deriveScreen(state: SessionState, position: Position): Screen {
  const frame = deriveFrame(state, position);
  switch (position.at) {
    case 'start':
      return { ...frame, ...deriveStart(state) };
    case 'source':
      return { ...frame, ...deriveSource(state, position.source, position.stage) };
    case 'step':
      return { ...frame, ...deriveStep(state, position.step, position.returning) };
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

function deriveFrame(state: SessionState, { at }: Position): ScreenFrame {
  const { language, model, words, device, saving, network, restored, focus } = state;
  return {
    language,
    languages: model.languages,
    procedureTitle: words.title(),
    authority: words.authority(),
    device,
    saving,
    network,
    ...(restored === undefined ? {} : { restored }),
    focus,
    canGoBack: at === 'step' || at === 'source' || at === 'review',
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
    source: {
      id: source.id,
      name: words.source(source.id, 'name'),
      authority: words.source(source.id, 'authority'),
      purpose: words.source(source.id, 'purpose'),
      legalBasis: words.legalBasis(source.legalBasis),
      ...(eli === undefined ? {} : { eli }),
    },
    asks: questionsAt(state, source.fields.map(({ to }) => to)).map((question) => words.shortLabel(question)),
    stage: stage.at === 'preview' ? derivePreview(state, stage.evidence) : stage,
  };
}

function derivePreview(state: SessionState, { values, missing, retrievedAt }: Evidence): SourceScreen['stage'] {
  const found = questionsAt(state, [...values.keys()]).map((question): SummaryRow => {
    const { origin: _origin, ...row } = deriveRow(state, question);
    const value = values.get(question.path);
    return value === undefined ? row : { ...row, answer: { state: 'read', value } };
  });
  return { at: 'preview', found, missing: questionsAt(state, missing).map((question) => state.words.shortLabel(question)), retrievedAt };
}

function deriveStep(state: SessionState, step: StepModel, returnsToReview: boolean): StepScreen {
  const { words, relevance, shown } = state;
  const questions = questionsAt(state, step.questions).filter(({ path }) => relevance.questions.has(path));
  const title = words.stepTitle(step.id);
  return {
    sort: 'step',
    step: step.id,
    ...(title === undefined ? {} : { title }),
    body: words.stepBody(step.id),
    items: questions.map(({ path }) => ({ sort: 'question', path })),
    questions: questions.map((question) => deriveQuestion(state, question)),
    progress: progressAt(state, step.id),
    issues: questions.flatMap((question) => {
      const issue = shown.get(question.path);
      return issue === undefined ? [] : [deriveIssue(state, question, issue)];
    }),
    returnsToReview,
  };
}

function deriveReview(state: SessionState, refusal: Problem | undefined): ReviewScreen {
  const { model, relevance } = state;
  const sections = model.steps
    .filter(({ id, questions }) => relevance.steps.has(id) && questions.length > 0)
    .map(({ id, questions }) => {
      const rows = questionsAt(state, questions).filter(({ path }) => relevance.questions.has(path));
      const summary = rows.map((question) => deriveRow(state, question));
      return { step: id, title: sectionTitle(state, id, rows), rows: summary, blocks: [{ names: [], rows: summary }] };
    });
  const own = findIssues(state);
  // What the receiver found beyond that stands at its question too.
  const theirs = (refusal?.issues ?? []).filter(({ path }) => own.every((issue) => issue.path !== path));
  const issues = [...own, ...theirs].flatMap((issue) => {
    const question = model.questions.find(({ path }) => path === issue.path);
    return question === undefined ? [] : [deriveIssue(state, question, issue)];
  });
  return { sort: 'review', sections, issues, ...(refusal === undefined ? {} : { refusal }) };
}

function sectionTitle({ words }: SessionState, step: string, [first]: readonly QuestionModel[]): Text {
  return words.stepTitle(step) ?? (first === undefined ? words.title() : words.shortLabel(first));
}

function deriveQueued({ envelope, attempts, device, saving }: SessionState) {
  return {
    sort: 'queued',
    digest: envelope?.digest ?? '',
    queuedAt: envelope?.createdAt ?? '',
    attempts,
    keepsPageOpen: device !== 'own' || saving.state !== 'saved',
  } as const;
}

function deriveReceipt({ receipt, words }: SessionState) {
  if (receipt === undefined) throw new TypeError('a receipt screen needs a receipt');
  return { sort: 'receipt', statement: receipt.statement, jws: receipt.jws, nextSteps: words.nextSteps() } as const;
}

function questionsAt({ model }: SessionState, paths: readonly Path[]): readonly QuestionModel[] {
  return paths.flatMap((path) => model.questions.find((question) => question.path === path) ?? []);
}
