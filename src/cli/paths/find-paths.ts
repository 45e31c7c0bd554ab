// Every path through a procedure, with sets of valid answers for each, and each set walked through the real engine. Reads
// and writes no file.
import { manualEnvironment } from '../../adapters/manual-environment.js';
import { memoryDrafts } from '../../adapters/memory-drafts.js';
import { memorySubmission } from '../../adapters/memory-submission.js';
import { explore } from '../../checker/explore/explore.js';
import type { AnswerSet, Exploration, ExploreOptions } from '../../checker/explore/explore.js';
import { walk } from '../../checker/explore/walk.js';
import type { Walked } from '../../checker/explore/walk.js';
import type { ProcedureProblem } from '../../model/error.js';
import type { FormModel } from '../../model/form-model.js';
import { valueAt } from '../../model/answer.js';
import { isJsonObject } from '../../model/json.js';
import type { Json } from '../../model/json.js';
import { patternOf, pointerTokens } from '../../model/path.js';
import type { Path } from '../../model/path.js';
import type { CheckedProcedure } from '../../model/procedure.js';
import { inProcedure, problem } from '../../procedure/problem.js';
import { wordsFrom } from '../../procedure/texts.js';
import { jsonEqual } from '../../schema/json-equal.js';
import { revalidate } from '../../validation/revalidate.js';
import { notReachedProblems } from './not-reached.js';

export interface ProcedurePath {
  /** Ids of the steps, in the order in which they are shown. */
  readonly steps: readonly string[];
  /** The answers that lead this way: those that all of its sets give alike. */
  readonly decidedBy: readonly { readonly path: Path; readonly value: Json }[];
  readonly sets: readonly PathSet[];
}

export interface PathSet {
  readonly answers: Json;
  /** What this set shows that no other does. */
  readonly shows: readonly string[];
}

export interface FoundPaths {
  readonly paths: readonly ProcedurePath[];
  /** What no answers reached. */
  readonly notReached: readonly string[];
  readonly complete: boolean;
  readonly tries: number;
  /** GF198: a set that does not get from the start to the receipt; GF197: no valid answers at all; GF705: none that reach something. */
  readonly problems: readonly ProcedureProblem[];
}

/** What is done while someone waits: forms filled in, then sets of answers walked. */
export type Progress = (done: { readonly tries: number } | { readonly walked: number; readonly of: number }) => void;

export async function findPaths(model: FormModel, checked: CheckedProcedure, options: Omit<ExploreOptions, 'onTry'>, onProgress: Progress = () => {}): Promise<FoundPaths> {
  const found = explore(model, { ...options, onTry: (tries) => onProgress({ tries }) });
  const problems: ProcedureProblem[] = noAnswers(found);
  if (problems.length === 0) problems.push(...notReachedProblems(found, checked.procedure));
  for (const [walked, set] of found.sets.entries()) {
    onProgress({ walked, of: found.sets.length });
    problems.push(...(await problemsOf(set, { model, checked, today: options.today })));
  }
  return {
    paths: pathsOf(model, found),
    notReached: found.targets.filter(({ reached }) => reached === 'never').map(({ about, state }) => `${about}: ${state}`),
    complete: found.complete,
    tries: found.tries,
    problems,
  };
}

function noAnswers({ sets, stoppedBy }: Exploration): ProcedureProblem[] {
  if (sets.length > 0) return [];
  const because = stoppedBy.map(({ code, path }) => `${code} at ${path}`).join(', ');
  return [problem('GF197', inProcedure(''), `No valid answers were found; nearest came some that are stopped by ${because}.`, 'Fill the form in by hand; where no answer is taken, correct the rule or the schema there.')];
}

function pathsOf(model: FormModel, { sets, targets }: Exploration): readonly ProcedurePath[] {
  const deciding = new Set(targets.filter(({ about }) => /^(?:step|question|schema|branch) /.test(about)).flatMap(({ reads }) => [...reads]));
  const bySteps = grouped(sets);
  return [...bySteps.values()].map(([first, ...more]) => ({
    steps: first === undefined ? [] : [...first.outline.steps.keys()],
    decidedBy: first === undefined ? [] : deciders(model, first, deciding).filter(({ path, value }) => more.every((set) => jsonEqual(valueAt(set.answers, path), value))).map(({ path, pointer, value }) => ({ path: byPosition(path, pointer), value })),
    sets: [first, ...more].flatMap((set) => (set === undefined ? [] : [{ answers: set.outline.document, shows: set.shows }])),
  }));
}

function grouped(sets: readonly AnswerSet[]): ReadonlyMap<string, readonly AnswerSet[]> {
  const bySteps = new Map<string, AnswerSet[]>();
  for (const set of sets) {
    const key = JSON.stringify([...set.outline.steps.keys()]);
    bySteps.set(key, [...(bySteps.get(key) ?? []), set]);
  }
  return bySteps;
}

function deciders({ asks }: FormModel, { outline, answers }: AnswerSet, deciding: ReadonlySet<Path>): readonly { readonly path: Path; readonly pointer: string; readonly value: Json }[] {
  return [...outline.questions.values()].flatMap(({ path, pattern, pointer }) => {
    const answer = answers.get(path);
    const value = answer?.state === 'read' ? answer.value : undefined;
    return value === undefined || isJsonObject(value) || asks[pattern]?.calculate !== undefined || !deciding.has(patternOf(path)) ? [] : [{ path, pointer, value }];
  });
}

/** With the positions of rows, `children[0].name`; within, rows go by names of their own. */
function byPosition(path: Path, pointer: string): Path {
  const positions = [...pointerTokens(pointer)].filter((token) => /^\d+$/.test(token));
  const rows = path.match(/\[\w+\]/g) ?? [];
  return rows.length === positions.length ? path.replaceAll(/\[\w+\]/g, () => `[${positions.shift() ?? ''}]`) : path;
}

interface Walking {
  readonly model: FormModel;
  readonly checked: CheckedProcedure;
  readonly today: string;
}

/** With what the registers offer, and without. */
async function problemsOf(set: AnswerSet, { model, checked, today }: Walking): Promise<readonly ProcedureProblem[]> {
  const words = wordsFrom(model.languages.flatMap((language) => checked.texts[language] ?? []));
  const problems: ProcedureProblem[] = [];
  for (const sources of model.sources.length > 0 ? (['declined', 'used'] as const) : (['declined'] as const)) {
    const now = `${today}T12:00:00.000Z`;
    const ports = { drafts: memoryDrafts({ now: () => now }), environment: manualEnvironment({ now }), submission: memorySubmission() };
    problems.push(...stuck(set, await walk(set, { model, words, ports, sources })));
  }
  const { document } = set.outline;
  const refused = isJsonObject(document) ? revalidate(model, document, { today }) : [];
  return [...problems, ...refused.map(({ code, path }) => unwalkable(set, `the receiver refuses ${path}: ${code}`))];
}

function stuck(set: AnswerSet, walked: Walked): readonly ProcedureProblem[] {
  return walked.stuck === undefined ? [] : [unwalkable(set, `at "${walked.stuck.at}": ${walked.stuck.because}`)];
}

function unwalkable({ outline }: AnswerSet, because: string): ProcedureProblem {
  return problem('GF198', inProcedure(''), `The path ${[...outline.steps.keys()].join(' > ')} cannot be walked to its end, ${because}.`, `Walk it by hand with these answers: ${JSON.stringify(outline.document)}`);
}
