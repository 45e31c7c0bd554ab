// The contract of the view half of a kind of question: its controls and its words, never a rule.
import type { TemplateResult } from 'lit';
import type { Issue } from '../model/issue.js';
import type { Json } from '../model/json.js';
import type { Text } from '../model/text.js';
import type { LiveSession } from '../session/live-session.js';
import type { SummaryRow } from '../session/screen.js';
import type { QuestionScreen } from '../session/step-items.js';
import type { HeadingLevel, Shown } from '../text/show-text.js';
import type { Words } from '../text/words.js';
import type { CodeOf, Kind, OptionsOf, RawOf } from './field-kinds.js';
import type { SharedCode } from './shared/shared-issues.js';

/** One question on the page. */
export interface Field<Options = Json, Raw = Json> {
  /** Id of the question's control, or of its group. */
  readonly id: string;
  readonly question: QuestionScreen;
  readonly options: Options;
  /** What the controls show. */
  readonly raw: Raw;
  readonly words: Words;
  /** Set when the question is its step's only one: its label is the heading of the screen. */
  readonly heading: HeadingLevel | undefined;
  /** Which answers are required, to follow that heading. */
  readonly note?: string | undefined;
  /** For those who hear a group without the row of a list that it stands in. */
  readonly row?: Shown | undefined;
  /** Where the answer was fetched, when a register gave it. */
  readonly origin: Shown | undefined;
  /** The sentence of the question's issue, when it has one. */
  readonly error: Shown | undefined;
  /** To be called with what the controls hold, at each input. */
  readonly give: (raw: Raw) => void;
  /** The bytes of files, for a kind that has some. */
  readonly attachments?: LiveSession['attachments'];
}

/** What a question's notes are made of, whatever its kind. */
export type Notes = Omit<Field, 'options' | 'raw' | 'give' | 'attachments'>;

/** What a summary may use of its row. Without `options`, a value is shown by its code. */
export type Summarised<Options> = Pick<SummaryRow, 'optionTexts'> & { readonly options?: Options };

export type IssueText = (params: Issue['params'], words: Words) => string;

/** The view of a kind as the screens use it, its options and raw shape being plain JSON to them. */
export interface AnyFieldView<Options = Json, Raw = Json, Code extends string = string> {
  render(field: Field<Options, Raw>): TemplateResult;
  /** Nothing is ever typed in it, so it has no other look where an answer cannot be changed. */
  readonly isNeverTyped?: true;
  /**
   * An example as the language writes it, where the question has no hint: `options.example`, of the schema's own or found by
   * the kind, else of what is usual. Sentences name the same one. A kind that is not typed has none.
   */
  example?(options: Options, words: Words): string | undefined;
  /** What the name of an entry must be like, where that is asked: one or two whole sentences. */
  keyHint?(options: Options, words: Words): string | undefined;
  /** Id of the first control that an issue concerns: where an error summary's link lands. */
  firstWrong(id: string, options: Options, issue: Issue): string;
  /** How an answer reads on a check page: one entry per line. */
  summary(value: Json, row: Summarised<Options>, words: Words): readonly Text[];
  /** How what cannot be read yet reads there, where it is more than what was typed. */
  unread?(raw: Raw, row: Summarised<Options>, words: Words): readonly Text[];
  /**
   * A sentence for each issue, to follow the question's short name and a colon: no capital, a full stop. The issues that
   * all kinds share have theirs in shared-issues.view.ts; a kind may have better words.
   */
  readonly issueText: { readonly [C in Exclude<Code, SharedCode> | 'required']: IssueText } & { readonly [C in SharedCode]?: IssueText };
}

/** The view half that belongs to an engine half: an issue code without a sentence does not compile. */
export type FieldView<K extends Kind> = AnyFieldView<OptionsOf<K>, RawOf<K>, CodeOf<K>>;

/** The kind that first questions are made of (which way through the procedure it will be): its view comes with the form. */
export type FirstKind = 'choice';
