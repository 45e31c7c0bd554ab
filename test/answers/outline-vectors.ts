// Runs the shared vectors of test/vectors/outline.json: what is asked, and what is sent, answer by answer. The same cases
// in Node and in a browser; knows neither.
import { expect } from 'chai';
import { hexDigest } from '../../src/adapters/environment-values.js';
import { Conditions } from '../../src/answers/conditions.js';
import { fromDocument } from '../../src/answers/document.js';
import { haveEveryPlace } from '../../src/answers/every-place.js';
import { outlineOf } from '../../src/answers/outline.js';
import { rowsAnswer, rowsPath } from '../../src/answers/rows.js';
import type { Answers } from '../../src/model/answer.js';
import type { FormModel } from '../../src/model/form-model.js';
import type { Json, JsonObject } from '../../src/model/json.js';
import { fromPointer } from '../../src/model/path.js';
import type { Path } from '../../src/model/path.js';
import type { CheckedProcedure, RuleFile, StepFile } from '../../src/model/procedure.js';
import { checkProcedure } from '../../src/procedure/check-procedure.js';
import { compileProcedure } from '../../src/procedure/compile-procedure.js';
import { procedureForSchema } from '../../src/procedure/procedure-for-schema.js';
import { wordsFrom } from '../../src/procedure/texts.js';
import { answer, onDay, upToDate, withAnswers } from '../../src/session/answering.js';
import type { SessionState } from '../../src/session/session-state.js';
import { findIssues } from '../../src/validation/find-issues.js';
import { revalidate } from '../../src/validation/revalidate.js';

haveEveryPlace();

export interface OutlineVectors {
  readonly today: string;
  readonly groups: readonly { readonly title: string; readonly vectors: readonly OutlineVector[] }[];
}

export interface OutlineVector {
  /** By which docs/relevance.md speaks of it. */
  readonly name: string;
  readonly schema: JsonObject;
  /** Left out: the schema alone. */
  readonly procedure?: { readonly steps: readonly StepFile[]; readonly rules?: readonly RuleFile[] };
  /** The check refuses such a procedure, with this problem (`any`: perhaps); nothing may break all the same. */
  readonly refused?: string;
  /** A document that is there from the start. */
  readonly loads?: JsonObject;
  readonly moments: readonly Moment[];
}

export interface Moment {
  /** As typed, by path, in order; of a list the ids of its rows. */
  readonly answers?: Readonly<Record<Path, Json>>;
  /** From now on. */
  readonly today?: string;
  readonly asked: readonly Path[];
  /** Of those asked, the ones that must be answered. */
  readonly required?: readonly Path[];
  readonly readOnly?: readonly Path[];
  readonly steps?: readonly string[];
  readonly document: Json;
  /** `path code`, with `later` or `warning` behind it. */
  readonly issues?: readonly string[];
  /** How many conditions and calculations this moment's answers had evaluated. */
  readonly evaluated?: number;
  /** What the receiver refuses in the document: `path code`. Left out, it refuses what stops here. */
  readonly refused?: readonly string[];
}

interface VectorTest {
  readonly name: string;
  run(): Promise<void>;
}

export function outlineTests({ today, groups }: OutlineVectors): readonly { readonly title: string; readonly tests: readonly VectorTest[] }[] {
  return groups.map(({ title, vectors }) => ({ title, tests: vectors.map((vector) => ({ name: vector.name, run: () => runVector(vector, today) })) }));
}

async function runVector(vector: OutlineVector, today: string): Promise<void> {
  const model = await modelOf(vector);
  let state = begun(model, vector.loads === undefined ? new Map() : fromDocument(model, vector.loads), today);
  let evaluations = 0;
  for (const [index, moment] of vector.moments.entries()) {
    if (moment.today !== undefined) state = onDay(state, moment.today);
    for (const [path, raw] of Object.entries(moment.answers ?? {})) state = given(state, path, raw);
    state = upToDate(state);
    expectMoment(state, moment, `moment ${index + 1}`);
    if (moment.evaluated !== undefined) expect(state.conditions.evaluations - evaluations, `moment ${index + 1}: evaluated`).to.equal(moment.evaluated);
    evaluations = state.conditions.evaluations;
  }
}

function expectMoment(state: SessionState, moment: Moment, at: string): void {
  const { outline, model, today } = state;
  const questions = [...outline.questions.values()];
  const found = findIssues(state);
  const issues = found.map(({ path, code, severity }) => [path, code, ...(severity === undefined ? [] : [severity])].join(' '));
  expect(questions.map(({ path }) => path), `${at}: asked`).to.deep.equal(moment.asked);
  if (moment.required !== undefined) expect(questions.flatMap(({ path, required }) => (required ? [path] : [])), `${at}: required`).to.deep.equal(moment.required);
  if (moment.readOnly !== undefined) expect(questions.flatMap(({ path, readOnly }) => (readOnly === true ? [path] : [])), `${at}: read only`).to.deep.equal(moment.readOnly);
  if (moment.steps !== undefined) expect([...outline.steps.keys()], `${at}: steps`).to.deep.equal(moment.steps);
  expect(outline.document, `${at}: document`).to.deep.equal(moment.document);
  if (moment.issues !== undefined) expect(issues, `${at}: issues`).to.deep.equal(moment.issues);
  expect(seen(outlineOf(model, state.answers, today)), `${at}: the same from nothing`).to.deep.equal(seen(outline));
  if (moment.issues === undefined && moment.refused === undefined) return;
  const stopping = found.flatMap(({ path, code, severity }) => (severity === undefined ? [`${byPosition(path, outline)} ${code}`] : []));
  const refused = revalidate(model, outline.document as JsonObject, { today }).map(({ path, code }) => `${path} ${code}`);
  expect(refused, `${at}: refused by the receiver`).to.have.members([...(moment.refused ?? stopping)]);
}

/** The receiver knows rows by where they stand. */
function byPosition(path: Path, { rows }: SessionState['outline']): Path {
  const [row] = [...rows.values()].flat().filter((each) => path.startsWith(each.path)).sort((one, other) => other.path.length - one.path.length);
  return row === undefined ? path : `${fromPointer(row.pointer)}${path.slice(row.path.length)}`;
}

/** What a citizen could notice of an outline. */
export function seen({ steps, questions, document, circular }: SessionState['outline']): Json {
  return JSON.parse(JSON.stringify({ steps: [...steps], questions: [...questions.values()], document, circular: [...circular].sort() }));
}

/** As somebody in front of the form would give it. @throws {Error} it is not asked */
export function given(state: SessionState, path: Path, raw: Json): SessionState {
  const now = upToDate(state);
  if (now.outline.lists.has(path)) return withAnswers(now, new Map(now.answers).set(rowsPath(path), rowsIn(raw)));
  const question = now.outline.questions.get(path);
  if (question === undefined || question.readOnly === true) throw new Error(`nobody can answer ${path} now`);
  const next = answer(now, question, raw);
  // A keystroke that is said to change nothing else must indeed change nothing else.
  if (next.stale) expect(shownBy(next.outline), `${path} alone`).to.deep.equal(shownBy(outlineOf(now.model, next.answers, now.today)));
  return next;
}

function shownBy({ steps, questions }: SessionState['outline']): Json {
  return JSON.parse(JSON.stringify({ steps: [...steps], questions: [...questions.values()] }));
}

function rowsIn(raw: Json): ReturnType<typeof rowsAnswer> {
  const ids = (raw as readonly string[]).map(String);
  return rowsAnswer({ ids, next: Math.max(0, ...ids.map((id) => Number(id.slice(1)))) + 1 });
}

/** A session's state before anything happened, with these answers. */
export function begun(model: FormModel, answers: Answers, today: string): SessionState {
  const conditions = new Conditions();
  return {
    model, answers, today, conditions, noteLimit: () => undefined,
    words: wordsFrom([{ format: 'gov-form/texts/1', language: 'en' }]), language: 'en', provenances: new Map(),
    outline: outlineOf(model, answers, today, conditions),
    stale: false, shown: new Map(), warned: new Set(), removed: new Map(), openRow: undefined, rowPages: undefined, tasks: undefined, passed: new Set(),
    device: 'shared', hostChoseDevice: true, deviceMissing: false, saving: { state: 'idle' }, sends: 'to-receiver', network: 'online', restored: undefined,
    focus: { turn: 0, target: 'none' }, envelope: undefined, attempts: 0, easy: false, receipt: undefined,
  };
}

export async function modelOf({ schema, procedure, refused }: Pick<OutlineVector, 'schema' | 'procedure' | 'refused'>): Promise<FormModel> {
  const answers: JsonObject = { type: 'object', ...schema };
  if (procedure === undefined) return compileProcedure(procedureForSchema(answers, 'vector').checked, hexDigest);
  const file: CheckedProcedure['procedure'] = {
    format: 'gov-form/procedure/1', id: 'vector', version: '1.0.0', languages: ['en'], answers: 'answers.schema.json', texts: { en: 'texts/en.json' }, draftDays: 7, ...procedure,
  };
  const steps = Object.fromEntries(procedure.steps.map(({ id }) => [id, { title: id }]));
  const en = { format: 'gov-form/texts/1', language: 'en', procedure: { title: 'Vector', introduction: ['Vector'], authority: 'Test', nextSteps: ['Wait'] }, steps, questions: {} } as const;
  const { checked, problems } = checkProcedure({ procedure: file, answers, texts: { en } });
  if (refused !== 'any') expect([...new Set(problems.flatMap(({ severity, code }) => (severity === 'warning' ? [] : [code])))], 'problems').to.deep.equal(refused === undefined ? [] : [refused]);
  return compileProcedure(checked ?? { procedure: file, answers, texts: { en } }, hexDigest);
}
