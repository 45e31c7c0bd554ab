// Which members of a place are described only under a condition, and how many answers of the same place come before it can be
// told. Looks at no answers.
import { isJsonObject } from '../model/json.js';
import { isLeftBlank, namesIn } from './keyword-values.js';
import { conditionReads, schemasOf } from './remembered-places.js';
import type { SchemaDocument } from './schema-document.js';
import type { SchemaPlace } from './schema-place.js';

/** The members that decide, by the member that waits for them; none where a branch that is chosen brings it. */
export type FollowUps = ReadonlyMap<string, ReadonlySet<string>>;

export function followUpsOf(document: SchemaDocument, places: readonly SchemaPlace[]): FollowUps {
  const walk = new Walk(document);
  for (const place of places) walk.visit(place);
  // Of two that exclude each other neither comes after the other.
  const excludeEachOther = (name: string): boolean => [...(walk.waiting.get(name) ?? [])].some((other) => walk.waiting.get(other)?.has(name) === true);
  return new Map([...walk.waiting].filter(([name]) => !walk.always.has(name) || (walk.refused.has(name) && !excludeEachOther(name))));
}

/** Further on, nothing is told apart: nobody follows such a chain, and what waits for itself, round a corner, has no end. */
const MOST_LEVELS = 4;

/** 0, which is left out: in any case. 1: by an answer that is asked in any case, or by a branch. 2: by an answer of 1, and so on. */
export function followUpLevels(document: SchemaDocument, places: readonly SchemaPlace[]): ReadonlyMap<string, number> {
  const follow = followUpsOf(document, places);
  const levels = new Map<string, number>();
  for (let round = 1; round <= MOST_LEVELS; round += 1) {
    for (const [name, deciding] of follow) levels.set(name, Math.min(MOST_LEVELS, 1 + Math.max(0, ...[...deciding].map((each) => levels.get(each) ?? 0))));
  }
  return levels;
}

/** Whether all these members come from one branch: then they are asked together, or not at all. */
export function fromOneBranch(document: SchemaDocument, places: readonly SchemaPlace[], names: readonly string[]): boolean {
  const walk = new Walk(document);
  for (const place of places) walk.visit(place);
  const branches = new Set(names.flatMap((name) => [...(walk.describedIn.get(name) ?? [])]));
  return branches.size <= 1;
}

/** Of more it is not told: it then counts as asked in any case. */
const MOST_PLACES = 2000;

class Walk {
  readonly always = new Set<string>();
  /** The members of which a condition says that there are none: `"else": { "properties": { "employer": false } }`. */
  readonly refused = new Set<string>();
  /** The members that decide, by the member that waits. */
  readonly waiting = new Map<string, Set<string>>();
  /** The places that describe a member. */
  readonly describedIn = new Map<string, Set<SchemaPlace>>();
  readonly #document: SchemaDocument;
  readonly #visited = new Set<SchemaPlace>();

  constructor(document: SchemaDocument) {
    this.#document = document;
  }

  /** @param deciding left out: it applies in any case */
  visit(place: SchemaPlace, deciding?: ReadonlySet<string>): void {
    const { schema } = place;
    if (this.#visited.has(place) || this.#visited.size >= MOST_PLACES || !isJsonObject(schema)) return;
    this.#visited.add(place);
    const document = this.#document;
    for (const name of namesIn(schema.properties)) {
      const member = document.under(place, 'properties', name);
      this.#describe(name, member, deciding);
      if (member.schema !== false) this.describedIn.set(name, new Set([...(this.describedIn.get(name) ?? []), place]));
    }
    for (const keyword of ['$ref', '$dynamicRef'] as const) if (typeof schema[keyword] === 'string') this.visit(document.target(place, keyword), deciding);
    for (const part of schemasOf(document, place, { schema, keyword: 'allOf' })) this.visit(part, deciding);
    for (const name of namesIn(schema.dependentSchemas)) this.visit(document.under(place, 'dependentSchemas', name), and(deciding, [name]));
    if (schema.if !== undefined) {
      const read = conditionReads(document, document.under(place, 'if'));
      const both = and(deciding, read === 'all' ? [] : read.names);
      for (const keyword of ['then', 'else'] as const) if (schema[keyword] !== undefined) this.visit(document.under(place, keyword), both);
    }
    for (const keyword of ['anyOf', 'oneOf'] as const) {
      const branches = schemasOf(document, place, { schema, keyword }).filter((branch) => !isLeftBlank(branch.schema));
      for (const branch of branches) this.visit(branch, branches.length === 1 ? deciding : and(deciding, []));
    }
  }

  #describe(name: string, { schema }: SchemaPlace, deciding: ReadonlySet<string> | undefined): void {
    if (schema === false && deciding !== undefined) this.refused.add(name);
    if (deciding === undefined) this.always.add(name);
    else this.waiting.set(name, new Set([...(this.waiting.get(name) ?? []), ...deciding]));
  }
}

function and(deciding: ReadonlySet<string> | undefined, names: Iterable<string>): ReadonlySet<string> {
  return new Set([...(deciding ?? []), ...names]);
}
