// Finds sets of valid answers that together walk every path through a form: it fills the form in, looks at what was
// reached, and changes one deciding answer after another, the most promising forms first. Pure; the same form, day, limit
// and seed give the same sets.
import { fromDocument } from '../../answers/document.js';
import { haveEveryPlace } from '../../answers/every-place.js';
import type { FormModel } from '../../model/form-model.js';
import type { Issue } from '../../model/issue.js';
import type { Json, JsonObject } from '../../model/json.js';
import { patternOf } from '../../model/path.js';
import type { Path } from '../../model/path.js';
import { candidatesIn, decided, fill, groundOf, isAskable, isNeeded, listsOf, MOST_ROWS } from './fill.js';
import type { Filled, Ground, Scenario } from './fill.js';
import { mend } from './mend.js';
import { keyOf, reachOf } from './targets.js';
import type { Target } from './targets.js';

export interface ExploreOptions {
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Forms filled in at most. Default 500. */
  readonly limit?: number;
  /** Another number tries the combinations in another order. Default 1. */
  readonly seed?: number;
  /** Documents of answers that are known: what the search does not find by itself may be found from there. */
  readonly examples?: readonly JsonObject[];
  /** Called for each form before it is filled in, with how many were before. */
  readonly onTry?: (tries: number) => void;
}

export interface AnswerSet extends Filled {
  /** What this set shows that no earlier one does. */
  readonly shows: readonly string[];
}

export interface Exploration {
  /** Valid answers, the simplest first. */
  readonly sets: readonly AnswerSet[];
  /** Everything there was to reach; `valid`: by one of the sets, `seen`: only by answers that something else stops. */
  readonly targets: readonly (Target & { readonly reached: 'valid' | 'seen' | 'never' })[];
  /** Steps and patterns of questions that were asked by some answers, valid or not. */
  readonly asked: ReadonlySet<string>;
  /** Everything that could be thought of was tried: the limit did not end the search. */
  readonly complete: boolean;
  /** Forms filled in. */
  readonly tries: number;
  /** What stopped the answers that came nearest to being valid; empty where some were. */
  readonly stoppedBy: readonly Issue[];
}

export function explore(model: FormModel, { today, examples = [], ...options }: ExploreOptions): Exploration {
  haveEveryPlace();
  const search = new Search(groundOf(model, today), options);
  return search.run(examples);
}

interface Known {
  readonly target: Target;
  best: number;
  reached: 'valid' | 'seen' | 'never';
}

class Search {
  readonly #ground: Ground;
  readonly #limit: number;
  readonly #seed: number;
  readonly #onTry: (tries: number) => void;
  readonly #known = new Map<string, Known>();
  readonly #asked = new Set<string>();
  readonly #paths = new Set<string>();
  readonly #sets: AnswerSet[] = [];
  readonly #tried = new Set<string>();
  /** Came nearer to something that was not reached yet. */
  readonly #promising: Filled[] = [];
  /** Took a way that no other took. */
  readonly #ways: Filled[] = [];
  #tries = 0;
  #stoppedBy: readonly Issue[] | undefined;

  constructor(ground: Ground, { limit = 500, seed = 1, onTry = () => {} }: Pick<ExploreOptions, 'limit' | 'seed' | 'onTry'>) {
    this.#ground = ground;
    this.#limit = limit;
    this.#seed = seed;
    this.#onTry = onTry;
  }

  run(examples: readonly JsonObject[]): Exploration {
    for (const manner of ['least', 'most'] as const) this.#try(new Map(), { manner });
    this.#search();
    const isComplete = this.#hasTime;
    for (const example of examples) this.#follow(example);
    this.#search();
    return {
      sets: simplestFirst(this.#sets),
      targets: [...this.#known.values()].map(({ target, reached }) => ({ ...target, reached })),
      asked: this.#asked,
      complete: isComplete && this.#hasTime,
      tries: this.#tries,
      stoppedBy: this.#sets.length > 0 ? [] : (this.#stoppedBy ?? []),
    };
  }

  #search(): void {
    for (let from = this.#promising.shift(); from !== undefined && this.#hasTime; from = this.#promising.shift()) this.#expand(from, 'missing');
    for (let from = this.#ways.shift(); from !== undefined && this.#hasTime; from = this.#ways.shift()) this.#expand(from, 'all');
  }

  /** Answers that somebody wrote, however long the search took. */
  #follow(example: JsonObject): void {
    const filled = fill(this.#ground, new Map(), { manner: 'least', answers: fromDocument(this.#ground.model, example) });
    if (this.#note(filled, false)) this.#promising.push(filled);
    if (filled.issues.length === 0) this.#noteValid(filled);
  }

  get #hasTime(): boolean {
    return this.#tries < this.#limit;
  }

  #expand(from: Filled, about: 'missing' | 'all'): void {
    for (const scenario of this.#changes(from, about)) {
      if (!this.#hasTime) return;
      this.#try(scenario, from);
    }
  }

  /** One answer that decides something becomes another. */
  *#changes(from: Filled, about: 'missing' | 'all'): Iterable<Scenario> {
    const deciding = this.#deciding(about);
    for (const { path, least, most = MOST_ROWS, rows } of listsOf(from.outline)) {
      if (!deciding.has(patternOf(path))) continue;
      for (const count of [least, 1, 2, ...[...(this.#ground.hints.counts.get(patternOf(path)) ?? [])].filter((each) => each <= MOST_COUNTED)]) if (count >= least && count <= most && count !== rows.length) yield decided(from.scenario, path, count, 'rows');
    }
    const questions = [...from.outline.questions.values()].filter((question) => isAskable(question) && deciding.has(question.pattern));
    for (const question of about === 'all' ? turned(questions, this.#seed - 1) : questions) {
      for (const value of candidatesIn(this.#ground, question, from)) yield decided(from.scenario, question.path, value, 'answer');
      if (!isNeeded(question)) yield decided(from.scenario, question.path, undefined, 'answer');
    }
  }

  #deciding(about: 'missing' | 'all'): ReadonlySet<Path> {
    const targets = [...this.#known.values()].filter(({ reached }) => about === 'all' || reached !== 'valid');
    return new Set(targets.flatMap(({ target }) => [...target.reads]));
  }

  #try(scenario: Scenario, from: Pick<Filled, 'manner'> & Partial<Pick<Filled, 'answers'>>): void {
    const key = `${from.manner} ${JSON.stringify([...scenario].toSorted(([one], [other]) => (one < other ? -1 : 1)))}`;
    if (this.#tried.has(key)) return;
    this.#tried.add(key);
    this.#onTry(this.#tries);
    this.#tries += 1;
    const filled = fill(this.#ground, scenario, from);
    const isNews = this.#note(filled, false);
    // To mend takes many tries: only what shows something is worth it.
    const isWorthIt = filled.issues.length > 0 && (isNews || !this.#paths.has(wayOf(filled)));
    const mended = isWorthIt ? mend(this.#ground, filled) : filled;
    if (mended.issues.length > 0) this.#paths.add(wayOf(filled));
    if (mended.issues.length === 0) this.#noteValid(mended);
    else if (this.#stoppedBy === undefined || mended.issues.length < this.#stoppedBy.length) this.#stoppedBy = mended.issues;
    if (isNews) this.#promising.push(mended);
  }

  /** Whether it came nearer to anything. */
  #note(filled: Filled, isValid: boolean): boolean {
    for (const step of filled.outline.steps.keys()) this.#asked.add(`step ${step}`);
    for (const { pattern } of filled.outline.questions.values()) this.#asked.add(`question ${pattern}`);
    let isNews = false;
    for (const { target, distance } of reachOf(this.#ground, filled)) {
      const known = this.#known.get(keyOf(target)) ?? { target, best: Infinity, reached: 'never' };
      this.#known.set(keyOf(target), known);
      if (distance < known.best) isNews = true;
      known.best = Math.min(known.best, distance);
      if (distance === 0 && known.reached !== 'valid') known.reached = isValid ? 'valid' : 'seen';
    }
    return isNews;
  }

  #noteValid(filled: Filled): void {
    const before = new Set([...this.#known].filter(([, { reached }]) => reached === 'valid').map(([key]) => key));
    this.#note(filled, true);
    const shown = [...this.#known].filter(([key, { reached }]) => reached === 'valid' && !before.has(key)).map(([key]) => key);
    const way = wayOf(filled);
    const isNew = !this.#paths.has(way);
    this.#paths.add(way);
    const steps = [...filled.outline.steps.keys()].join(' ');
    if (isNew && this.#paths.has(steps)) this.#ways.push(filled);
    else if (isNew) this.#ways.unshift(filled);
    this.#paths.add(steps);
    if (isNew || shown.length > 0) this.#sets.push({ ...filled, shows: shown });
  }
}
/** More rows than that are filled in for nothing. */
const MOST_COUNTED = 12;

/** Which steps and questions came, whatever was answered. */
export function wayOf({ outline }: Pick<Filled, 'outline'>): string {
  return JSON.stringify([[...outline.steps.keys()], [...new Set([...outline.questions.values()].map(({ pattern }) => pattern))], branchesOf(outline)]);
}

function branchesOf({ branches }: Filled['outline']): Json {
  return [...new Set([...branches.values()].flatMap((byPlace) => [...byPlace.values()]))];
}

function simplestFirst(sets: readonly AnswerSet[]): readonly AnswerSet[] {
  return sets.map((set, index) => ({ set, index, size: set.outline.questions.size })).toSorted((one, other) => one.size - other.size || one.index - other.index).map(({ set }) => set);
}

function turned<Value>(list: readonly Value[], by: number): readonly Value[] {
  const at = list.length === 0 ? 0 : ((by % list.length) + list.length) % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}
