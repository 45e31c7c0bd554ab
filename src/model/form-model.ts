// The trusted, frozen model that every upper floor works from. Plain JSON, so a compiled procedure is this, written down;
// with the answers' schema in it, which says what is asked and what is valid.
import type { Expression } from './expression.js';
import type { JsonSchema } from './json.js';
import type { Path } from './path.js';
import type { PatternMeaning } from './pattern-meaning.js';
import type { Language } from './text.js';

export const MODEL_FORMAT = 'gov-form/model/2';

export interface FormModel {
  readonly format: typeof MODEL_FORMAT;
  readonly id: string;
  readonly version: string;
  /** SHA-256 (hex) over the RFC 8785 bytes of procedure.json and the answers' schema: what a draft and a submission name. */
  readonly digest: string;
  /** The first one is the fallback. */
  readonly languages: readonly Language[];
  readonly draftDays: number;
  readonly legalBasis: readonly { readonly id: string; readonly eli?: string }[];
  readonly sources: readonly SourceModel[];
  readonly steps: readonly StepModel[];
  /** What the procedure says about single questions, groups and lists, by pattern. */
  readonly asks: Readonly<Record<Path, AskModel>>;
  /** What is asked and what is valid: JSON Schema 2020-12, complete in itself. */
  readonly schema: JsonSchema;
  /** What each pattern of the schema means. Only a compiled procedure has it; for all others it is worked out where they run. */
  readonly patterns?: Readonly<Record<string, PatternMeaning>>;
  /** The schema has none (answers/open-part.ts). Only a compiled procedure says so; left out, there may be some. */
  readonly openPlaces?: false;
  readonly rules: readonly RuleModel[];
  readonly workflow: readonly WorkflowState[];
  /** The steps as tasks that are done in any order; left out, one step follows the other. */
  readonly tasks?: readonly TaskSectionModel[];
  /** Where the texts are, relative to the model's own address. */
  readonly texts: Readonly<Record<Language, string>>;
  /** Languages whose texts lack something another language has: their fallbacks are fetched with them. */
  readonly incompleteTexts: readonly Language[];
}
export interface SourceModel {
  readonly id: string;
  readonly register: string;
  readonly legalBasis: string;
  readonly fields: readonly { readonly from: string; readonly to: Path }[];
  readonly slowAfterMs: number;
  readonly timeoutMs: number;
}
export interface StepModel {
  readonly id: string;
  /** Patterns of what is asked, in order; an empty text is everything. Empty on a step that only informs. */
  readonly ask: readonly Path[];
  readonly when?: Expression;
  /** In order. */
  readonly notices?: readonly NoticeModel[];
}
export interface NoticeModel {
  /** Key of its words. */
  readonly id: string;
  readonly sort: 'information' | 'warning';
  readonly when?: Expression;
  /** How many of `ask` stand before it. */
  readonly after: number;
}
export interface AskModel {
  /** A key of fields/field-kinds.ts; left out, the schema decides. Of a group: a composed kind. */
  readonly kind?: string;
  /** Of a composed kind: the name of the member in each role. */
  readonly roles?: Readonly<Record<string, string>>;
  readonly when?: Expression;
  /** Gives the answer: the citizen sees it and cannot change it. */
  readonly calculate?: Expression;
  /** What is calculated is an amount of money: it is shown in hundredths. */
  readonly amount?: boolean;
  /** May be sent without. */
  readonly later?: boolean;
  /** The pattern of what it may be the same as. */
  readonly sameAs?: Path;
  /** Of a list: each row has a page of its own. */
  readonly rows?: 'pages';
  readonly autocomplete?: string;
  /** Of a date, a month or a year: what rules say of it alone. */
  readonly limits?: readonly DateLimit[];
}
/** Not after, or not before; the expression reads no answer. */
export type DateLimit = readonly [by: '<=' | '>=', limit: Expression];
export interface RuleModel {
  readonly id: string;
  readonly check: Expression;
  /** Patterns. Where the first lies in a repeat, the rule is asked for each row. */
  readonly on: readonly Path[];
  /** Left out: an error, which stops. */
  readonly severity?: 'warning' | 'later';
}
export interface TaskSectionModel {
  readonly id: string;
  readonly tasks: readonly TaskModel[];
}
export interface TaskModel {
  readonly id: string;
  readonly steps: readonly string[];
  /** Tasks that must be completed before this one can start. */
  readonly after: readonly string[];
  /** Tasks whose answers decide whether this one has to be done at all. */
  readonly decidedBy: readonly string[];
}
export type WorkflowState =
  | { readonly id: string; readonly sort: 'ask'; readonly steps: readonly string[] }
  | { readonly id: string; readonly sort: 'prefill'; readonly source: string }
  | { readonly id: string; readonly sort: 'review' | 'submit' | 'end' };
