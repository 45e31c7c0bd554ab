// One growth of the outline: what it starts from, what it collects, and what a single place starts from.
import type { Answers } from '../model/answer.js';
import type { ProcedureProblem } from '../model/error.js';
import type { Expression } from '../model/expression.js';
import type { FormModel } from '../model/form-model.js';
import type { Json, JsonObject } from '../model/json.js';
import type { OutlineItem, PartOf, Question } from '../model/outline.js';
import type { Path } from '../model/path.js';
import type { Shape } from '../schema/shape.js';
import type { SchemaDocument } from '../schema/schema-document.js';
import type { SchemaPlace } from '../schema/schema-place.js';
import type { Asked } from './asked.js';
import type { Conditions, Row } from './conditions.js';

/** As an earlier growth of the same answers made it. */
export interface KnownQuestion {
  readonly places: Spot['places'];
  readonly question: Question;
  readonly grown: Grown;
}

export interface Growth extends Yield {
  /** Questions as earlier growths of the same answers made them. */
  readonly known: Map<Path, KnownQuestion>;
  readonly model: FormModel;
  readonly schema: SchemaDocument;
  readonly answers: Answers;
  /** The document as the growth before this one left it: what conditions see. */
  readonly before: Json;
  readonly conditions: Conditions;
  /** Not asked, because they would apply only as long as they do not. */
  readonly circular: ReadonlySet<Path>;
  readonly step: string;
  /** Where the citizen said that a place is the same as another: what a question in it takes from there. */
  readonly copy?: (path: Path) => Pick<Question, 'copied' | 'readOnly' | 'given'>;
  /** What is grown as something that nobody can change: so is all that lies in it. */
  readonly readOnly?: Spot;
  /** Made once in a growth, however many steps ask parts of a place: by the schemas, then by pointer and path. */
  readonly shapes: Map<Spot['places'], Map<string, Shape>>;
}

/** What a growth collects. */
export interface Yield {
  readonly questions: Map<Path, Question>;
  readonly places: Map<string, Path>;
  readonly branches: Map<JsonObject, Map<string, number>>;
  readonly schemas: Map<Path, readonly SchemaPlace[]>;
  readonly titles: Map<Path, { readonly title?: string; readonly part?: PartOf }>;
  readonly lists: Set<Path>;
  readonly rows: Map<Path, Row[]>;
  readonly rowPaths: Set<Path>;
  readonly answered: Set<Path>;
  /** Groups and lists to be read only of which the schema refuses what came, with where that is said. */
  readonly unfit: Map<Path, Path>;
  /** Pointers of what a condition of the procedure leaves out. */
  readonly hidden: Set<string>;
  /** Places that decided something, with where they stand in the document. */
  readonly values: Map<Path, string>;
  /** With where the place stands in the document. */
  readonly presence: Map<Path, string>;
  /** What could not be told. */
  readonly limits: ProcedureProblem[];
}

export function emptyYield(): Yield {
  return {
    questions: new Map(), places: new Map(), branches: new Map(), schemas: new Map(), titles: new Map(), lists: new Set(), rows: new Map(),
    rowPaths: new Set(), answered: new Set(), unfit: new Map(), hidden: new Set(), values: new Map(), presence: new Map(), limits: [],
  };
}

/** The value of a condition or a calculation, of which the places that it looks at are noted. */
export function valueIn({ conditions, values, before, limits }: Growth, expression: Expression, { about, row }: { readonly about: string; readonly row?: Row | undefined }): Json | undefined {
  for (const { path, pointer } of conditions.reads(expression, row)) values.set(path, pointer);
  return conditions.value(expression, { document: before, row, about, note: (limit) => limits.push(limit) });
}

/** A list inside rows has rows in each of them; one that several steps ask in parts has them once. */
export function addRows({ rows, rowPaths }: Growth, pattern: Path, more: readonly Row[]): void {
  const known = rows.get(pattern) ?? [];
  rows.set(pattern, known);
  for (const row of more) {
    if (rowPaths.has(row.path)) continue;
    rowPaths.add(row.path);
    known.push(row);
  }
}

/** A place to grow. */
export interface Spot {
  readonly places: readonly SchemaPlace[];
  readonly path: Path;
  readonly pattern: Path;
  readonly pointer: string;
  /** Must be given, as things stand. */
  readonly required: boolean;
  /** As the schema calls it. */
  readonly name?: string;
  readonly asked: Asked;
  /** The row it lies in. */
  readonly row?: Row;
  /** The optional group it lies in, as long as nothing in that was answered: no default stands there yet. */
  readonly dormant?: { readonly path: Path; readonly pointer: string };
  /** Where the groups stand that it lies in: one of them again is a recursion. */
  readonly trail: readonly SchemaPlace[];
  /** The place that holds it. */
  readonly parent: Path;
  /** A position of a list. */
  readonly part?: PartOf;
  /** Tells branches apart: said by choosing one, and never asked. */
  readonly told?: Told;
  /** A row, or everything: its parts stand by themselves, not in a group of their own. */
  readonly bare?: boolean;
}

/** The value that the branch taken gives a member that tells branches apart. */
export interface Told {
  /** The question which branch it is. */
  readonly choice: Path;
  /** `undefined` until a branch is taken. */
  readonly value: Json | undefined;
}

export interface Grown {
  readonly items: readonly OutlineItem[];
  /** What it adds to the document; `undefined`: nothing. */
  readonly value: Json | undefined;
}

/** Grows a place that may be the same as another; `growAsked` grows it as it is asked by itself. */
export type GrowSame = (growth: Growth, spot: Spot, growAsked: (growth: Growth, spot: Spot) => Grown) => Grown;

export const NOTHING: Grown = { items: [], value: undefined };

/** What a place that is more than one question grows from: its shape, and the way to grow what lies in it. */
export interface Inner {
  readonly shape: Shape;
  readonly grow: (growth: Growth, spot: Spot) => Grown;
}

/** What holds a part of this place, itself among them. */
export function trailUnder({ trail, places }: Spot): Spot['trail'] {
  return [...trail, ...places];
}
