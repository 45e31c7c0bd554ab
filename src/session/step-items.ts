// What a step shows, as data: questions, groups, lists with their rows, and what is wrong with an answer. Part of a
// screen (screen.ts).
import type { Answer } from '../model/answer.js';
import type { Blocks } from '../model/blocks.js';
import type { Issue } from '../model/issue.js';
import type { Json } from '../model/json.js';
import type { Question } from '../model/outline.js';
import type { Path } from '../model/path.js';
import type { Text } from '../model/text.js';

export type StepItem = QuestionItem | GroupItem | ListItem | NoticeItem;

export interface QuestionItem {
  readonly sort: 'question';
  readonly path: Path;
  /** Set where there is something to read before it, or else help. */
  readonly hasBlocks?: 'body' | 'help';
}
/** Something to read among the questions. */
export interface NoticeItem {
  readonly sort: 'notice';
  /** `notice:` and its key: no answer has such a path. */
  readonly path: Path;
  readonly tone: 'information' | 'warning';
  readonly text: Blocks;
}
/** Questions that belong together under one name. */
export interface GroupItem {
  readonly sort: 'group';
  readonly path: Path;
  readonly title: Text;
  readonly hint?: Text;
  readonly items: readonly StepItem[];
  readonly issue?: IssueScreen;
  readonly composed?: Composed;
}
/** The kind that asks a group as one thing. */
export interface Composed {
  readonly kind: string;
  /** The name of the member in each role. */
  readonly roles: Readonly<Record<string, string>>;
}
/** The same questions for each of several rows: children, former names, the entries of a map. */
export interface ListItem {
  readonly sort: 'list';
  readonly path: Path;
  readonly title: Text;
  readonly hint?: Text;
  readonly required: boolean;
  /** What one row is called, without its number; where nobody has a name for it, the list in short. */
  readonly rowName?: Text;
  readonly listName?: Text;
  /** The rows that it lies in, from the outside in. */
  readonly around?: readonly RowAround[];
  /** Present where each row has a page of its own. */
  readonly rowsAs?: 'pages';
  readonly rows: readonly RowItem[];
  readonly canAdd: boolean;
  /** Shown, not to be changed: no row comes or goes. */
  readonly readOnly?: boolean;
  /** Present when no more than so many rows are accepted. */
  readonly most?: number;
  /** The row removed last, until something else is done to this list: it can be brought back. */
  readonly removed?: { readonly number: number };
  readonly issue?: IssueScreen;
}
export interface RowAround {
  readonly rowName?: Text;
  readonly listName?: Text;
  readonly number: number;
}
export interface RowItem {
  readonly path: Path;
  /** From 1. */
  readonly number: number;
  readonly items: readonly StepItem[];
  readonly canRemove: boolean;
  readonly canMoveUp: boolean;
  readonly canMoveDown: boolean;
  /** Where the row has a page of its own: it has no items here. */
  readonly summary?: RowSummary;
}
export interface RowSummary {
  /** What was answered in it. */
  readonly blocks: readonly ReviewBlock[];
  /** Of those shown, the ones in it. */
  readonly issues: readonly IssueScreen[];
}

export interface QuestionScreen {
  readonly path: Path;
  readonly kind: string;
  readonly options: Json;
  /** Of what is no plain answer the interface itself has words, where `label` is empty. */
  readonly asks?: Question['asks'];
  readonly label: Text;
  readonly shortLabel: Text;
  readonly hint?: Text;
  /** To be read before it. */
  readonly body?: Blocks;
  readonly help?: Blocks;
  readonly optionTexts: Readonly<Record<string, { readonly label: Text; readonly hint?: Text }>>;
  /** Must be answered to go on. */
  readonly required: boolean;
  /** Is needed, and may follow after sending. */
  readonly later?: boolean;
  /** Shown, not to be changed: given by a register, calculated, or fixed by the schema. */
  readonly readOnly?: boolean;
  /** From other answers, once they are there. */
  readonly calculated?: boolean;
  /** Asked of nobody any more; only what was given before is shown. */
  readonly deprecated?: boolean;
  readonly autocomplete?: string;
  readonly answer: Answer;
  /** Shown after a failed Continue until the answer is corrected. */
  readonly issue?: IssueScreen;
  /** The register's own value, when a register provided this answer. */
  readonly origin?: OriginScreen;
}
export interface OriginScreen {
  readonly source: Text;
  readonly retrievedAt: string;
  readonly contested: boolean;
  readonly original: Json;
}
export interface IssueScreen {
  readonly issue: Issue;
  /** Empty for an issue of a group or a list. */
  readonly kind: string;
  readonly asks?: Question['asks'];
  /** Of the question it stands at. */
  readonly options?: Json;
  readonly shortLabel: Text;
  /** The designer's own sentence, when there is one; otherwise the view's catalogue speaks. */
  readonly sentence?: Text;
}

/** One answer on a check page. */
export interface SummaryRow {
  readonly path: Path;
  readonly kind: string;
  readonly options: Json;
  readonly asks?: Question['asks'];
  readonly optionTexts: QuestionScreen['optionTexts'];
  readonly label: Text;
  readonly answer: Answer;
  /** Calculated or fixed: there is nothing to change. */
  readonly readOnly?: boolean;
  readonly origin?: OriginScreen;
}

export interface ReviewBlock {
  /** From the outside in: the name of the list and the number of the row, for example `Children`, 2. */
  readonly names: readonly { readonly text: Text; readonly number?: number }[];
  readonly rows: readonly SummaryRow[];
  /** The group that they are in, and the kind that asks it as one thing, where there is one. */
  readonly at?: Path;
  readonly composed?: Composed;
}
