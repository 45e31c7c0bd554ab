// What a claim can come out as, over all valid answers: it is tried with every combination of a few values that stand for
// all. What cannot be told so counts as open: what is left out here is certain, what is in may be impossible all the same.
import type { Expression } from '../../model/expression.js';
import type { Json, JsonObject } from '../../model/json.js';
import type { Path } from '../../model/path.js';
import { evaluate } from '../../expression/evaluate.js';
import { allOf, anyOf } from '../../expression/value.js';
import { expressionTypesOf } from '../../procedure/compile-expression.js';
import type { AnswerType, ExpressionTypes } from '../../procedure/compile-expression.js';
import { typeAtPattern } from '../../procedure/type-at-pattern.js';
import type { SchemaDocument } from '../../schema/schema-document.js';
import { placeOfExpression } from '../explore/expression-parts.js';
import type { RowPatterns } from '../explore/expression-parts.js';
import { atomOf } from './atoms.js';
import { knownLimits } from './known-limits.js';
import { areComparable, edgesOf, isOrdered, representatives } from './representatives.js';

/** True, false, or unknown. */
export type Truth = boolean | undefined;

/** An expression where it stands. */
export interface Claim {
  readonly expression: Expression;
  readonly rows: RowPatterns;
}

export interface Grounds {
  readonly document: SchemaDocument;
  readonly types: ExpressionTypes;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

export function groundsOf(document: SchemaDocument, today: string): Grounds {
  return { document, today, types: expressionTypesOf(document.root.schema) };
}

export interface Given {
  /** Must hold for the answer at the pattern to be there at all. */
  readonly guards?: ReadonlyMap<Path, readonly Claim[]>;
  /** Answers that are there in any case. */
  readonly present?: ReadonlySet<Path>;
  /** Once these have come out, no more is tried: what else is possible is then not told. */
  readonly enough?: (outcome: string) => boolean;
}

/** Combinations after which nothing is said. */
const MOST_COMBINATIONS = 20_000;

/** Each way in which the claims can come out together; `undefined`: it cannot be told. */
export function outcomes(grounds: Grounds, claims: readonly Claim[], { guards = new Map(), present = new Set(), enough = () => false }: Given = {}): ReadonlySet<string> | undefined {
  const guarding = [...guards].flatMap(([, each]) => each);
  const variables = variablesOf(grounds, [...claims, ...guarding]);
  // An answer that nothing fits is another mistake: of that nothing follows.
  if ([...variables.values()].some(({ values }) => values.length === 0)) return undefined;
  const lists = [...variables.values()].map(({ values, pattern }) => (pattern !== undefined && present.has(pattern) ? values : [undefined, ...values]));
  if (lists.reduce((product, list) => product * list.length, 1) > MOST_COMBINATIONS) return undefined;
  const keys = [...variables.keys()];
  const found = new Set<string>();
  for (const combination of combinations(lists)) {
    const assignment: Assignment = new Map(keys.map((key, index) => [key, combination[index]]));
    if (![...guards].every(([pattern, each]) => assignment.get(pattern) === undefined || each.every((claim) => truthOf(claim, assignment, grounds) === true))) continue;
    const outcome = outcomeOf(claims.map((claim) => truthOf(claim, assignment, grounds)));
    found.add(outcome);
    // Nothing else can come out.
    if (enough(outcome) || found.size === 3 ** claims.length) break;
  }
  return found;
}

/** `T`, `F` or `U` for each. */
export function outcomeOf(truths: readonly Truth[]): string {
  return truths.map((truth) => (truth === undefined ? 'U' : truth ? 'T' : 'F')).join('');
}

interface Variable {
  readonly values: readonly Json[];
  readonly pattern?: Path;
}
type Assignment = ReadonlyMap<string, Json | undefined>;

function* combinations(lists: readonly (readonly (Json | undefined)[])[]): Iterable<readonly (Json | undefined)[]> {
  const [first, ...rest] = lists;
  if (first === undefined) yield [];
  else for (const others of combinations(rest)) for (const value of first) yield [value, ...others];
}

/** Answers by pattern, numbers of rows by `size pattern`, what is open by its own text. */
function variablesOf(grounds: Grounds, claims: readonly Claim[]): ReadonlyMap<string, Variable> {
  const looked = new Map<Path, Set<Json>>();
  const variables = new Map<string, Variable>();
  let together = 1;
  for (const { node, rows } of claims.flatMap(({ expression, rows: inside }) => leavesOf(expression, inside))) {
    const atom = knownAtom(grounds, node, rows);
    if (atom === undefined) variables.set(openKey(node, rows), { values: openValues(grounds, node, rows) });
    else if (atom.looks.length > 1) together += 1;
    for (const { pattern, at, breaks } of atom?.looks ?? []) {
      if (at === 'size') variables.set(`size ${pattern}`, { values: sizes(grounds, pattern, [...breaks, ...(variables.get(`size ${pattern}`)?.values ?? [])]) });
      else looked.set(pattern, new Set([...(looked.get(pattern) ?? []), ...breaks]));
    }
  }
  // Answers that are compared with one another need the values of all of them.
  const shared = together > 1 ? [...looked].flatMap(([pattern, each]) => [...each, ...edgesOf(factsAt(grounds, pattern))]) : [];
  for (const [pattern, breaks] of looked) variables.set(pattern, { pattern, values: valuesAt(grounds, pattern, { breaks: [...new Set([...breaks, ...shared])], together }) ?? [] });
  return variables;
}

function valuesAt(grounds: Grounds, pattern: Path, { breaks, together }: { readonly breaks: readonly Json[]; readonly together: number }): readonly Json[] | undefined {
  return representatives({ ...factsAt(grounds, pattern), breaks, together });
}

function factsAt({ document, types }: Grounds, pattern: Path): { readonly type: AnswerType; readonly merged: JsonObject } {
  return { type: typeAtPattern(types, pattern) ?? 'any', merged: knownLimits(document, pattern).merged };
}

const ORDERING: ReadonlySet<string> = new Set(['<', '<=', '>', '>=']);

/** An atom of which every answer has few values that stand for all. */
function knownAtom(grounds: Grounds, node: Expression, rows: RowPatterns): ReturnType<typeof atomOf> {
  const atom = atomOf(node, rows, grounds.today);
  const values = atom?.looks.filter(({ at }) => at === 'value').map(({ pattern }) => ({ pattern, ...factsAt(grounds, pattern) })) ?? [];
  const isOrder = node[0] === 'call' && ORDERING.has(node[1]);
  const [one, other] = values;
  if (values.some((facts) => valuesAt(grounds, facts.pattern, { breaks: [], together: 1 }) === undefined || (isOrder && !isOrdered(facts)))) return undefined;
  return one !== undefined && other !== undefined && !areComparable(one, other) ? undefined : atom;
}

function sizes({ document }: Grounds, pattern: Path, breaks: readonly Json[]): readonly Json[] {
  const [least, most] = sizeLimits(knownLimits(document, pattern).merged);
  const all = [0, 1, 2, least, most, ...breaks].filter((each) => typeof each === 'number' && Number.isFinite(each)).flatMap((each) => [Math.floor(Number(each)) - 1, Math.floor(Number(each)), Math.floor(Number(each)) + 1]);
  return [...new Set(all)].filter((count) => count >= least && count <= most);
}

/** Of a text its characters, of a list its rows. */
function sizeLimits({ type, minItems, maxItems, minLength, maxLength }: JsonObject): readonly [least: number, most: number] {
  const [least, most] = type === 'string' ? [minLength, maxLength] : [minItems, maxItems];
  return [Math.max(Number(least ?? 0), 0), Number(most ?? Infinity)];
}

interface Leaf {
  readonly node: Expression;
  readonly rows: RowPatterns;
}

const JOINING: ReadonlySet<string> = new Set(['&&', '||', '!']);

function leavesOf(node: Expression, rows: RowPatterns): readonly Leaf[] {
  if (node[0] !== 'call' || !JOINING.has(node[1])) return [{ node, rows }];
  const [, , ...parts] = node;
  return parts.flatMap((part) => leavesOf(part, rows));
}

function openKey(node: Expression, { self }: RowPatterns): string {
  return `open ${self} ${JSON.stringify(node)}`;
}

/** Over rows: no row can make it hold that no answers can. */
function openValues(grounds: Grounds, node: Expression, rows: RowPatterns): readonly Json[] {
  if (node[0] !== 'each' || (node[1] !== 'exists' && node[1] !== 'all')) return [true, false];
  const list = placeOfExpression(node[2], rows);
  const inside = { ...rows, rows: new Map([...rows.rows, [node[3], list === undefined ? undefined : `${list}[]`] as const]) };
  const found = outcomes(grounds, [{ expression: node[4], rows: inside }]);
  // Without rows the one is false, the other true.
  if (found === undefined) return [true, false];
  return node[1] === 'exists' ? [false, ...(found.has('T') ? [true] : [])] : [true, ...(found.has('F') ? [false] : [])];
}

function truthOf({ expression, rows }: Claim, assignment: Assignment, grounds: Grounds): Truth {
  if (expression[0] === 'call' && JOINING.has(expression[1])) {
    const [, name, ...parts] = expression;
    const truths = parts.map((part) => truthOf({ expression: part, rows }, assignment, grounds));
    if (name === '&&') return allOf(truths);
    return name === '||' ? anyOf(truths) : truths[0] === undefined ? undefined : !truths[0];
  }
  const open = openKey(expression, rows);
  const value = assignment.has(open) ? assignment.get(open) : evaluate(withValues(expression, rows, assignment), { answer: () => undefined, today: () => grounds.today });
  return typeof value === 'boolean' ? value : undefined;
}

/** Each answer replaced by its value: what is left reads nothing. */
function withValues(node: Expression, rows: RowPatterns, assignment: Assignment): Expression {
  const place = placeOfExpression(node, rows);
  if (place !== undefined) return ['value', assignment.get(place) ?? null];
  if (node[0] !== 'call') return node;
  const [, name, ...parts] = node;
  const [first] = parts;
  const list = name === 'size' && first !== undefined ? placeOfExpression(first, rows) : undefined;
  const count = list === undefined ? undefined : assignment.get(`size ${list}`);
  if (list !== undefined) return typeof count === 'number' ? ['value', count] : ['value', null];
  return ['call', name, ...parts.map((part) => withValues(part, rows, assignment))];
}
