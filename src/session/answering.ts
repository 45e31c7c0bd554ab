// What one answer changes: the answers, where they come from, what applies, and which shown issues are now settled. Pure.
import { relevanceOf } from '../answers/relevance.js';
import type { Relevance } from '../answers/relevance.js';
import { mergeEvidence, provenanceAfterEdit } from '../answers/merge-source.js';
import type { Evidence } from '../answers/merge-source.js';
import { answersRead } from '../expression/answers-read.js';
import { readRaw } from '../fields/field-kinds.js';
import type { Answers } from '../model/answer.js';
import type { FormModel, QuestionModel } from '../model/form-model.js';
import type { Json } from '../model/json.js';
import type { Path } from '../model/path.js';
import { findIssues } from '../validation/find-issues.js';
import { focusSummary } from './arriving.js';
import type { SessionState } from './session-state.js';

export function answer(state: SessionState, question: QuestionModel, raw: Json): SessionState {
  const { path } = question;
  const given = readRaw(question, raw);
  const provenances = new Map(state.provenances);
  const provenance = provenances.get(path);
  if (provenance !== undefined) provenances.set(path, provenanceAfterEdit(provenance, given.state === 'read' ? given.value : undefined));
  const answers = new Map(state.answers).set(path, given);
  const relevance = conditionsRead(state.model).has(path) ? relevanceOf(state.model, answers, state.today) : state.relevance;
  return settleShown({ ...state, answers, provenances, relevance });
}

/** Continue: the step's issues are shown, or, when there is none, what was typed takes its standard form. */
export function leaveStep(state: SessionState, paths: readonly Path[]): SessionState {
  const issues = findIssues(state).filter(({ path }) => paths.includes(path));
  if (issues.length === 0) return { ...state, answers: normalised(state.answers, paths), shown: new Map() };
  return { ...state, shown: new Map(issues.map((issue) => [issue.path, issue])), ...focusSummary(state) };
}

/** The citizen said "use these". */
export function useEvidence(state: SessionState, evidence: Evidence): SessionState {
  const merged = mergeEvidence(state.answers, state.provenances, evidence);
  return { ...state, ...merged, relevance: relevanceOf(state.model, merged.answers, state.today) };
}

function normalised(answers: Answers, paths: readonly Path[]): Answers {
  return new Map([...answers].map(([path, given]) => [path, given.state === 'read' && paths.includes(path) ? { state: 'read', value: given.value } : given]));
}

/** Another day may make other questions apply. @param today `YYYY-MM-DD` */
export function onDay(state: SessionState, today: string): SessionState {
  return today === state.today ? state : { ...state, today, relevance: relevanceOf(state.model, state.answers, today) };
}

/** Nothing answered, nothing sent: what start over leaves. */
export function emptied({ model, today, focus }: SessionState): Partial<SessionState> {
  return {
    answers: new Map(),
    provenances: new Map(),
    shown: new Map(),
    relevance: relevanceOf(model, new Map(), today),
    restored: undefined,
    envelope: undefined,
    attempts: 0,
    receipt: undefined,
    focus: { turn: focus.turn + 1, target: 'heading' },
  };
}

/** Issues of answers that are right now are taken back; another one never takes their place while somebody is typing. */
function settleShown(state: SessionState): SessionState {
  if (state.shown.size === 0) return state;
  const still = new Set(findIssues(state).map(({ path }) => path));
  return { ...state, shown: new Map([...state.shown].filter(([path]) => still.has(path))) };
}

export function sameRelevance(before: Relevance, after: Relevance): boolean {
  return before === after || (sameSet(before.questions, after.questions) && sameSet(before.steps, after.steps));
}

function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((entry) => b.has(entry));
}

const readByModel = new WeakMap<FormModel, ReadonlySet<Path>>();

/** Answers that some condition reads: only these can change what applies. */
function conditionsRead(model: FormModel): ReadonlySet<Path> {
  const known = readByModel.get(model);
  if (known !== undefined) return known;
  const conditions = [...model.steps, ...model.questions].flatMap(({ when }) => (when === undefined ? [] : [...answersRead(when)]));
  const read = new Set(conditions);
  readByModel.set(model, read);
  return read;
}
