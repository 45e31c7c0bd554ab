// The session as the views know it: commands in, screens out, one subscription per question.
import type { Json } from '../model/json.js';
import type { Path } from '../model/path.js';
import type { Command } from './command.js';
import type { QuestionScreen, Screen } from './screen.js';

export interface LiveSession {
  readonly screen: Screen;
  dispatch(command: Command): void;
  /** Calls back when the screen as a whole changed (not for a keystroke). Returns the way to stop. */
  subscribe(callback: () => void): () => void;
  /** The question as it stands; `undefined` when it is not on the current step. */
  question(path: Path): QuestionScreen | undefined;
  /** Calls back when this question's answer, issue or words changed. Returns the way to stop. */
  subscribeTo(path: Path, callback: () => void): () => void;
  /** The answers that apply, as they would be sent. */
  readonly document: Json;
  /** Ends timers, requests and claims; waits for the last save. */
  stop(): Promise<void>;
}
