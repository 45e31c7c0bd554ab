// One schema meeting one value, and what every keyword does with it: go on inside or beside, fail, spend from the budget.
import { GovFormError } from '../model/error.js';
import type { Json } from '../model/json.js';
import { memberPointerOf } from '../model/path.js';
import type { SchemaDocument } from './schema-document.js';
import type { SchemaFinding } from './schema-finding.js';
import { addressOf } from './schema-index.js';
import type { SchemaPlace } from './schema-place.js';

/** Visits of a schema; long texts, lists and enums count more. Far above any honest answer, about a second at worst. */
export const MOST_STEPS = 2_000_000;
/** Schemas and values inside one another. */
const MOST_LEVELS = 500;
const CHARACTERS_PER_STEP = 64;

export type BranchChoice = (pointer: string, place: SchemaPlace, keyword: 'oneOf' | 'anyOf') => number | undefined;

export interface Run {
  readonly visit: (at: Visit) => boolean;
  readonly pointer: string;
  readonly branch: BranchChoice | undefined;
  stepsLeft: number;
}

export interface Visit {
  readonly run: Run;
  readonly place: SchemaPlace;
  readonly value: Json;
  readonly outer: Visit | undefined;
  /** Where the value lies in that of `outer`; undefined when it is the same value. */
  readonly token: string | undefined;
  readonly level: number;
  /** Undefined while only the verdict counts; the first failure then ends the visit. */
  readonly findings: SchemaFinding[] | undefined;
  /** Members and items that some keyword looked at, where an `unevaluated…` keyword wants to know. */
  readonly seen: Set<string> | undefined;
}

/** A keyword of one schema, ready to look at values. */
export type Check = (at: Visit) => boolean;
/** Reads a keyword's value once; undefined when it is none that the keyword can have: then it says nothing. */
export type Keyword = (value: Json, place: SchemaPlace, document: SchemaDocument) => Check | undefined;

/** Applies a schema to a member or item. */
export function inside(at: Visit, place: SchemaPlace, token: string, value: Json): boolean {
  at.seen?.add(token);
  return at.run.visit({ run: at.run, place, value, outer: at, token, level: at.level + 1, findings: at.findings, seen: undefined });
}

/** The same, for the verdict alone. */
export function insideHolds(at: Visit, place: SchemaPlace, token: string, value: Json): boolean {
  return at.run.visit({ run: at.run, place, value, outer: at, token, level: at.level + 1, findings: undefined, seen: undefined });
}

/** Applies another schema to the same value; what it sees counts as seen here. */
export function beside(at: Visit, place: SchemaPlace): boolean {
  return at.run.visit({ run: at.run, place, value: at.value, outer: at, token: undefined, level: at.level + 1, findings: at.findings, seen: at.seen });
}

/** Applies another schema to the same value, for the verdict alone; what it sees counts only when it holds. */
export function besideHolds(at: Visit, place: SchemaPlace): boolean {
  const seen = at.seen && new Set<string>();
  const valid = at.run.visit({ run: at.run, place, value: at.value, outer: at, token: undefined, level: at.level + 1, findings: undefined, seen });
  if (valid) seen?.forEach((token) => at.seen?.add(token));
  return valid;
}

/** Whether this schema is being applied to this value already: a reference that comes back asks for nothing new. */
export function isUnderWay(at: Visit, place: SchemaPlace): boolean {
  for (let each: Visit | undefined = at; each !== undefined; each = each.outer) {
    if (each.place === place) return true;
    if (each.token !== undefined) return false;
  }
  return false;
}

/** Whether all hold: to the end where findings are wanted, else to the first that does not. */
export function every<Each>(at: Visit, list: Iterable<Each>, holds: (each: Each) => boolean): boolean {
  let valid = true;
  for (const each of list) {
    if (holds(each)) continue;
    if (at.findings === undefined) return false;
    valid = false;
  }
  return valid;
}

export function pointerOf({ run, outer, token }: Visit): string {
  if (outer === undefined) return run.pointer;
  return token === undefined ? pointerOf(outer) : memberPointerOf(pointerOf(outer), token);
}

interface Detail {
  /** The member the finding stands at, where it is not the value itself. */
  readonly member?: string;
  readonly limit?: Json;
  readonly value?: Json;
  /** The keyword in the schema, where the finding's is another one. */
  readonly by?: string;
}

/** Notes a finding, where findings are wanted. Always false. */
export function fail(at: Visit, keyword: string, { member, limit, value, by = keyword }: Detail = {}): false {
  if (at.findings === undefined) return false;
  const pointer = pointerOf(at);
  at.findings.push({
    pointer: member === undefined ? pointer : memberPointerOf(pointer, member),
    keyword,
    ...(typeof limit === 'number' ? { limit } : {}),
    ...(value === undefined ? {} : { value }),
    place: `${addressOf(at.place)}${by === '' ? '' : `/${by}`}`,
  });
  return false;
}

/** @throws {GovFormError} GF131 */
export function spend({ run, level }: Visit, steps: number, levels = 0): void {
  run.stepsLeft -= steps;
  if (run.stepsLeft >= 0 && level + levels <= MOST_LEVELS) return;
  throw new GovFormError(
    'GF131',
    `Checking the answers needs more than ${MOST_STEPS} steps or ${MOST_LEVELS} levels`,
    'Write a simpler schema, with limits on lists and texts (maxItems, maxLength).',
  );
}

/** The length in characters (code points), as JSON Schema counts. */
export function charactersIn(at: Visit, text: string): number {
  spend(at, text.length / CHARACTERS_PER_STEP);
  let length = text.length;
  for (let index = 1; index < text.length; index += 1) {
    if ((text.charCodeAt(index) & 0xfc00) === 0xdc00 && (text.charCodeAt(index - 1) & 0xfc00) === 0xd800) length -= 1;
  }
  return length;
}
