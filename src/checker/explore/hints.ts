// What the conditions of a procedure compare answers with: the values at which something changes. Only proposes; whether a
// question accepts a value is for its schema to say.
import type { Expression } from '../../model/expression.js';
import type { FormModel } from '../../model/form-model.js';
import { isJsonObject } from '../../model/json.js';
import type { Json } from '../../model/json.js';
import { memberPath, rowsPatternOf } from '../../model/path.js';
import type { Path } from '../../model/path.js';
import { addDays, addMonths, realDay } from '../../expression/calendar.js';
import { partsOfExpression, placeOfExpression } from './expression-parts.js';
import type { RowPatterns } from './expression-parts.js';

export interface Hints {
  /** Values by pattern: the one compared with, and its neighbours. */
  readonly values: ReadonlyMap<Path, ReadonlySet<Json>>;
  /** Numbers of rows, by pattern of the list. */
  readonly counts: ReadonlyMap<Path, ReadonlySet<number>>;
  /** Answers that are compared with one another. */
  readonly beside: ReadonlyMap<Path, ReadonlySet<Path>>;
  /** Values by the last names of a path, from conditions of the schema. */
  readonly byName: ReadonlyMap<string, ReadonlySet<Json>>;
}

/** @param today `YYYY-MM-DD` */
export function hintsOf(model: FormModel, today: string): Hints {
  const collector = new Collector(today);
  for (const { when } of model.steps) if (when !== undefined) collector.read(when, { self: '', rows: new Map() });
  for (const [pattern, { when, calculate }] of Object.entries(model.asks)) {
    for (const expression of [when, calculate]) if (expression !== undefined) collector.read(expression, { self: rowsPatternOf(pattern) ?? '', rows: new Map() });
  }
  for (const { check, on } of model.rules) collector.read(check, { self: rowsPatternOf(on[0] ?? '') ?? '', rows: new Map() });
  const byName = new Map<string, Set<Json>>();
  if (isJsonObject(model.schema)) collectNamed(model.schema, [], byName);
  return { values: collector.values, counts: collector.counts, beside: collector.beside, byName };
}

class Collector {
  readonly values = new Map<Path, Set<Json>>();
  readonly counts = new Map<Path, Set<number>>();
  readonly beside = new Map<Path, Set<Path>>();
  readonly #today: string;

  constructor(today: string) {
    this.#today = today;
  }

  read(node: Expression, rows: RowPatterns): void {
    if (node[0] === 'call' && COMPARES.has(node[1])) this.#compare(node, rows);
    for (const { part, inside } of partsOfExpression(node, rows)) this.read(part, inside);
  }

  #compare(node: Expression, rows: RowPatterns): void {
    const found: Compared = { patterns: new Set(), values: new Set(), calls: new Set() };
    gather(node, rows, found);
    const proposed = [...found.values, ...(found.calls.has('today') ? [this.#today] : [])].flatMap((value) => this.#neighbours(value, found.calls));
    for (const pattern of found.patterns) {
      for (const value of proposed) addTo(this.values, pattern, value);
      if (found.calls.has('size')) for (const value of proposed) if (typeof value === 'number' && Number.isInteger(value)) addTo(this.counts, pattern, value);
      for (const other of found.patterns) if (other !== pattern) addTo(this.beside, pattern, other);
    }
  }

  #neighbours(value: Json, calls: ReadonlySet<string>): readonly Json[] {
    if (typeof value === 'number') return [value, value + 1, value - 1, ...this.#daysFor(value, calls)];
    if (typeof value !== 'string') return [value];
    const day = realDay(value);
    if (day !== undefined) return around(day);
    return TEXT_CALLS.some((name) => calls.has(name)) ? [value, `${value} Muster`, `Muster ${value}`] : [value];
  }

  /** The days at which a number of years, months or days begins to count. */
  #daysFor(count: number, calls: ReadonlySet<string>): readonly Json[] {
    if (!Number.isInteger(count) || Math.abs(count) > 100_000) return [];
    const today = this.#today;
    const years = calls.has('age') ? [addMonths(today, -12 * count), addMonths(today, -12 * (count + 1))] : [];
    const days = calls.has('daysBetween') || calls.has('addDays') ? [addDays(today, count), addDays(today, -count)] : [];
    const months = calls.has('addMonths') ? [addMonths(today, count), addMonths(today, -count)] : [];
    const year = String(count).padStart(4, '0');
    const ofYear = calls.has('year') ? [`${year}-01-01`, `${year}-12-31`] : [];
    return [...years, ...days, ...months, ...ofYear].flatMap((day) => (day === undefined ? [] : around(day)));
  }
}

const COMPARES: ReadonlySet<string> = new Set(['==', '!=', '<', '<=', '>', '>=', 'in', 'startsWith', 'endsWith', 'contains']);
const TEXT_CALLS = ['startsWith', 'endsWith', 'contains'];

interface Compared {
  readonly patterns: Set<Path>;
  readonly values: Set<Json>;
  readonly calls: Set<string>;
}

/** A list of which only the size counts is read too: as a number of rows. */
function gather(node: Expression, rows: RowPatterns, found: Compared): void {
  const place = placeOfExpression(node, rows);
  if (place !== undefined) found.patterns.add(place);
  if (node[0] === 'value') found.values.add(node[1]);
  if (node[0] === 'call') found.calls.add(node[1]);
  for (const { part, inside } of partsOfExpression(node, rows)) gather(part, inside, found);
}

function around(day: string): readonly string[] {
  return [day, addDays(day, -1), addDays(day, 1)].filter((each) => each !== undefined);
}

function addTo<Value>(map: Map<string, Set<Value>>, key: string, value: Value): void {
  map.set(key, (map.get(key) ?? new Set<Value>()).add(value));
}

/** Keywords behind which a schema describes no answer but asks about it. */
const ASKING: ReadonlySet<string> = new Set(['if', 'not', 'oneOf', 'anyOf', 'contains', 'dependentSchemas']);
const VALUES = ['const', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'];

function collectNamed(schema: Json, names: readonly string[] | undefined, into: Map<string, Set<Json>>): void {
  if (Array.isArray(schema)) for (const each of schema as readonly Json[]) collectNamed(each, names, into);
  if (!isJsonObject(schema)) return;
  const key = (names ?? []).reduce(memberPath, '');
  if (key !== '') {
    for (const keyword of VALUES) if (schema[keyword] !== undefined) for (const value of besides(schema[keyword])) addTo(into, key, value);
    if (Array.isArray(schema.enum)) for (const value of schema.enum as readonly Json[]) addTo(into, key, value);
  }
  for (const [keyword, inner] of Object.entries(schema)) {
    if (keyword === 'properties' && isJsonObject(inner)) for (const [name, member] of Object.entries(inner)) collectNamed(member, [...(names ?? []), name], into);
    else if (keyword !== 'enum' && keyword !== 'const' && keyword !== 'examples') collectNamed(inner, ASKING.has(keyword) || keyword.startsWith('$') ? [] : names, into);
  }
}

function besides(value: Json): readonly Json[] {
  return typeof value === 'number' ? [value, value + 1, value - 1] : [value];
}
