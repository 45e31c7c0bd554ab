// GF133: members that are required and in which the same is required again, without end, so that no answer is ever
// complete. Finds where each circle closes. One way out is enough: null, another type, an empty list, a branch that ends.
import type { ProcedureProblem } from '../model/error.js';
import { isJsonObject } from '../model/json.js';
import type { Json, JsonObject } from '../model/json.js';
import { memberPointerOf } from '../model/path.js';
import type { Sliced } from '../model/slices.js';
import { namesIn, textsIn } from '../schema/keyword-values.js';
import { mergeInto } from '../schema/merge-keywords.js';
import type { SchemaDocument } from '../schema/schema-document.js';
import type { SchemaPlace } from '../schema/schema-place.js';
import { allParts } from './check-contradictions.js';
import { problem } from './problem.js';

/** A required member that can never be given: which schemas describe it or ask for it. */
export interface EndlessMember {
  readonly holders: readonly JsonObject[];
  /** Left out: it is nobody's member. */
  readonly name: string | undefined;
  /** No schema lets anything stand there. */
  readonly forbidden?: true;
}

export interface Endless {
  readonly members: readonly EndlessMember[];
  readonly problems: readonly ProcedureProblem[];
}

/** Something that has to be there: one of these, each seen together with all schemas that always apply to it. */
interface Demand {
  readonly oneOf: readonly Node[];
  /** Of a member. */
  readonly name?: string;
}

interface Node {
  readonly parts: readonly SchemaPlace[];
  /** Each way to fill it in, with all that this demands. */
  ways: readonly (readonly Demand[])[];
  /** Whether one of them comes to an end. */
  ends: boolean;
}

/** Beyond, nothing is said: no form is so large. */
const MOST_NODES = 5000;

/** @param pointers every schema that is asked, with where it stands in the document */
export function* endlessIn(document: SchemaDocument, pointers: ReadonlyMap<SchemaPlace, string>): Sliced<Endless> {
  const nodes = new Nodes(document);
  const starts = [...pointers.keys()].map((place) => nodes.at([place]));
  for (const node of nodes.known.values()) {
    if (nodes.known.size > MOST_NODES) return { members: [], problems: [] };
    node.ways = nodes.waysOf(node);
    yield;
  }
  // What leads to others was known before them: from behind, few rounds are enough.
  const all = [...nodes.known.values()].reverse();
  for (let changes = true; changes; yield) {
    changes = false;
    for (const node of all.filter(({ ends }) => !ends)) changes = (node.ends = node.ways.some((way) => way.every(isMet))) || changes;
  }
  return closed(starts, new Map([...pointers].map(([{ schema }, pointer]) => [schema, pointer])));
}

function isMet({ oneOf }: Demand): boolean {
  return oneOf.some(({ ends }) => ends);
}

class Nodes {
  readonly known = new Map<string, Node>();
  readonly #numbers = new Map<SchemaPlace, number>();
  readonly #document: SchemaDocument;

  constructor(document: SchemaDocument) {
    this.#document = document;
  }

  at(places: readonly SchemaPlace[]): Node {
    const parts = [...allParts(this.#document, places)];
    const telling = parts.filter(({ schema }) => !isWrapper(schema));
    const key = (telling.length > 0 ? telling : parts).map((part) => this.#numberOf(part)).sort((one, other) => one - other).join();
    const node = this.known.get(key) ?? { parts, ways: [], ends: false };
    this.known.set(key, node);
    return node;
  }

  waysOf({ parts }: Node): readonly (readonly Demand[])[] {
    const merged: Record<string, Json> = {};
    for (const { schema } of parts) if (isJsonObject(schema)) mergeInto(merged, schema);
    if (merged.enum !== undefined || merged.const !== undefined) return ENDS;
    const types = merged.type === undefined ? [impliedType(parts)] : [merged.type].flat();
    if (types.length === 0 || types.some((type) => type !== 'object' && type !== 'array' && type !== '')) return ENDS;
    const branches = parts.flatMap((part) => ['oneOf', 'anyOf'].flatMap((keyword): Demand[] => {
      const list = this.#under(part, keyword);
      return list.length === 0 ? [] : [{ oneOf: list.map((branch) => this.at([branch])) }];
    }));
    return types.map((type) => [...(type === 'object' ? this.#members(parts) : type === 'array' ? this.#rows(parts, merged) : []), ...branches]);
  }

  #members(parts: readonly SchemaPlace[]): readonly Demand[] {
    const required = new Set(parts.flatMap(({ schema }) => (isJsonObject(schema) ? textsIn(schema.required) : [])));
    return [...required].flatMap((name) => {
      const places = parts.filter((part) => describes(part.schema, name)).map((part) => this.#document.under(part, 'properties', name));
      return places.length === 0 ? [] : [{ oneOf: [this.at(places)], name }];
    });
  }

  #rows(parts: readonly SchemaPlace[], { minItems = 0, minContains = 1 }: JsonObject): readonly Demand[] {
    const positions = parts.map((part) => this.#under(part, 'prefixItems'));
    const fixed = Math.max(...positions.map((each) => each.length));
    const wanted = Array.from({ length: Math.min(fixed, Number(minItems)) }, (_none, index) => positions.flatMap((each) => each[index] ?? []));
    const rows = Number(minItems) > fixed ? [this.#each(parts, 'items')] : [];
    const contained = Number(minContains) > 0 ? this.#each(parts, 'contains').map((place) => [place]) : [];
    return [...wanted, ...rows, ...contained].filter((places) => places.length > 0).map((places) => ({ oneOf: [this.at(places)] }));
  }

  #each(parts: readonly SchemaPlace[], keyword: string): readonly SchemaPlace[] {
    return parts.filter(({ schema }) => isJsonObject(Object(schema)[keyword])).map((part) => this.#document.under(part, keyword));
  }

  #under(part: SchemaPlace, keyword: string): readonly SchemaPlace[] {
    const list: unknown = Object(part.schema)[keyword];
    return Array.isArray(list) ? list.map((_each, index) => this.#document.under(part, keyword, String(index))) : [];
  }

  #numberOf(place: SchemaPlace): number {
    const number = this.#numbers.get(place) ?? this.#numbers.size;
    this.#numbers.set(place, number);
    return number;
  }
}

const ENDS: Node['ways'] = [[]];

const SAYS_NOTHING: ReadonlySet<string> = new Set(['$ref', '$dynamicRef', 'allOf', 'title', 'description', '$comment', 'examples', 'default', 'deprecated', 'readOnly', 'writeOnly', '$defs', 'definitions', '$schema']);

/** Only leads to another schema. */
function isWrapper(schema: Json): boolean {
  return isJsonObject(schema) && Object.keys(schema).every((keyword) => SAYS_NOTHING.has(keyword));
}

function describes(schema: Json, name: string): boolean {
  return isJsonObject(schema) && namesIn(schema.properties).includes(name);
}

/** As the form asks it, where the schema names no type; empty where only branches say. */
function impliedType(parts: readonly SchemaPlace[]): string {
  const has = (...keywords: readonly string[]) => parts.some(({ schema }) => keywords.some((keyword) => Object(schema)[keyword] !== undefined));
  return has('properties') ? 'object' : has('items', 'prefixItems', 'contains') ? 'array' : has('oneOf', 'anyOf') ? '' : 'string';
}

interface Step {
  readonly node: Node;
  readonly name?: string;
}

/** Follows what never ends, and names the member by which it comes back to where it was. */
function closed(starts: readonly Node[], pointers: ReadonlyMap<Json, string>): Endless {
  const [way, seen, hopeless] = [[] as Step[], new Set<Node>(), new Set<Node>()];
  const found = new Map<string, EndlessMember>();
  const visit = (step: Step): void => {
    way.push(step);
    if (seen.has(step.node)) {
      if (hopeless.has(step.node) || way.findIndex(({ node }) => node === step.node) < way.length - 1) close();
    } else {
      seen.add(step.node);
      for (const { oneOf, name } of step.node.ways.flat().filter((demand) => !isMet(demand))) for (const node of oneOf) visit({ node, ...(name === undefined ? {} : { name }) });
    }
    way.pop();
  };
  const close = (): void => {
    // The circle may close in a list or a branch: what cannot be given is the member that they are.
    const last = Math.max(way.findLastIndex(({ name }) => name !== undefined), 0);
    for (const { node } of way.slice(last, -1)) hopeless.add(node);
    const name = way[last]?.name;
    const holders = (way[name === undefined ? last : last - 1]?.node.parts ?? []).flatMap(({ schema }) => (isJsonObject(schema) ? [schema] : []));
    const home = name === undefined ? holders[0] : holders.find((schema) => describes(schema, name));
    const at = pointers.get(home ?? null) ?? '';
    found.set(name === undefined ? at : memberPointerOf(`${at}/properties`, name), { holders, name });
  };
  for (const node of starts) if (!node.ends && !seen.has(node)) visit({ node });
  return { members: [...found.values()], problems: [...found.keys()].map(endless) };
}

function endless(pointer: string): ProcedureProblem {
  return problem('GF133', { file: 'answers.schema.json', pointer }, 'What is required here requires the same again, without end: no answer is ever complete.', 'Take it out of "required", or give it a way to end: null, a branch without it, a list that may be empty.');
}
