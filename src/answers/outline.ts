// What is asked now, given the answers so far. Pure: the same answers always give the same outline. What does not apply is
// not shown, not validated and not sent (XForms: "relevant"), and for conditions it is as good as blank.
import type { Answers } from '../model/answer.js';
import type { ProcedureProblem } from '../model/error.js';
import type { FormModel, NoticeModel, StepModel } from '../model/form-model.js';
import type { Json, JsonObject } from '../model/json.js';
import type { OutlineItem, OutlineReads, PartOf, Question } from '../model/outline.js';
import { placesAlong, rowsPatternOf, toPointer, valueAtPointer } from '../model/path.js';
import type { Path } from '../model/path.js';
import type { SchemaPlace } from '../schema/schema-place.js';
import { jsonEqual } from '../schema/json-equal.js';
import { askedTree } from './asked.js';
import { Conditions } from './conditions.js';
import type { Row } from './conditions.js';
import { grow } from './grow.js';
import { emptyYield, valueIn } from './growth.js';
import type { Growth } from './growth.js';
import { JoinedDocument } from './joined-document.js';
import { readSchema } from '../schema/schema-document.js';

export interface Outline {
  /** The steps that apply, with what each shows. A step that only informs shows nothing. */
  readonly steps: ReadonlyMap<string, readonly OutlineItem[]>;
  /** The notices that stand in each of them, where there are any. */
  readonly notices: ReadonlyMap<string, readonly NoticeModel[]>;
  /** The questions that apply, in asking order. */
  readonly questions: ReadonlyMap<Path, Question>;
  /** Where each group, list and question stands in the document, by RFC 6901 pointer. */
  readonly places: ReadonlyMap<string, Path>;
  /** The branch taken of each `oneOf` and `anyOf`: by the schema that has it, then by where it stands in the document. */
  readonly branches: ReadonlyMap<JsonObject, ReadonlyMap<string, number>>;
  /** The schemas of each question. */
  readonly schemas: ReadonlyMap<Path, readonly SchemaPlace[]>;
  /** The schema's own words for groups and lists. */
  readonly titles: ReadonlyMap<Path, { readonly title?: string; readonly part?: PartOf }>;
  /** Paths of the lists that apply. */
  readonly lists: ReadonlySet<Path>;
  /** The rows of each list, by the pattern of its rows: `children[]`. */
  readonly rows: ReadonlyMap<Path, readonly Row[]>;
  /** Questions about places that have an answer. */
  readonly answered: ReadonlySet<Path>;
  /** Groups and lists to be read only of which the schema refuses what came, with where that is said. */
  readonly unfit: ReadonlyMap<Path, Path>;
  /** Pointers of what a condition of the procedure leaves out: the schema may require it in vain. */
  readonly hidden: ReadonlySet<string>;
  /** What decided all this: only a change there can change anything here. */
  readonly reads: OutlineReads;
  /** The answers that apply, as they would be sent. */
  readonly document: Json;
  /** Questions that would apply only as long as they do not: they are not asked. */
  readonly circular: ReadonlySet<Path>;
  /** Conditions and calculations that cost too much to tell: they count as unknown. */
  readonly limits: readonly ProcedureProblem[];
}

/**
 * Starts from nothing and grows until nothing new applies: each growth sees the document that the one before it left. What
 * would apply only as long as it does not (a circle) is not asked.
 * @param today `YYYY-MM-DD`
 */
export function outlineOf(model: FormModel, answers: Answers, today: string, conditions = new Conditions()): Outline {
  const circular = new Set<Path>();
  for (;;) {
    const found = settle({ model, answers, today, conditions, circular, known: new Map() });
    if ('outline' in found) return found.outline;
    const known = circular.size;
    for (const path of found.flips) circular.add(path);
    // Nothing more can be left out: a schema that describes a member only while it is there, for example.
    if (circular.size === known) return found.last;
  }
}

/** Growths without another question after which it is clear that they go round in a circle. */
const MOST_GROWTHS = 500;

/**
 * Grows one step, or a part of one, as if it stood alone: what it takes from the schema is then known, and the first outline is quick.
 * @returns whether it asks anything that can be answered
 */
export function warmStep(model: FormModel, step: StepModel): boolean {
  const { steps, questions } = growOnce({ model: { ...model, steps: [step] }, answers: new Map(), today: '', conditions: new Conditions(), circular: new Set(), known: new Map() }, {});
  return [...steps.values()].some((items) => items.some(({ sort, path }) => sort !== 'question' || questions.get(path)?.kind !== 'kept'));
}

interface Ground {
  readonly model: FormModel;
  readonly answers: Answers;
  readonly today: string;
  readonly conditions: Conditions;
  readonly circular: ReadonlySet<Path>;
  readonly known: Growth['known'];
}

function settle(ground: Ground): { readonly outline: Outline } | Circle {
  let before: Json = {};
  // At each power of two a document is kept: to come back to it is a circle.
  let kept: Json | undefined;
  let most = 0;
  for (let growths = 1, since = 1; since < MOST_GROWTHS; growths += 1, since += 1) {
    const after = growOnce(ground, before);
    if (sawTheSame(after, before)) return { outline: after };
    // However long a chain of conditions is: each link brings a question.
    if (after.questions.size > most) since = 0;
    most = Math.max(most, after.questions.size);
    if (kept !== undefined && jsonEqual(after.document, kept)) break;
    if ((growths & (growths - 1)) === 0) kept = after.document;
    before = after.document;
  }
  return flipping(ground, before);
}

/** Everything that decided is in the new document what it was in the one that was looked at. */
function sawTheSame({ reads, document }: Outline, before: Json): boolean {
  for (const pointer of reads.values.values()) if (!jsonEqual(valueAtPointer(before, pointer), valueAtPointer(document, pointer))) return false;
  for (const pointer of reads.presence.values()) if ((valueAtPointer(before, pointer) === undefined) !== (valueAtPointer(document, pointer) === undefined)) return false;
  return true;
}

interface Circle {
  /** The questions that come or go in every round. */
  readonly flips: readonly Path[];
  readonly last: Outline;
}

function flipping(ground: Ground, from: Json): Circle {
  const seen = new Map<Path, number>();
  const values = new Map<Path, Set<string>>();
  let before = from;
  let rounds = 0;
  let last: Outline;
  do {
    last = growOnce(ground, before);
    before = last.document;
    rounds += 1;
    for (const { path, calculated, given } of last.questions.values()) {
      seen.set(path, (seen.get(path) ?? 0) + 1);
      if (calculated === true) values.set(path, (values.get(path) ?? new Set()).add(JSON.stringify(given ?? null)));
    }
  } while (rounds < LONGEST_CIRCLE && !jsonEqual(before, from));
  const flips = [...seen].filter(([, times]) => times < rounds).map(([path]) => path);
  // Values alone go round (a calculation that never settles): then they are the circle.
  return { flips: flips.length > 0 ? flips : [...values].filter(([, each]) => each.size > 1).map(([path]) => path), last };
}
const LONGEST_CIRCLE = 64;

function growOnce(ground: Ground, before: Json): Outline {
  const { model, circular } = ground;
  const found = emptyYield();
  const parts = {
    ...ground, before,
    conditions: ground.conditions.on(ground.today),
    schema: readSchema(model.schema),
    shapes: new Map(),
    ...found,
  };
  const steps = new Map<string, readonly OutlineItem[]>();
  const notices = new Map<string, readonly NoticeModel[]>();
  const left: Path[] = [];
  const joined = new JoinedDocument();
  for (const step of model.steps) {
    if (!stepApplies(step, { ...parts, step: step.id })) {
      left.push(...step.ask);
      continue;
    }
    const { items, value } = growStep({ ...parts, step: step.id }, step);
    if (value !== undefined) joined.add(value);
    // A step whose questions all fell away has nothing to say; one without questions informs.
    if (items.length === 0 && step.ask.length > 0) continue;
    steps.set(step.id, items);
    if (step.notices !== undefined) notices.set(step.id, step.notices.filter((notice) => noticeApplies(notice, { ...parts, step: step.id })));
  }
  for (const pattern of left) for (const pointer of pointersOf(pattern, parts.rows)) parts.hidden.add(pointer);
  return { ...found, steps, notices, reads: found, document: joined.document, circular };
}

/** Where the pattern stands in the document: in every row that there is, or by itself. */
function pointersOf(pattern: Path, rows: Outline['rows']): readonly string[] {
  const list = rowsPatternOf(pattern) ?? '';
  return rows.get(list)?.map(({ pointer }) => `${pointer}${toPointer(pattern.slice(list.length))}`) ?? [toPointer(pattern)];
}

function stepApplies({ id, when }: StepModel, growth: Growth): boolean {
  return when === undefined || valueIn(growth, when, { about: `the condition of the step "${id}"` }) === true;
}

function noticeApplies({ id, when }: NoticeModel, growth: Growth): boolean {
  return when === undefined || valueIn(growth, when, { about: `the condition of the notice "${id}"` }) === true;
}

function growStep(growth: Growth, { ask }: StepModel): ReturnType<typeof grow> {
  const { root } = growth.schema;
  return grow(growth, { places: rootPlaces(root), path: '', pattern: '', pointer: '', required: true, asked: askedTree(ask), trail: [], parent: '', bare: true });
}

const roots = new WeakMap<object, readonly [Growth['schema']['root']]>();

function rootPlaces(root: Growth['schema']['root']): readonly Growth['schema']['root'][] {
  const places = roots.get(root) ?? [root];
  roots.set(root, places);
  return places;
}

/**
 * Whether a new answer at a path can change what is asked.
 * @param isThere whether there is an answer now
 */
export function mayChangeOutline({ reads, document, circular }: Outline, path: Path, isThere: boolean): boolean {
  // What a circle left out has read something too.
  if (path.includes('#') || circular.size > 0) return true;
  return ['', ...placesAlong(path)].some((place) => {
    if (reads.values.has(place)) return true;
    const pointer = reads.presence.get(place);
    return pointer !== undefined && (!isThere || (valueAtPointer(document, pointer) ?? null) === null);
  });
}
