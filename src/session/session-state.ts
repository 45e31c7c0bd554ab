// Everything a screen is derived from, in one value. Replaced as a whole, never changed in place.
import type { Conditions } from '../answers/conditions.js';
import type { Outline } from '../answers/outline.js';
import type { OutlineList, OutlineRow } from '../model/outline.js';
import type { Answers } from '../model/answer.js';
import type { FormModel } from '../model/form-model.js';
import type { Issue } from '../model/issue.js';
import type { NoteLimit } from '../model/limit.js';
import type { Path } from '../model/path.js';
import type { Provenances } from '../model/provenance.js';
import type { Receipt, SubmissionEnvelope } from '../model/submission.js';
import type { Language } from '../model/text.js';
import type { Words } from '../procedure/texts.js';
import type { PageId } from '../workflow/pages.js';
import type { Device, SaveState, ScreenFrame, Sends, StepScreen, TasksScreen } from './screen.js';
import type { RowAround, RowSummary } from './step-items.js';

export interface SessionState {
  readonly model: FormModel;
  readonly words: Words;
  readonly language: Language;
  /** In easy language, where there is one. */
  readonly easy: boolean;
  readonly answers: Answers;
  readonly provenances: Provenances;
  readonly outline: Outline;
  /** The outline holds, but its document is older than the answers. */
  readonly stale: boolean;
  /** Remembers what conditions gave, so that only what reads a changed answer is evaluated again. */
  readonly conditions: Conditions;
  /** Told of what costs too much to tell or to check; it tells the designer of each once. */
  readonly noteLimit: NoteLimit;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Issues shown since the last failed Continue; one leaves when its answer is corrected. */
  readonly shown: ReadonlyMap<Path, Issue>;
  /** Warnings that Continue has stopped at once: the next time it goes on. */
  readonly warned: ReadonlySet<string>;
  /** The row removed last from each list: it can be brought back. */
  readonly removed: ReadonlyMap<Path, { readonly row: string; readonly index: number }>;
  /** Left out: one step follows the other. */
  readonly tasks: TaskRules | undefined;
  /** Steps that were left by Continue. */
  readonly passed: ReadonlySet<string>;
  /** How many steps were told last. */
  readonly told?: StepCount | undefined;
  /** The row whose page is open. */
  readonly openRow: Path | undefined;
  /** Rows that were added and whose page has not been left yet; `undefined` before the first page: one that a draft has open may be new. */
  readonly newRows?: ReadonlySet<Path>;
  /** Fetched only for a form with such pages. */
  readonly rowPages: RowPages | undefined;
  readonly device: Device;
  readonly hostChoseDevice: boolean;
  readonly deviceMissing: boolean;
  readonly saving: SaveState;
  /** Whether there is anywhere to send to. */
  readonly sends: Sends;
  readonly network: 'online' | 'offline';
  readonly restored: ScreenFrame['restored'];
  readonly focus: ScreenFrame['focus'];
  /** The answer that the citizen left the check page to change. */
  readonly changing?: Path | undefined;
  /** Frozen for sending, from Submit until the receiver has answered. */
  readonly envelope: SubmissionEnvelope | undefined;
  readonly attempts: number;
  /** A file had no room on the device, so that closing the page loses it. */
  readonly isPartlyInPage?: boolean;
  readonly receipt: Receipt | undefined;
  /** What was sent, as long as its receipt is shown; kept nowhere else, and only where it is exactly that. */
  readonly sent?: Sent | undefined;
}

export type Sent = Pick<SessionState, 'answers' | 'provenances'>;

export interface StepCount {
  readonly total: number | undefined;
  /** As it was told before that, if it was another number. */
  readonly before: number | undefined;
}

/** How the tasks of a task list stand (task-rules.ts). */
export interface TaskRules {
  readonly areDone: (state: SessionState) => boolean;
  readonly screen: (state: SessionState) => TasksScreen;
  /** How far the citizen is within the task. */
  readonly progress: (state: SessionState, step: string) => Pick<StepScreen, 'progress' | 'task'>;
}

/** A row that has a page of its own. */
export interface RowPage {
  readonly row: OutlineRow;
  /** The rows that it lies in, from the outside in, and itself. */
  readonly around: readonly RowAround[];
  /** The innermost of them that has a page too. */
  readonly outer: Path | undefined;
}

/** What only lists do whose rows are pages (row-pages.ts). Pure. */
export interface RowPages {
  /** The page that is open in this step. */
  openIn(state: SessionState, step: string): RowPage | undefined;
  /** How a row stands in its list; `undefined` where it is asked there. */
  summaryOf(state: SessionState, list: OutlineList, row: OutlineRow): RowSummary | undefined;
  open(state: SessionState, row: Path, at?: Path): SessionState;
  /** Of a row just added: it goes again if its page is left with nothing answered, unless by Continue. */
  openNew(state: SessionState, row: Path): SessionState;
  /** Back to the list; `undefined` where no row is open on this page of the workflow. @param isDone by Continue */
  close(state: SessionState, page: PageId, isDone: boolean): SessionState | undefined;
  /** With the row open that is once this page is reached. */
  arriveAt(state: SessionState, page: PageId): Partial<SessionState>;
  /** With the first row open, where a Continue found it wrong and nobody has begun: it was not seen yet. */
  begin(state: SessionState, step: string, wrong: SessionState['shown']): SessionState | undefined;
  /** The page in which a path is asked, or none, is open. @param from where the citizen is */
  changeTo(state: SessionState, path: Path, from: PageId): Partial<SessionState>;
}
