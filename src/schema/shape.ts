// What the schemas that apply to one place say about it together, given what is there so far: its types, its members,
// its branches. Resolves references, joins `allOf`, follows the branches that hold. Never validates the whole.
import { isJsonObject } from '../model/json.js';
import type { Json, JsonObject } from '../model/json.js';
import { inSchema, withinLimits } from '../model/limit.js';
import type { NoteLimit } from '../model/limit.js';
import { fixesAnother } from './contradiction.js';
import { holds } from './evaluate.js';
import { comesFirst, isLeftBlank, isNull, namesIn, textsIn } from './keyword-values.js';
import { mayBeNull, mergeInto } from './merge-keywords.js';
import { matches, patternOf } from './patterns.js';
import { alone, conditionReads, schemasOf } from './remembered-places.js';
import { isConditional } from './names-read.js';
import type { SchemaDocument } from './schema-document.js';
import type { SchemaPlace } from './schema-place.js';

export interface Shape {
  /** The plain keywords of all the schemas as one: the strictest of each; titles from the outermost. */
  readonly merged: JsonObject;
  readonly members: ReadonlyMap<string, readonly SchemaPlace[]>;
  readonly required: ReadonlySet<string>;
  readonly patterns: ReadonlyMap<string, readonly SchemaPlace[]>;
  /** Of `additionalProperties` and `unevaluatedProperties` where they are more than true or false. */
  readonly additional: readonly SchemaPlace[];
  readonly names: readonly SchemaPlace[];
  readonly prefix: readonly (readonly SchemaPlace[])[];
  readonly items: readonly SchemaPlace[];
  readonly contains: readonly SchemaPlace[];
  readonly alternatives: readonly Alternative[];
  /** The branches that were followed. */
  readonly taken: readonly { readonly alternative: Alternative; readonly index: number }[];
  /** Null may stand here, beside what a branch describes. */
  readonly nullable: boolean;
  /** No member is allowed beside those described. */
  readonly closed: boolean;
  /** Members are described, if only to say that there are none. */
  readonly described: boolean;
  /** A schema `false` applies: nothing may be here. */
  readonly forbidden: boolean;
  /** Schemas that apply fix different values. */
  readonly fixesSeveral: boolean;
  /** Members that decided which schemas apply; `all` where that cannot be told. */
  readonly reads: ReadonlySet<string> | 'all';
  /** It was decided by whether there is an object at all, too. */
  readonly readsItself: boolean;
}

/** A `oneOf` or `anyOf` that leaves a choice; those with one branch beside `null` are followed at once. */
export interface Alternative {
  readonly keyword: 'oneOf' | 'anyOf';
  /** The schema that has the keyword. */
  readonly place: SchemaPlace;
  readonly branches: readonly SchemaPlace[];
  /** How many members were described when it was met: those after it may be a branch's own. */
  readonly after: number;
  /** How many branches of others it lies in. */
  readonly depth: number;
}

export interface ShapeOptions {
  /** What is there so far, for `if` and `dependentSchemas`; `undefined` when nothing is. */
  readonly value: Json | undefined;
  /** The branch that was chosen; `undefined`: none yet. `every` follows all branches: what could ever apply. */
  readonly choose: ((alternative: Alternative) => number | undefined) | 'every';
  /** Told of an `if` that costs too much to decide: it then counts as one that does not hold. Left out: GF131 is thrown. */
  readonly note?: NoteLimit;
}

export function shapeOf(document: SchemaDocument, places: readonly SchemaPlace[], options: ShapeOptions): Shape {
  const builder = new ShapeBuilder(document, options);
  for (const place of places) builder.visit(place);
  return builder.shape;
}

/** The schemas of a member: its own, those of the patterns that its name fits, else those for all others. */
export function memberPlaces({ members, patterns, additional }: Shape, name: string): readonly SchemaPlace[] | undefined {
  const own = members.get(name);
  if (own !== undefined) return own;
  const fits = (source: string): boolean => {
    const pattern = patternOf(source);
    return pattern !== undefined && withinLimits(() => matches(pattern, name), false, { at: inSchema(''), note: () => undefined });
  };
  const fitting = [...patterns].filter(([pattern]) => fits(pattern)).map(([, places]) => places);
  const [only] = fitting;
  if (only !== undefined) return fitting.length === 1 ? only : fitting.flat();
  return additional.length > 0 ? additional : undefined;
}

/** What says more about one value than this is no honest schema: the rest is left out, and no check of it ends (GF131). */
const MOST_PLACES = 2000;
const MOST_LEVELS = 500;

class ShapeBuilder {
  readonly shape: {
    merged: Record<string, Json>;
    members: Map<string, readonly SchemaPlace[]>;
    required: Set<string>;
    patterns: Map<string, readonly SchemaPlace[]>;
    additional: SchemaPlace[];
    names: SchemaPlace[];
    prefix: SchemaPlace[][];
    items: SchemaPlace[];
    contains: SchemaPlace[];
    alternatives: Alternative[];
    taken: { alternative: Alternative; index: number }[];
    nullable: boolean;
    closed: boolean;
    described: boolean;
    forbidden: boolean;
    fixesSeveral: boolean;
    reads: Set<string> | 'all';
    readsItself: boolean;
  } = {
    merged: {}, members: new Map(), required: new Set(), patterns: new Map(), additional: [], names: [], prefix: [], items: [],
    contains: [], alternatives: [], taken: [], nullable: false, closed: false, described: false, forbidden: false, fixesSeveral: false, reads: new Set(), readsItself: false,
  };
  readonly #document: SchemaDocument;
  readonly #options: ShapeOptions;
  readonly #visited = new Set<SchemaPlace>();
  #depth = 0;
  #level = 0;

  constructor(document: SchemaDocument, options: ShapeOptions) {
    this.#document = document;
    this.#options = options;
  }

  visit(place: SchemaPlace): void {
    if (this.#visited.has(place) || this.#visited.size >= MOST_PLACES || this.#level >= MOST_LEVELS) return;
    this.#visited.add(place);
    const { schema } = place;
    if (schema === false) this.shape.forbidden = true;
    this.#level += 1;
    if (isJsonObject(schema)) this.#read(place, schema);
    this.#level -= 1;
  }

  #read(place: SchemaPlace, schema: JsonObject): void {
    this.shape.fixesSeveral ||= fixesAnother(this.shape.merged, schema);
    // Before what it refers to: the outermost words win. Members stand in the order in which they are written.
    mergeInto(this.shape.merged, schema);
    this.#references(place, schema, (keyword) => comesFirst(schema, keyword, 'properties'));
    this.#applicators(place, schema);
    this.#references(place, schema, (keyword) => !comesFirst(schema, keyword, 'properties'));
    this.#conditions(place, schema);
    // What only a condition brings comes after what it looks at.
    for (const part of schemasOf(this.#document, place, { schema, keyword: 'allOf' })) if (isConditional(part)) this.visit(part);
    this.#alternatives(place, schema);
  }

  #references(place: SchemaPlace, schema: JsonObject, isMeant: (keyword: string) => boolean): void {
    for (const keyword of ['$ref', '$dynamicRef'] as const) {
      if (typeof schema[keyword] === 'string' && isMeant(keyword)) this.visit(this.#document.target(place, keyword));
    }
    if (isMeant('allOf')) for (const part of schemasOf(this.#document, place, { schema, keyword: 'allOf' })) if (!isConditional(part)) this.visit(part);
  }

  #applicators(place: SchemaPlace, schema: JsonObject): void {
    const { shape } = this;
    if (isJsonObject(schema.properties)) shape.described = true;
    for (const name of namesIn(schema.properties)) add(shape.members, name, this.#document.under(place, 'properties', name));
    for (const name of namesIn(schema.patternProperties)) add(shape.patterns, name, this.#document.under(place, 'patternProperties', name));
    for (const name of textsIn(schema.required)) shape.required.add(name);
    if (schema.additionalProperties === false || schema.unevaluatedProperties === false) shape.closed = true;
    this.#single(place, schema, 'additionalProperties', shape.additional);
    this.#single(place, schema, 'unevaluatedProperties', shape.additional);
    this.#single(place, schema, 'propertyNames', shape.names);
    this.#single(place, schema, 'items', shape.items);
    this.#single(place, schema, 'unevaluatedItems', shape.items);
    this.#single(place, schema, 'contains', shape.contains);
    for (const [index, part] of schemasOf(this.#document, place, { schema, keyword: 'prefixItems' }).entries()) (shape.prefix[index] ??= []).push(part);
  }

  #conditions(place: SchemaPlace, schema: JsonObject): void {
    const { value, choose } = this.#options;
    const isThere = (name: string) => choose === 'every' || (isJsonObject(value) && Object.hasOwn(value, name));
    for (const [name, needed] of Object.entries(isJsonObject(schema.dependentRequired) ? schema.dependentRequired : {})) {
      this.#reads([name]);
      if (choose !== 'every' && isThere(name)) for (const other of textsIn(needed)) this.shape.required.add(other);
    }
    for (const name of namesIn(schema.dependentSchemas)) {
      this.#reads([name]);
      if (isThere(name)) this.visit(this.#document.under(place, 'dependentSchemas', name));
    }
    if (schema.if !== undefined) this.#branch(place, schema);
  }

  #branch(place: SchemaPlace, schema: JsonObject): void {
    const { value, choose, note } = this.#options;
    const condition = this.#document.under(place, 'if');
    const follow = (keyword: 'then' | 'else') => {
      if (schema[keyword] !== undefined) this.visit(this.#document.under(place, keyword));
    };
    if (choose === 'every') {
      follow('then');
      follow('else');
      return;
    }
    const read = conditionReads(this.#document, condition);
    this.#reads(read === 'all' ? read : read.names);
    if (read !== 'all' && read.itself) this.shape.readsItself = true;
    follow(withinLimits(() => holds(this.#document, condition, value ?? {}), false, { at: inSchema(condition.pointer), note }) ? 'then' : 'else');
  }

  #alternatives(place: SchemaPlace, schema: JsonObject): void {
    for (const keyword of ['anyOf', 'oneOf'] as const) {
      const branches = schemasOf(this.#document, place, { schema, keyword });
      if (branches.length === 0) continue;
      const alternative: Alternative = { keyword, place, branches, after: this.shape.members.size, depth: this.#depth };
      const { choose } = this.#options;
      const more = branches.filter(({ schema: branch }) => !isLeftBlank(branch));
      if (choose === 'every') for (const branch of more) if (!isNull(branch.schema)) this.#visitBranch(branch);
      const [only] = more;
      // `oneOf: [X, null]` is X, which may be null.
      if (more.length < branches.length && more.length > 0 && (this.shape.merged.type === undefined || mayBeNull(this.shape.merged))) this.shape.nullable = true;
      if (more.length === 1 && only !== undefined) {
        this.#take(alternative, branches.indexOf(only));
        continue;
      }
      this.shape.alternatives.push(alternative);
      if (choose !== 'every') this.#take(alternative, choose(alternative));
    }
  }

  #take(alternative: Alternative, index: number | undefined): void {
    const branch = index === undefined ? undefined : alternative.branches[index];
    if (index === undefined || branch === undefined) return;
    this.shape.taken.push({ alternative, index });
    this.#visitBranch(branch);
  }

  #visitBranch(branch: SchemaPlace): void {
    this.#depth += 1;
    this.visit(branch);
    this.#depth -= 1;
  }

  #single(place: SchemaPlace, schema: JsonObject, keyword: string, into: SchemaPlace[]): void {
    if (isJsonObject(schema[keyword])) into.push(this.#document.under(place, keyword));
  }

  #reads(more: Iterable<string> | 'all'): void {
    if (more === 'all' || this.shape.reads === 'all') this.shape.reads = 'all';
    else for (const name of more) this.shape.reads.add(name);
  }
}

function add(map: Map<string, readonly SchemaPlace[]>, name: string, place: SchemaPlace): void {
  map.set(name, map.has(name) ? [...(map.get(name) ?? []), place] : alone(place));
}
