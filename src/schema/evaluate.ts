// Evaluates values against a schema document: JSON Schema 2020-12, all its vocabularies. Makes no code, fetches nothing,
// and its work is counted, so that no schema and no answer can hang the page.
import { isJsonObject } from '../model/json.js';
import type { Json } from '../model/json.js';
import { applicators } from './applicators.js';
import { assertions, format } from './assertions.js';
import type { SchemaDocument } from './schema-document.js';
import type { SchemaFinding } from './schema-finding.js';
import type { SchemaPlace } from './schema-place.js';
import { MOST_STEPS, fail, spend } from './visit.js';
import type { BranchChoice, Check, Visit } from './visit.js';

export interface EvaluateOptions {
  /** Where the value stands: the findings' pointers begin with it. */
  readonly pointer?: string;
  /**
   * The branch a citizen chose for the `oneOf` or `anyOf` of the schema `place`, at that pointer. Then that branch must
   * hold, whatever the others do, and its findings are given; of a `oneOf` of which another holds too, one finding
   * `oneOf` at the value. Without a choice a failed `oneOf` or `anyOf` is one finding and nothing from inside.
   */
  readonly branch?: BranchChoice;
}

/**
 * Every finding, in the order of the schema; empty when the value is valid.
 * @throws {GovFormError} GF130 a reference leads nowhere; GF131 more than 2,000,000 steps or 500 levels
 */
export function evaluate(document: SchemaDocument, place: SchemaPlace, value: Json, options: EvaluateOptions = {}): readonly SchemaFinding[] {
  const findings: SchemaFinding[] = [];
  visit(firstVisit(document, { place, value, findings }, options), document);
  return findings;
}

/** Whether the value is valid, decided at the first thing that is wrong. @throws {GovFormError} GF130, GF131 */
export function holds(document: SchemaDocument, place: SchemaPlace, value: Json): boolean {
  return visit(firstVisit(document, { place, value, findings: undefined }, {}), document);
}

function firstVisit(document: SchemaDocument, about: Pick<Visit, 'place' | 'value' | 'findings'>, { pointer = '', branch }: EvaluateOptions): Visit {
  const run = { pointer, branch, stepsLeft: MOST_STEPS, visit: (at: Visit) => visit(at, document) };
  return { run, ...about, outer: undefined, token: undefined, level: 0, seen: undefined };
}

interface Prepared {
  readonly checks: readonly Check[];
  /** Whether a keyword asks what the others have seen. */
  readonly asks: boolean;
}

/** Each keyword with its turn: what asks for the rest comes last. */
const KEYWORDS = new Map(Object.entries({ ...assertions, format, ...applicators }).map(([keyword, read], turn) => [keyword, { keyword, read, turn }]));
const prepared = new WeakMap<SchemaPlace, Prepared>();

function prepare(place: SchemaPlace, document: SchemaDocument): Prepared {
  const schema = isJsonObject(place.schema) ? place.schema : {};
  const present = Object.keys(schema).flatMap((keyword) => KEYWORDS.get(keyword) ?? []);
  const spoken = present.filter(({ keyword }) => place.resource.asserts || !Object.hasOwn(assertions, keyword)).sort((one, other) => one.turn - other.turn);
  const checks = spoken.flatMap(({ keyword, read }) => read(schema[keyword] ?? null, place, document) ?? []);
  return { checks, asks: spoken.some(({ keyword }) => keyword.startsWith('unevaluated')) };
}

function visit(outer: Visit, document: SchemaDocument): boolean {
  spend(outer, 1);
  const { place } = outer;
  if (typeof place.schema === 'boolean') return place.schema || fail(outer, 'extra', { by: '' });
  let known = prepared.get(place);
  if (known === undefined) prepared.set(place, (known = prepare(place, document)));
  // What was seen around a schema is not its business: a schema that asks begins anew, and hands on what it saw.
  const at = known.asks ? { ...outer, seen: new Set<string>() } : outer;
  let valid = true;
  for (const check of known.checks) {
    if (check(at)) continue;
    if (at.findings === undefined) return false;
    valid = false;
  }
  if (at !== outer) at.seen?.forEach((token) => outer.seen?.add(token));
  return valid;
}
