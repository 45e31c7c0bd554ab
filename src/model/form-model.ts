// The trusted, frozen model that every upper floor works from. Plain JSON, so a compiled procedure is this, written down;
// the answers' schema is not in it: a validator made from it stands beside it.
import type { Expression } from './expression.js';
import type { Json } from './json.js';
import type { Path } from './path.js';
import type { Language } from './text.js';

export const MODEL_FORMAT = 'gov-form/model/1';

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
  /** In the order in which they are asked. */
  readonly questions: readonly QuestionModel[];
  readonly rules: readonly RuleModel[];
  readonly workflow: readonly WorkflowState[];
  /** Where the texts are, relative to the model's own address. */
  readonly texts: Readonly<Record<Language, string>>;
  /** Languages whose texts lack something another language has: their fallbacks are fetched with them. */
  readonly incompleteTexts: readonly Language[];
  /** Address of the precompiled validator module, relative to the model's own; only in a compiled procedure. */
  readonly validator?: string;
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
  /** Questions in order. Empty on a step that only informs. */
  readonly questions: readonly Path[];
  readonly when?: Expression;
}
export interface QuestionModel {
  readonly path: Path;
  readonly step: string;
  /** A key of fields/field-kinds.ts. */
  readonly kind: string;
  /** What that kind's `options()` made of the schema; only that kind reads it. */
  readonly options: Json;
  /** `sometimes`: a branch of the schema asks for it, the validator says when. */
  readonly required: 'always' | 'sometimes' | 'never';
  readonly when?: Expression;
  /** The schema's `title` and `description`: the fallback when a text is missing. */
  readonly title?: string;
  readonly description?: string;
  readonly autocomplete?: string;
}
export interface RuleModel {
  readonly id: string;
  readonly check: Expression;
  readonly on: readonly Path[];
}
export type WorkflowState =
  | { readonly id: string; readonly sort: 'ask'; readonly steps: readonly string[] }
  | { readonly id: string; readonly sort: 'prefill'; readonly source: string }
  | { readonly id: string; readonly sort: 'review' | 'submit' | 'end' };
