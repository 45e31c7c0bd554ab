// What a search has to reach: each condition once holding and once not, each rule kept, each branch, each option that a
// condition reads, each list with its numbers of rows. Tells for a form filled in how far it is from each.
import type { Row } from '../../answers/conditions.js';
import type { Outline } from '../../answers/outline.js';
import { valueOf, answerTo } from '../../answers/answer-to.js';
import { codeOf } from '../../fields/choice/choice.js';
import type { Expression } from '../../model/expression.js';
import { isJsonObject } from '../../model/json.js';
import { memberPath, patternOf, rowsPatternOf } from '../../model/path.js';
import type { Path } from '../../model/path.js';
import { conditionReads } from '../../schema/remembered-places.js';
import { addressOf } from '../../schema/schema-index.js';
import { distance, environmentOf } from './distance.js';
import { listsOf } from './fill.js';
import type { Filled, Ground } from './fill.js';
import { patternsDeciding } from './reads.js';
import { conditionsMet } from './schema-conditions.js';

export interface Target {
  /** `step advice`, `question income.partner`, `rule many-hours`, `schema #/properties/work/if`, `option household` … */
  readonly about: string;
  /** `holds`, `fails`, the code of an option or a branch, a number of rows. */
  readonly state: string;
  /** Patterns of the answers that decide it. */
  readonly reads: ReadonlySet<Path>;
}

/** How far a form is from a target; 0: it is there. */
export interface Reach {
  readonly target: Target;
  readonly distance: number;
}

export function keyOf({ about, state }: Target): string {
  return `${about} ${state}`;
}

/** Everything that can be told of one form filled in. */
export function reachOf(ground: Ground, filled: Filled): readonly Reach[] {
  return [...ofExpressions(ground, filled), ...ofSchema(ground, filled), ...ofQuestions(filled), ...ofLists(filled)];
}

interface Stated {
  readonly about: string;
  readonly expression: Expression;
  readonly at: Path;
  readonly step?: string;
  readonly states: readonly ('holds' | 'fails')[];
}

const BOTH = ['holds', 'fails'] as const;

function expressionsOf({ model }: Ground): readonly Stated[] {
  const stepOfAsk = new Map(model.steps.flatMap(({ id, ask }) => ask.map((path) => [path, id] as const)));
  return [
    ...model.steps.flatMap(({ id, when }) => (when === undefined ? [] : [{ about: `step ${id}`, expression: when, at: '', states: BOTH }])),
    ...Object.entries(model.asks).flatMap(([at, { when }]) => (when === undefined ? [] : [{ about: `question ${at}`, expression: when, at, states: BOTH, ...stepOf(stepOfAsk.get(at)) }])),
    ...model.rules.flatMap(({ id, check, on: [at = ''], severity }) => [
      { about: `rule ${id}`, expression: check, at, states: severity === undefined ? (['holds'] as const) : BOTH },
      ...limitOf(check).map((expression) => ({ about: `limit ${id}`, expression, at, states: ['holds'] as const })),
    ]),
  ];
}

function stepOf(step: string | undefined): { readonly step?: string } {
  return step === undefined ? {} : { step };
}

/** Where a rule that compares is only just kept. */
function limitOf(check: Expression): readonly Expression[] {
  if (check[0] !== 'call' || (check[1] !== '<=' && check[1] !== '>=')) return [];
  const [, , left, right] = check;
  return left === undefined || right === undefined ? [] : [['call', '==', left, right]];
}

const stated = new WeakMap<Ground, readonly (Stated & { readonly reads: ReadonlySet<Path> })[]>();

function ofExpressions(ground: Ground, { outline }: Filled): readonly Reach[] {
  const all = stated.get(ground) ?? expressionsOf(ground).map((each) => ({ ...each, reads: patternsDeciding(ground.model, each.expression, each.at) }));
  stated.set(ground, all);
  return all.flatMap(({ about, expression, at, step, states, reads }) =>
    states.map((state) => {
      const isAsked = step === undefined || stepHolds(ground, step, outline);
      const each = rowsFor(at, outline).map((row) => distance(expression, true, environmentOf(outline.document, ground.today, row?.pointer)));
      const fails = rowsFor(at, outline).map((row) => failing(expression, environmentOf(outline.document, ground.today, row?.pointer)));
      const found = Math.min(...(state === 'holds' ? each : fails), NOWHERE);
      return { target: { about, state, reads }, distance: isAsked ? found : found + NOWHERE };
    }),
  );
}
const NOWHERE = 100;

/** A condition that is unknown does not hold either. */
function failing(expression: Expression, environment: ReturnType<typeof environmentOf>): number {
  return distance(expression, true, environment) > 0 ? 0 : Math.max(distance(expression, false, environment), 0.1);
}

function stepHolds({ model, today }: Ground, id: string, { document }: Outline): boolean {
  const when = model.steps.find((step) => step.id === id)?.when;
  return when === undefined || distance(when, true, environmentOf(document, today)) === 0;
}

function rowsFor(pattern: Path, { rows }: Outline): readonly (Row | undefined)[] {
  const list = rowsPatternOf(pattern);
  return list === undefined ? [undefined] : (rows.get(list) ?? []);
}

function ofSchema({ schema }: Ground, { outline }: Filled): readonly Reach[] {
  const met = conditionsMet(schema, outline.document, (at, keyword, pointer) => outline.branches.get(at)?.get(`${keyword} ${pointer}`));
  return met.flatMap(({ place, pointer, held, misses }) => {
    const read = conditionReads(schema, schema.under(place, 'if'));
    const at = outline.places.get(pointer) ?? '';
    const path = patternOf(at);
    // What one question asks as a whole is decided by that question alone.
    const reads = outline.questions.has(at) ? new Set([path]) : read === 'all' ? new Set(everyPatternIn(outline, path)) : new Set([...read.names].flatMap((name) => everyPatternIn(outline, memberPath(path, name))));
    const about = `schema ${addressOf(place)}`;
    return [
      { target: { about, state: 'holds', reads }, distance: misses },
      { target: { about, state: 'fails', reads }, distance: held ? 1 : 0 },
    ];
  });
}

function everyPatternIn({ questions }: Outline, path: Path): readonly Path[] {
  return [path, ...[...questions.values()].map(({ pattern }) => pattern).filter((pattern) => pattern.startsWith(path) && pattern !== path)];
}

/** Each branch of a choice, and each option of what decides something. */
function ofQuestions({ outline, answers }: Filled): readonly Reach[] {
  const deciding = new Set([...outline.reads.values.keys()].map(patternOf));
  return [...outline.questions.values()].flatMap((question) => {
    const { pattern, options, asks } = question;
    if (asks === 'key' || (asks === 'value' && !deciding.has(pattern)) || !isJsonObject(options) || !Array.isArray(options.codes)) return [];
    const value = valueOf(answerTo(question, answers));
    const codes = options.codes.filter((code) => typeof code === 'string');
    const own = value === undefined ? undefined : codeOf(value, { codes, ...(Array.isArray(options.values) ? { values: options.values } : {}) });
    return codes.map((code) => ({ target: { about: `${asks === 'value' ? 'option' : 'branch'} ${pattern}`, state: code, reads: new Set([pattern]) }, distance: own === code ? 0 : 1 }));
  });
}

/** As few rows as there may be, one, two. */
function ofLists({ outline }: Filled): readonly Reach[] {
  return listsOf(outline).flatMap(({ path, pattern, least, most = 2, rows }) =>
    [...new Set([least, 1, 2])].filter((count) => count >= least && count <= most).map((count) => ({ target: { about: `rows ${pattern}`, state: String(count), reads: new Set([pattern, patternOf(path)]) }, distance: rows.length === count ? 0 : 1 })),
  );
}
