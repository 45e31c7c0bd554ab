// A procedure as its owners write it: procedure.json and texts/<language>.json, before anything is checked.
// Their published JSON Schemas are src/procedure/procedure.schema.json and texts.schema.json.
import type { Block } from './blocks.js';
import type { JsonSchema } from './json.js';
import type { Path } from './path.js';
import type { Language } from './text.js';

export const PROCEDURE_FORMAT = 'gov-form/procedure/1';
export const TEXTS_FORMAT = 'gov-form/texts/1';

export interface ProcedureFile {
  readonly $schema?: string;
  readonly format: typeof PROCEDURE_FORMAT;
  readonly id: string;
  /** Semantic version of the procedure. */
  readonly version: string;
  /** The first one is the fallback for texts that are missing. */
  readonly languages: readonly Language[];
  /** Address of the answers' JSON Schema, relative to this file. */
  readonly answers: string;
  /** Address of each language's texts, relative to this file. */
  readonly texts: Readonly<Record<Language, string>>;
  readonly legalBasis?: readonly LegalBasisFile[];
  /** Days a draft is kept on the citizen's own device. */
  readonly draftDays: number;
  /** How long the authority keeps what was sent. For the checker and for records; the page does not show it. */
  readonly retention?: RetentionFile;
  /** Warnings of `gov-form check` that somebody looked at and lets stand. */
  readonly accepted?: readonly AcceptedFile[];
  readonly sources?: readonly SourceFile[];
  readonly steps: readonly StepFile[];
  readonly rules?: readonly RuleFile[];
  /** The steps as tasks, in sections: citizens see a list of them and choose the order. Left out: one step after the other. */
  readonly taskList?: readonly TaskSectionFile[];
  /** Left out: one prefill per source, then every step, review, submit, end. */
  readonly workflow?: readonly WorkflowStateFile[];
}
export interface LegalBasisFile {
  readonly id: string;
  /** European Legislation Identifier, an https address. */
  readonly eli?: string;
}
export interface RetentionFile {
  /** Days after the decision. */
  readonly days: number;
  /** Id of an entry of `legalBasis` that says so. */
  readonly legalBasis?: string;
}
export interface AcceptedFile {
  /** Of the warning: `GF175`. An error cannot be accepted. */
  readonly code: string;
  /** The answers, steps or rules it is about; left out, the whole procedure. */
  readonly paths?: readonly string[];
  /** Why it is right here. */
  readonly reason: string;
}
export interface SourceFile {
  readonly id: string;
  /** Identifier of the register, for example `urn:lu:register:rnpp`. */
  readonly register: string;
  /** Id of an entry of `legalBasis`. */
  readonly legalBasis: string;
  readonly fields: readonly SourceFieldFile[];
  /** After this the citizen is told that it takes long. Default 3000. */
  readonly slowAfterMs?: number;
  /** After this the register is given up. Default 15000. */
  readonly timeoutMs?: number;
}
export interface SourceFieldFile {
  /** RFC 6901 pointer into the register's record. */
  readonly from: string;
  readonly to: Path;
}
export interface StepFile {
  readonly id: string;
  readonly ask?: readonly StepAsk[];
  /** CEL. The step, and all it asks, applies only when this holds. */
  readonly when?: string;
}
export type StepAsk = Path | AskFile | NoticeFile;
export interface AskFile {
  readonly path: Path;
  /** A kind of question; left out, it is chosen from the schema. */
  readonly kind?: string;
  /** CEL. The question applies only when this holds. */
  readonly when?: string;
  /** CEL. Gives the answer; the citizen sees it and cannot change it. */
  readonly calculate?: string;
  /** `later`: still needed, but an incomplete application may lawfully be sent. */
  readonly needed?: 'now' | 'later';
  /** The citizen may say that it is the same as this, which is asked before: another place of the same shape. */
  readonly sameAs?: Path;
  /** Of a list. `pages`: each row has a page of its own. Left out: `inline`, all of them stand in the step. */
  readonly rows?: 'inline' | 'pages';
  /** An HTML autocomplete token, only for data about the citizen who fills in the form (WCAG 1.3.5). */
  readonly autocomplete?: string;
}
/** A notice that stands where it is listed, among the questions. */
export interface NoticeFile {
  /** Key of its words in `notices` of the texts. */
  readonly notice: string;
  /** Left out: information. */
  readonly sort?: 'information' | 'warning';
  /** CEL. It stands there only when this holds. */
  readonly when?: string;
}
export interface RuleFile {
  readonly id: string;
  /** CEL. An issue `rule.<id>` arises when this is false; unknown (a blank answer) is no issue. */
  readonly check: string;
  /** The questions it concerns; the issue stands at the first, the others on the page are marked with it. Where that lies in a repeat, each row is checked. */
  readonly on: readonly Path[];
  /** `warning`: please check, nothing stops. `later`: to be put right later. Left out: `error`. */
  readonly severity?: 'error' | 'warning' | 'later';
}
export interface TaskSectionFile {
  /** Its heading stands in the texts; a list of one section needs none. */
  readonly id: string;
  readonly tasks: readonly TaskFile[];
}
export interface TaskFile {
  /** Named by `after` and by the texts; without words of its own it is called as its first step. */
  readonly id: string;
  /** All tasks together name all steps, in the order of the workflow. */
  readonly steps: readonly string[];
  /** Ids of earlier tasks that must be completed before this one can start. */
  readonly after?: readonly string[];
}
export type WorkflowStateFile =
  | { readonly id: string; readonly sort: 'ask'; readonly steps: readonly string[] }
  | { readonly id: string; readonly sort: 'prefill'; readonly source: string }
  | { readonly id: string; readonly sort: 'review' | 'submit' | 'end' };

/** texts/<language>.json: every word of the procedure that a citizen reads. */
export interface TextsFile {
  readonly $schema?: string;
  readonly format: typeof TEXTS_FORMAT;
  readonly language: Language;
  readonly procedure: {
    readonly title: string;
    /** One paragraph per entry, on the start page. */
    readonly introduction: readonly string[];
    readonly authority: string;
    /** What happens after sending, one entry per step, on the receipt. */
    readonly nextSteps: readonly string[];
  };
  readonly legalBasis?: Readonly<Record<string, string>>;
  /** Per id of a task, or of a section of the task list. */
  readonly tasks?: Readonly<Record<string, string>>;
  readonly sources?: Readonly<Record<string, SourceTexts>>;
  readonly steps?: Readonly<Record<string, StepTexts>>;
  readonly questions: Readonly<Record<Path, QuestionTexts>>;
  /** Per key of a notice. */
  readonly notices?: Readonly<Record<string, WrittenBlocks>>;
  readonly rules?: Readonly<Record<string, string>>;
  /** The same in easy language (Leichte Sprache, FALC), as far as there is more to say than the ordinary words. */
  readonly easy?: EasyTexts;
}
export type EasyTexts = Omit<PartialTexts, '$schema' | 'format' | 'language' | 'easy' | 'legalBasis' | 'sources'>;
/** The texts of a language beside the first: whatever it lacks is taken from another. */
export type PartialTexts = Pick<TextsFile, 'format' | 'language'> &
  Partial<Pick<TextsFile, '$schema' | 'legalBasis' | 'tasks' | 'steps' | 'notices' | 'rules' | 'easy'>> & {
    readonly procedure?: Partial<TextsFile['procedure']>;
    readonly sources?: Readonly<Record<string, Partial<SourceTexts>>>;
    readonly questions?: Readonly<Record<Path, Partial<QuestionTexts>>>;
  };
/** In a closed set of Markdown, one or more blocks per entry; in compiled texts, what was read of it (procedure/read-blocks.ts). */
export type WrittenBlocks = readonly Block[];
export interface SourceTexts {
  /** The register, as it is called in a sentence: "the National Register of Natural Persons". */
  readonly name: string;
  /** Who keeps it. */
  readonly authority: string;
  /** Why it is asked: one sentence. */
  readonly purpose: string;
}
export interface StepTexts {
  /** The step's heading. Left out on a step with one question: that question is the heading. */
  readonly title?: string;
  /** Paragraphs under the heading. */
  readonly body?: readonly string[];
}
export interface QuestionTexts {
  readonly label: string;
  /** Shorter name for the check-answers page and error summaries; left out, the label. */
  readonly shortLabel?: string;
  readonly hint?: string;
  /** What the citizen reads before the question: what is accepted by ticking a box. */
  readonly body?: WrittenBlocks;
  /** Longer help, folded away until it is wanted. */
  readonly help?: WrittenBlocks;
  /** Per option code. */
  readonly options?: Readonly<Record<string, string | { readonly label: string; readonly hint?: string }>>;
  /** Per issue code (`required`, `date.unreal`): replaces the engine's own sentence. */
  readonly errors?: Readonly<Record<string, string>>;
}

/** All the files of a procedure, read but not yet trusted. */
export interface ProcedureFiles {
  readonly procedure: unknown;
  readonly answers: unknown;
  readonly texts: Readonly<Record<Language, unknown>>;
}
/** The same, once checkProcedure found no error. */
export interface CheckedProcedure {
  readonly procedure: ProcedureFile;
  readonly answers: JsonSchema;
  /** Complete in the first language only. */
  readonly texts: Readonly<Record<Language, PartialTexts>>;
}
