// What the citizen is looking at, as data: the one thing the views receive. Words of the procedure are in it as Text;
// words of the interface (Continue, Back, error sentences) are the views' own.
import type { Path } from '../model/path.js';
import type { Problem, ReceiptStatement } from '../model/submission.js';
import type { Language, Text } from '../model/text.js';
import type { IssueScreen, QuestionScreen, ReviewBlock, RowAround, StepItem, SummaryRow } from './step-items.js';

export type { ReviewBlock, SummaryRow } from './step-items.js';

/** Present on every screen. */
export interface ScreenFrame {
  readonly language: Language;
  readonly languages: readonly Language[];
  /** Whether the words are in easy language; left out where there is none. */
  readonly easy?: boolean;
  readonly procedureTitle: Text;
  readonly authority: Text;
  readonly device: Device;
  readonly saving: SaveState;
  readonly network: 'online' | 'offline';
  /** Set once, on the first screen after coming back to a draft. */
  readonly restored?: { readonly savedAt: string; /** The procedure has a new version since: ask the citizen to check. */ readonly formChanged: boolean; /** Answers that are no longer asked, and were left out. */ readonly dropped: number };
  /** Raised at each arrival that must move focus: the view focuses `target` whenever `turn` changes. */
  readonly focus: FocusScreen;
  readonly canGoBack: boolean;
}
export type FocusScreen =
  | { readonly turn: number; readonly target: 'none' | 'heading' | 'summary' }
  /** A place within the step: a new row, the offer to take a removal back, a question; on the check page, the answer that was changed. */
  | { readonly turn: number; readonly target: 'item'; readonly item: Path; readonly part: 'row' | 'undo' | 'up' | 'down' | 'question' | 'answer' };

/** What becomes of the answers at the end. `with-page`: they are the value of a control in the page's form. `nowhere`: a file. */
export type Sends = 'to-receiver' | 'with-page' | 'nowhere';

/** `undecided`: nothing is written until the citizen has said whose device it is. */
export type Device = 'undecided' | 'own' | 'shared';
export type SaveState =
  /** Nothing to save yet, or nothing may be saved (shared computer). */
  | { readonly state: 'idle' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly at: string; readonly keptUntil: string }
  | { readonly state: 'not-saved'; readonly reason: 'no-storage' | 'no-room' | 'failed' | 'other-tab' | 'not-erased' };

export type Screen = ScreenFrame &
  (
    | StartScreen
    | SourceScreen
    | TasksScreen
    | StepScreen
    | ReviewScreen
    | SendingScreen
    | QueuedScreen
    | ReceiptScreen
  );

export interface StartScreen {
  readonly sort: 'start';
  readonly introduction: readonly Text[];
  /** Whether to ask whose device this is (the host may have said so). */
  readonly asksDevice: boolean;
  /** Continue was pressed without an answer to it. */
  readonly deviceMissing: boolean;
  readonly draftDays: number;
}

/** A register offers what it holds. */
export interface SourceScreen {
  readonly sort: 'source';
  /** The procedure asks other registers too: the heading says which one this is. */
  readonly hasOthers?: boolean;
  readonly source: {
    readonly id: string;
    readonly name: Text;
    readonly authority: Text;
    readonly purpose: Text;
    readonly legalBasis: Text;
    readonly eli?: string;
  };
  /** Labels of what would be fetched. */
  readonly asks: readonly Text[];
  readonly stage:
    | { readonly at: 'offer' }
    | { readonly at: 'waiting'; readonly slow: boolean }
    | { readonly at: 'preview'; readonly found: readonly SummaryRow[]; readonly missing: readonly Text[]; readonly retrievedAt: string }
    | { readonly at: 'failed'; readonly reason: 'not-found' | 'signed-out' | 'denied' | 'unavailable' | 'timed-out' | 'unusable' | 'offline' };
}

export interface StepScreen {
  readonly sort: 'step';
  readonly step: string;
  /** The step's title; `undefined` when the step's only question is its heading. */
  readonly title?: Text;
  /** Only this row is asked: it has a page of its own. */
  readonly row?: OpenRow;
  readonly body: readonly Text[];
  /** What the step shows, as it is nested. */
  readonly items: readonly StepItem[];
  /** The first question, by which a step without a title goes. */
  readonly first?: Pick<QuestionScreen, 'label' | 'asks'>;
  /** Every question in `items`, in order. */
  readonly questions: readonly QuestionScreen[];
  /** One of them may follow after sending, and is marked so. */ readonly later?: boolean;
  /** All of it can only be read. */ readonly asksNothing?: boolean;
  /** Left out for the only step of a task. */
  readonly progress?: { readonly current: number; readonly total: number };
  /** How many steps there were when that was told last, on another step, if it was another number. */
  readonly countBefore?: number | undefined;
  /** The task that the step belongs to, where it has others. */
  readonly task?: Text;
  /** After a failed Continue, in the order of the questions; empty otherwise. */
  readonly issues: readonly IssueScreen[];
  /** Continue returns to check-your-answers. */
  readonly returnsToReview: boolean;
}

/** What has to be done, part by part: the citizen chooses the order. */
export interface TasksScreen {
  readonly sort: 'tasks';
  readonly sections: readonly TaskSection[];
  readonly done: number;
  /** As many as there are now: an answer may bring further ones. */
  readonly total: number;
}
export interface TaskSection {
  readonly id: string;
  /** Left out where it is the only one. */
  readonly title?: Text;
  readonly tasks: readonly TaskScreen[];
}
export type TaskScreen = { readonly id: string; readonly title: Text } & (
  /** `step`: where it begins, or goes on. */
  | { readonly state: 'not-started' | 'in-progress' | 'completed' | 'mistakes'; readonly step: string }
  /** `first`: all that has to be completed before, in the order of the list. */
  | { readonly state: 'cannot-start'; readonly first: readonly Text[] }
);

export interface OpenRow {
  readonly path: Path;
  /** The rows that it lies in, from the outside in, and itself. */
  readonly around: readonly RowAround[];
}

export interface ReviewSection {
  readonly step: string;
  readonly title: Text;
  /** All rows of the section. */
  readonly rows: readonly SummaryRow[];
  /** The same rows, each row of a repeat under its own name; one block without a name where there is no repeat. */
  readonly blocks: readonly ReviewBlock[];
}
export interface ReviewScreen {
  readonly sort: 'review';
  readonly sections: readonly ReviewSection[];
  /** Anything that stops sending: each links to its question. */
  readonly issues: readonly IssueScreen[];
  readonly sends?: Exclude<Sends, 'to-receiver'>;
  /** The receiver answered that it does not take this. */
  readonly refusal?: Problem;
}
export interface SendingScreen {
  readonly sort: 'sending';
}
export interface QueuedScreen {
  readonly sort: 'queued';
  readonly digest: string;
  readonly queuedAt: string;
  readonly attempts: number;
  /** Memory only: the page must stay open. */
  readonly keepsPageOpen: boolean;
}
export interface ReceiptScreen {
  readonly sort: 'receipt';
  readonly statement: ReceiptStatement;
  /** Compact JWS, to keep. */
  readonly jws: string;
  readonly nextSteps: readonly Text[];
  /** What was sent, as it stood on the check page; left out where the answers are gone: the receipt was opened again. */
  readonly sent?: SentScreen;
}
export type SentScreen = Pick<ReviewScreen, 'sections' | 'issues'>;
