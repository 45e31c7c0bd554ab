// Values to try at one question: what its schema and its kind accept, the most ordinary one first, then those at which a
// condition or a limit changes something. The same question always gives the same values.
import { valueAt } from '../../model/answer.js';
import type { Answers } from '../../model/answer.js';
import type { Outline } from '../../answers/outline.js';
import { checkValue, isKind } from '../../fields/field-kinds.js';
import { isJsonObject } from '../../model/json.js';
import type { Json, JsonObject } from '../../model/json.js';
import type { Question } from '../../model/outline.js';
import { patternOf } from '../../model/path.js';
import type { Path } from '../../model/path.js';
import { addDays, realDay } from '../../expression/calendar.js';
import { jsonEqual } from '../../schema/json-equal.js';
import { holds } from '../../schema/evaluate.js';
import type { SchemaDocument } from '../../schema/schema-document.js';
import { shapeOf } from '../../schema/shape.js';
import type { Hints } from './hints.js';
import { valuesOfKind } from './kind-values.js';

export interface Asking {
  readonly schema: SchemaDocument;
  readonly hints: Hints;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly outline: Outline;
  readonly answers: Answers;
}

/** More would only repeat what a few show. */
const MOST = 24;
/** Each option of a list may decide something by itself. */
const MOST_OPTIONS = 100;

/** Empty where nothing that was thought of is accepted. */
export function candidatesFor(question: Question, asking: Asking): readonly Json[] {
  const { path, kind, options } = question;
  const merged = mergedAt(question, asking);
  const given = isJsonObject(options) ? options : {};
  const most = Array.isArray(given.codes) ? Math.min(Math.max(given.codes.length, MOST), MOST_OPTIONS) : MOST;
  const facts = { options: given, merged, today: asking.today, turn: turnOf(path) };
  const proposed = [...valuesOfKind(isKind(kind) ? kind : 'text', facts), ...hinted(question, asking)];
  const accepted: Json[] = [];
  for (const value of proposed) {
    if (accepted.length < most && !accepted.some((each) => jsonEqual(each, value)) && isAccepted(question, value, asking)) accepted.push(value);
  }
  return accepted;
}

function mergedAt({ path }: Question, { schema, outline }: Asking): JsonObject {
  return shapeOf(schema, outline.schemas.get(path) ?? [], { value: undefined, choose: () => undefined }).merged;
}

/** By itself: rules and the other answers may still refuse it. */
function isAccepted(question: Question, value: Json, { schema, outline }: Asking): boolean {
  if (question.asks !== 'value') return true;
  return (outline.schemas.get(question.path) ?? []).every((place) => holds(schema, place, value)) && checkValue(question, value) === undefined;
}

function hinted({ path, pattern, asks, kind }: Question, { hints, outline, answers, today }: Asking): readonly Json[] {
  if (asks !== 'value') return [];
  const named = [...hints.byName].filter(([names]) => endsWith(pattern, names)).flatMap(([, values]) => [...values]);
  const compared = [...(hints.beside.get(pattern) ?? [])].flatMap((other) => neighbours(nearestValue(other, path, { outline, answers })));
  const values = [...(hints.values.get(pattern) ?? []), ...named, ...compared];
  return kind === 'choices' ? values.map((value) => (Array.isArray(value) ? value : [value])) : kind === 'date' ? [...values, ...neighbours(today)] : values;
}

function endsWith(pattern: Path, names: string): boolean {
  const plain = pattern.replaceAll('[]', '');
  return plain === names || plain.endsWith(`.${names}`);
}

/** Of answers in rows, the one of the same row; else the first. */
function nearestValue(pattern: Path, near: Path, { outline, answers }: Pick<Asking, 'outline' | 'answers'>): Json | undefined {
  const paths = [...outline.questions.values()].filter((question) => question.pattern === pattern).map(({ path }) => path);
  const row = near.slice(0, near.lastIndexOf(']') + 1);
  const path = paths.find((each) => row !== '' && each.startsWith(row)) ?? paths[0];
  const given = path === undefined ? undefined : outline.questions.get(path)?.given;
  return path === undefined ? undefined : (given ?? valueAt(answers, path));
}

function neighbours(value: Json | undefined): readonly Json[] {
  if (typeof value === 'number') return [value, value + 1, value - 1];
  if (typeof value !== 'string') return [];
  const day = realDay(value);
  return day === undefined ? [value] : [day, addDays(day, 1), addDays(day, -1)].filter((each) => each !== undefined);
}

/** Rows differ, so that what must not be repeated is not. */
function turnOf(path: Path): number {
  return path === patternOf(path) ? 0 : [...path.matchAll(/\[r(\d+)\]/g)].reduce((turn, [, row]) => turn * 3 + Number(row) - 1, 0);
}
