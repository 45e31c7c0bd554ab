// What a procedure asks of this citizen now, as plain values: questions, and how they are nested. Derived anew from the
// answers (answers/outline.ts); never holds an answer of its own.
import type { Json } from './json.js';
import type { Path } from './path.js';
import type { Part } from './text.js';

export interface OutlineReads {
  /** Places of which the value counts, with their RFC 6901 pointers; for a group or a list, everything in it. */
  readonly values: ReadonlyMap<Path, string>;
  /** Places of which it only counts whether there is anything, with their RFC 6901 pointers. */
  readonly presence: ReadonlyMap<Path, string>;
}

export interface Question {
  /** With row ids: `children[r1].name`. */
  readonly path: Path;
  /** The same for any row, by which procedure and texts speak of it: `children[].name`. */
  readonly pattern: Path;
  /** RFC 6901 pointer to its answer in the document; of a key, to the entry it names. */
  readonly pointer: string;
  readonly step: string;
  /** A key of fields/field-kinds.ts. */
  readonly kind: string;
  /** What that kind's `options()` made of the schema; only that kind reads it. */
  readonly options: Json;
  /** What it asks for: an answer, the name of an entry of a map, one of several possibilities, the sort of an answer, or whether it is the same as another place. */
  readonly asks: 'value' | 'key' | 'branch' | 'type' | 'same';
  readonly required: boolean;
  /** May be sent without: still needed, later. */
  readonly later?: boolean;
  /** Where it is required, left blank it is sent as null. */
  readonly nullable?: boolean;
  /** The schema's own words: the fallback when a text is missing. */
  readonly title?: string;
  readonly part?: PartOf;
  readonly description?: string;
  readonly autocomplete?: string;
  readonly readOnly?: boolean;
  readonly deprecated?: boolean;
  /** A calculation gives the answer, once it can. */
  readonly calculated?: boolean;
  /** The answer that a calculation or the schema itself gives; the citizen gives none. */
  readonly given?: Json;
  /** Stands as the answer until the citizen touches the question. */
  readonly byDefault?: Json;
  /** What came for it, to be read only, is not what the schema allows: it is not sent. */
  readonly unfit?: boolean;
  /** Of a question that asks `same`: the place that it may be the same as. */
  readonly sameAs?: Path;
  /** The answer is that of another question, as long as the citizen says so. */
  readonly copied?: Copied;
  /** The name given to an entry cannot be one. */
  readonly refused?: boolean;
}

export interface Copied {
  /** The question that gives the answer. */
  readonly from: Path;
  /** The question that was asked whether it is the same. */
  readonly by: Path;
}

/** A position of a list that has no name of its own: it goes by the name of the list. */
export interface PartOf extends Part {
  readonly whole: { readonly pattern: Path; readonly title?: string; readonly part?: PartOf };
}

export type OutlineItem =
  | { readonly sort: 'question'; readonly path: Path }
  | OutlineGroup
  | OutlineList;

export interface OutlineGroup {
  readonly sort: 'group';
  readonly path: Path;
  readonly pattern: Path;
  readonly title?: string;
  readonly part?: PartOf;
  readonly description?: string;
  readonly items: readonly OutlineItem[];
}

export interface OutlineList {
  readonly sort: 'list';
  readonly path: Path;
  readonly pattern: Path;
  readonly title?: string;
  readonly part?: PartOf;
  readonly description?: string;
  /** What one row is called. */
  readonly rowTitle?: string;
  readonly required: boolean;
  readonly rows: readonly OutlineRow[];
  readonly least: number;
  /** Left out: as many as one likes. */
  readonly most?: number;
  /** Rows stand for the members of an object, each with its name. */
  readonly keyed: boolean;
  /** No row comes or goes: the schema says so, or, as long as the citizen says so, they are those of another list. */
  readonly readOnly?: boolean;
}

export interface OutlineRow {
  /** `r1`: never given to another row of the same list. */
  readonly id: string;
  readonly path: Path;
  readonly items: readonly OutlineItem[];
}
