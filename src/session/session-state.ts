// Everything a screen is derived from, in one value. Replaced as a whole, never changed in place.
import type { Conditions } from '../answers/conditions.js';
import type { Outline } from '../answers/outline.js';
import type { Answers } from '../model/answer.js';
import type { FormModel } from '../model/form-model.js';
import type { Issue } from '../model/issue.js';
import type { NoteLimit } from '../model/limit.js';
import type { Path } from '../model/path.js';
import type { Provenances } from '../model/provenance.js';
import type { Receipt, SubmissionEnvelope } from '../model/submission.js';
import type { Language } from '../model/text.js';
import type { Words } from '../procedure/texts.js';
import type { Device, SaveState, ScreenFrame, Sends, StepScreen, TasksScreen } from './screen.js';

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
  readonly device: Device;
  readonly hostChoseDevice: boolean;
  readonly deviceMissing: boolean;
  readonly saving: SaveState;
  /** Whether there is anywhere to send to. */
  readonly sends: Sends;
  readonly network: 'online' | 'offline';
  readonly restored: ScreenFrame['restored'];
  readonly focus: ScreenFrame['focus'];
  /** Frozen for sending, from Submit until the receiver has answered. */
  readonly envelope: SubmissionEnvelope | undefined;
  readonly attempts: number;
  /** A file had no room on the device, so that closing the page loses it. */
  readonly isPartlyInPage?: boolean;
  readonly receipt: Receipt | undefined;
}

/** How the tasks of a task list stand (task-rules.ts). */
export interface TaskRules {
  readonly areDone: (state: SessionState) => boolean;
  readonly screen: (state: SessionState) => TasksScreen;
  /** How far the citizen is within the task. */
  readonly progress: (state: SessionState, step: string) => Pick<StepScreen, 'progress' | 'task'>;
}
