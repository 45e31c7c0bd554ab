// Conditions, rules and calculations of a procedure as constraints on the whole document, each a schema to stand in
// `allOf` with the words it was made from.
import type { Expression } from '../../model/expression.js';
import type { FormModel, RuleModel } from '../../model/form-model.js';
import type { JsonObject, JsonSchema } from '../../model/json.js';
import { rowsPatternOf, stepsOf } from '../../model/path.js';
import type { Path, PathStep } from '../../model/path.js';
import { readsOf } from '../../expression/answers-read.js';
import { jsonEqual } from '../../schema/json-equal.js';
import { isNullable } from '../../schema/shape-facts.js';
import { wholeConditionOf } from './asked-places.js';
import type { AskedPlace } from './asked-places.js';
import { claimOf } from './claim-of.js';
import type { Claim } from './claim.js';
import { DOCUMENT, nodesIn, rowFrame } from './frame.js';
import { inlined } from './inline-calculations.js';
import type { Facts, Reading } from './reading.js';
import { rowCases } from './row-cases.js';
import { allOf, not, present, when, wherever } from './schema-terms.js';
import type { SchemaCopy } from './schema-copy.js';

export interface Ground {
  readonly model: FormModel;
  readonly places: readonly AskedPlace[];
  readonly copy: SchemaCopy;
}

export interface Constraint {
  readonly schema: JsonSchema;
  /** Empty where the schema says all. */
  readonly reasons: readonly string[];
}

export function factsOf({ places, model }: Ground): Facts {
  const at = new Map(places.map((place) => [place.pattern, place]));
  return {
    isObject: (pattern) => {
      const place = at.get(pattern);
      return place?.sort.sort === 'group' && place.shape.merged.type === 'object';
    },
    mayBeNull: (pattern) => {
      const place = at.get(pattern);
      return place === undefined || isNullable(place.shape) || (place.sort.sort === 'question' && place.shape.merged.type === undefined && place.shape.merged.enum === undefined && place.shape.merged.const === undefined);
    },
    isCalculated: (pattern) => model.asks[pattern]?.calculate !== undefined,
  };
}

const rowOf = (pattern: Path): Path => rowsPatternOf(pattern) ?? '';

/** What must be so in each row (or in the document) for every way in which things outside can be. */
export function inEachRow(ground: Ground, expression: Expression, pattern: Path, say: (claim: Claim) => { readonly schema: JsonSchema; readonly around?: (schema: JsonSchema) => JsonSchema }[]): Constraint {
  const row = rowOf(pattern);
  const simple = inlined(expression, ground.model, { row, applies: (path) => wholeConditionOf(ground.places, path) });
  const reading: Reading = { frame: DOCUMENT, decided: new Map(), facts: factsOf(ground), claimOf };
  const steps = stepsOf(row);
  const cases = row === '' ? [{ guard: true, row: claimOf(simple, reading) }] : rowCases(simple, { ...reading, frame: rowFrame(row) }, reading);
  const parts = cases.map(({ guard, row: claim }) => when(guard, allOf(say(claim).map(({ schema, around = (inner) => wherever(steps, inner) }) => around(schema)))));
  return { schema: allOf(parts), reasons: [...new Set(cases.flatMap(({ row: claim }) => claim.reasons))] };
}

/** While the condition does not hold, none of the places may be there; while it does, what the schema requires must be. */
export function conditionConstraint(ground: Ground, condition: Expression, patterns: readonly Path[]): Constraint {
  const [first = ''] = patterns;
  const row = stepsOf(rowOf(first));
  const absent = allOf(patterns.map((pattern) => wherever(stepsOf(pattern).slice(row.length), false)));
  const taken = patterns.flatMap((pattern) => takenAt(ground, pattern));
  // Required wherever the rows are: then one `if` says both.
  const plain = taken.every((take) => isPlain(take(() => MARK), row));
  const required = allOf(taken.map((take) => take((schema) => schema)).map((schema) => (plain ? inRow(schema, row) : schema)));
  return inEachRow(ground, condition, first, ({ surely, possibly }) => {
    if (plain && jsonEqual(surely.holds, possibly.holds)) return [{ schema: when(surely.holds, required, absent) }];
    return [{ schema: when(possibly.holds, true, absent) }, ...taken.map((take) => ({ schema: surely.holds, around: (holds: JsonSchema) => take((schema) => when(holds, schema)) }))];
  });
}

const MARK: JsonSchema = { const: 'the row' };

function isPlain(schema: JsonSchema, row: readonly PathStep[]): boolean {
  return row.length === 0 || jsonEqual(schema, wherever(row, MARK));
}

/** What a schema for the whole document says about the row. */
function inRow(schema: JsonSchema, row: readonly PathStep[]): JsonSchema {
  return row.reduce<JsonSchema>((at, step) => {
    if (typeof at === 'boolean') return at;
    const within = 'name' in step ? (at.properties as JsonObject | undefined)?.[step.name] : at.items;
    return typeof within === 'object' && within !== null && !Array.isArray(within) ? (within as JsonObject) : true;
  }, schema);
}

function takenAt({ copy }: Ground, pattern: Path): readonly NonNullable<ReturnType<SchemaCopy['take']>>[] {
  const steps = stepsOf(pattern);
  const last = steps.at(-1);
  if (last === undefined || !('name' in last)) return [];
  const taken = copy.take({ group: steps.slice(0, -1), name: last.name, rowDepth: stepsOf(rowOf(pattern)).length });
  return taken === undefined ? [] : [taken];
}

/** Takes `required` away for good: it may be sent without. */
export function release(ground: Ground, pattern: Path): void {
  takenAt(ground, pattern);
}

/** An answer that is there is the one that is calculated. */
export function calculationConstraint(ground: Ground, pattern: Path, calculate: Expression): Constraint {
  const row = rowOf(pattern);
  const own = stepsOf(pattern).slice(stepsOf(row).length);
  const names = own.flatMap((step) => ('name' in step ? [step.name] : []));
  const plain: Ground = { ...ground, model: { ...ground.model, asks: { ...ground.model.asks, [pattern]: {} } } };
  const answer: Expression = row === '' ? ['answer', pattern] : ['self', ...names];
  const equal: Expression = ['call', '==', answer, inlined(calculate, ground.model, { row, applies: (path) => wholeConditionOf(ground.places, path) })];
  return inEachRow(plain, equal, pattern, ({ possibly }) => [{ schema: when(present(own, true), possibly.holds) }]);
}

/** A rule that is false is broken, as long as one of the questions that it is about is asked. */
export function ruleConstraint(ground: Ground, { check, on }: RuleModel): Constraint {
  const [first = ''] = on;
  const row = rowOf(first);
  const about = [...on, ...readsOf(check).paths].filter((pattern) => rowOf(pattern) === row || rowOf(pattern) === '');
  const guards = about.map((pattern) => wholeConditionOf(ground.places, pattern));
  const mayBreakUnasked = !guards.includes(undefined) && breaksWithoutAnswer(check, row, about);
  const isAsked: Expression = ['call', '||', ...guards.flatMap((guard) => (guard === undefined ? [] : [guard]))];
  return inEachRow(ground, mayBreakUnasked ? ['call', '||', ['call', '!', isAsked], check] : check, first, ({ surely }) => [{ schema: not(surely.fails) }]);
}

/** What compares needs all its answers, and those are asked; what asks for blanks, or is content with some, may not be. */
function breaksWithoutAnswer(check: Expression, row: Path, about: readonly Path[]): boolean {
  const nodes = [...nodesIn(check)];
  if (nodes.some((node) => node[0] === 'call' && node[1] === 'has' && node[2]?.[0] !== 'row')) return true;
  const names = nodes.flatMap((node) => (node[0] === 'call' ? [node[1]] : []));
  const reads = readsOf(check);
  const all = [...reads.paths, ...[...reads.self].map((fields) => `${row}.${fields}`)];
  return names.some((name) => name === '&&' || name === '||' || name === '?:') && all.some((pattern) => !about.includes(pattern));
}
