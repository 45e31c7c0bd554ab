// The session as the views know it: commands in, screens out, one subscription per question.
import type { Json } from '../model/json.js';
import type { Path } from '../model/path.js';
import type { AddressPort } from '../ports/addresses.js';
import type { Environment } from '../ports/environment.js';
import type { Command } from './command.js';
import type { Screen } from './screen.js';
import type { QuestionScreen } from './step-items.js';

/** Where the bytes of a file are: on the device; in this page, as the answers are; there because the device has no room. */
export type WhereKept = 'device' | 'page' | 'no-room';

/** The bytes of files, of which answers hold only the digest. */
export interface Attachments {
  /** Resolves when they are where they are to stay. @throws {GovFormError} GF207 no digest on an insecure page */
  keep(bytes: Uint8Array<ArrayBuffer>): Promise<{ readonly digest: string; readonly where: WhereKept }>;
  /** `undefined` where they are lost. */
  find(digest: string): Promise<Uint8Array | undefined>;
}

export interface LiveSession {
  readonly screen: Screen;
  /** Its clock and network. */
  readonly environment: Environment;
  dispatch(command: Command): void;
  /** Calls back when the screen as a whole changed (not for a keystroke). Returns the way to stop. */
  subscribe(callback: () => void): () => void;
  /** The question as it stands; `undefined` when it is not on the current step. */
  question(path: Path): QuestionScreen | undefined;
  /** Calls back when this question's answer, issue or words changed. Returns the way to stop. */
  subscribeTo(path: Path, callback: () => void): () => void;
  /** Rejects where this part of the program cannot be fetched. */
  attachments(): Promise<Attachments>;
  /** The answers that apply, as they would be sent. */
  readonly document: Json;
  /** Nothing stands in the way of sending them. */
  readonly isComplete: boolean;
  /** Calls back after anything that changed an answer, with where it was where there is one place. Returns the way to stop. */
  subscribeToAnswers(callback: (path: Path | undefined) => void): () => void;
  /** The page's register of addresses, where it has one. */
  readonly addresses?: AddressPort | undefined;
  /**
   * While nobody sees it: gives back the draft, and hears nothing of the network. What was sent goes on its way.
   * @returns whether it waits; not where nothing is lost by stopping: nothing was begun, or the device keeps it
   */
  rest?(): boolean;
  /** It is seen again, or still. */
  goOn?(): void;
  /** Ends timers, requests and claims; waits for the last save. */
  stop(): Promise<void>;
}
