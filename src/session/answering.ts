// What one answer changes: the answers, where they come from, what applies, and which shown issues are now settled. Pure.
import { answerTo } from '../answers/answer-to.js';
import { mergeEvidence, provenanceAfterEdit } from '../answers/merge-source.js';
import type { Evidence } from '../answers/merge-source.js';
import { mayChangeOutline, outlineOf } from '../answers/outline.js';
import type { Outline } from '../answers/outline.js';
import { rawOf, readRaw } from '../fields/field-kinds.js';
import { isComposed } from '../fields/parts/parts.js';
import { BLANK } from '../model/answer.js';
import type { Answers } from '../model/answer.js';
import type { Issue } from '../model/issue.js';
import type { Json } from '../model/json.js';
import type { Question } from '../model/outline.js';
import { liesIn } from '../model/path.js';
import type { Path } from '../model/path.js';
import { findIssues, findIssuesAt, stops } from '../validation/find-issues.js';
import { asksTheSame } from './asks-the-same.js';
import { focusOn } from './arriving.js';
import type { SessionState } from './session-state.js';

export function answer(state: SessionState, question: Question, raw: Json): SessionState {
  const { path } = question;
  const given = readRaw(question, raw);
  const provenances = new Map(state.provenances);
  const provenance = provenances.get(path);
  if (provenance !== undefined) provenances.set(path, provenanceAfterEdit(provenance, given.state === 'read' ? given.value : undefined));
  const answers = new Map(state.answers).set(path, given);
  const changesOutline = mayChangeOutline(state.outline, path, given.state === 'read');
  const next: SessionState = { ...state, answers, provenances, stale: !changesOutline };
  return settleShown(changesOutline ? withoutOthers(state, readAnew(state, withAnswers(next, answers))) : next, question, changesOutline);
}

/** What was typed is read again where another kind of question now stands: a text that was meant as a number, say. */
function readAnew({ outline: before }: SessionState, state: SessionState): SessionState {
  const again = [...state.outline.questions].flatMap(([path, question]) => {
    const old = before.questions.get(path);
    const given = state.answers.get(path);
    if (old === undefined || old.kind === question.kind || given === undefined || given.state === 'blank') return [];
    const raw = rawOf(old, given);
    return typeof raw === 'string' && typeof rawOf(question, BLANK) === 'string' ? [[path, readRaw(question, raw)] as const] : [];
  });
  return again.length === 0 ? state : withAnswers(state, new Map([...state.answers, ...again]));
}

/** What was wrong with an answer to something else is no longer shown. */
function withoutOthers({ outline: before }: SessionState, state: SessionState): SessionState {
  const isSame = (path: Path): boolean => {
    const [old, now] = [before.questions.get(path), state.outline.questions.get(path)];
    return old === undefined || now === undefined || asksTheSame(old, now);
  };
  return { ...state, shown: new Map([...state.shown].filter(([path]) => isSame(path))) };
}

/** The same session with other answers, and what follows from them. */
export function withAnswers(state: SessionState, answers: Answers): SessionState {
  const outline = outlineOf(state.model, answers, state.today, state.conditions);
  outline.limits.forEach(state.noteLimit);
  return { ...state, answers, outline, stale: false };
}

/** With the document as the answers make it now: a keystroke that changes nothing else leaves it for later. */
export function upToDate(state: SessionState): SessionState {
  return state.stale ? withAnswers(state, state.answers) : state;
}

/** Continue: the issues of the step, or of the row whose page is open, are shown, or, when there is none that stops, what was typed takes its standard form. */
export function leaveStep(behind: SessionState, step: string): SessionState & { readonly stays: boolean } {
  const state = upToDate(behind);
  const row = state.rowPages?.openIn(state, step)?.row.path ?? '';
  const inStep = findIssues(state).filter((issue) => stepOf(state.outline, issue.path) === step && issue.severity !== 'later');
  const issues = inStep.filter(({ path }) => liesIn(path, row));
  const news = issues.filter((issue) => stops(issue) || !state.warned.has(warningKey(state, issue)));
  if (news.length === 0) {
    const paths = [...state.outline.questions.values()].filter((question) => question.step === step && liesIn(question.path, row)).map(({ path }) => path);
    const shown = new Map([...state.shown].filter(([path]) => !liesIn(path, row)));
    return { ...state, answers: normalised(state.answers, new Set(paths)), shown, passed: row === '' ? new Set([...state.passed, step]) : state.passed, stays: false };
  }
  const warned = new Set([...state.warned, ...issues.filter((issue) => !stops(issue)).map((issue) => warningKey(state, issue))]);
  const shown = inStep.filter((issue) => issues.includes(issue) || state.shown.has(issue.path));
  return { ...state, warned, shown: new Map(shown.map((issue) => [issue.path, issue])), ...focusOn('summary', state), stays: true };
}

/** Led to a question for what is wrong with it: that is shown on arrival, as after a Continue, and the question has the focus. */
export function aimAt(state: SessionState, path: Path): Partial<SessionState> {
  const { shown, warned } = leaveStep(state, stepOf(state.outline, path) ?? '');
  return { shown, warned, focus: { turn: state.focus.turn, target: 'item', item: path, part: 'question' } };
}

/** The step that a question, a group or a list is asked in. */
export function stepOf({ questions, steps }: Outline, path: Path): string | undefined {
  const own = questions.get(path)?.step ?? [...questions.values()].find((question) => liesIn(question.path, path))?.step;
  return own ?? [...steps].find(([, items]) => items.some((item) => liesIn(path, item.path)))?.[0];
}

/** A warning counts as heard for the answer it was about. */
function warningKey({ outline, answers }: SessionState, { path, code }: Issue): string {
  const question = outline.questions.get(path);
  return `${path} ${code} ${JSON.stringify(question === undefined ? null : answerTo(question, answers))}`;
}

/** The citizen said "use these". */
export function useEvidence(state: SessionState, evidence: Evidence): SessionState {
  const merged = mergeEvidence(state.answers, state.provenances, evidence);
  return { ...withAnswers(state, merged.answers), provenances: merged.provenances };
}

function normalised(answers: Answers, paths: ReadonlySet<Path>): Answers {
  return new Map([...answers].map(([path, given]) => [path, given.state === 'read' && paths.has(path) ? { state: 'read', value: given.value } : given]));
}

/** Another day may make other questions apply. @param today `YYYY-MM-DD` */
export function onDay(state: SessionState, today: string): SessionState {
  return today === state.today ? upToDate(state) : withAnswers({ ...state, today }, state.answers);
}

/** Nothing answered, nothing sent: what start over leaves. */
export function emptied(state: SessionState): SessionState {
  return withAnswers(
    {
      ...state,
      provenances: new Map(),
      shown: new Map(),
      warned: new Set(),
      passed: new Set(),
      removed: new Map(),
      openRow: undefined,
      restored: undefined,
      envelope: undefined,
      attempts: 0,
      receipt: undefined,
      sent: undefined,
      focus: { turn: state.focus.turn + 1, target: 'heading' },
    },
    new Map(),
  );
}

/** Issues of answers that are right now are taken back; another one never takes their place while somebody is typing. */
function settleShown(state: SessionState, question: Question, isWhole: boolean): SessionState {
  if (isWhole || speaksOfOthers(state, question)) return withoutSettled(upToDate(state));
  // Nothing else can have changed: only this question is looked at.
  if (!state.shown.has(question.path) || findIssuesAt(state, question).some(stops)) return state;
  return { ...state, shown: new Map([...state.shown].filter(([path]) => path !== question.path)) };
}

/** A rule and a composed kind read other answers too: what one says, or could say here, is not told from this question alone. */
function speaksOfOthers({ shown, model }: SessionState, { path, pattern }: Question): boolean {
  if ([...shown.values()].some(({ code }) => code.startsWith('rule.') || isComposed(code.replace(/\..*/, '')))) return true;
  return shown.has(path) && model.rules.some(({ on }) => on.includes(pattern));
}

/** What is no issue any more, only warns by now, or stands in a row that is gone, is no longer shown. */
export function withoutSettled(state: SessionState): SessionState {
  if (state.shown.size === 0) return state;
  const still = new Map(findIssues(state).map((issue) => [issue.path, stops(issue)]));
  return { ...state, shown: new Map([...state.shown].filter(([path, issue]) => still.get(path) || still.get(path) === stops(issue))) };
}
