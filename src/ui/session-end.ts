// What a page says of the end of its own session, and what the notice of it is given. Types only.
import type { CSSResult } from 'lit';
import type { LiveSession } from '../session/live-session.js';
import type { Words } from '../text/words.js';
import type { Announcer } from './announcer.js';
import type { FormRoot } from './form-root.js';

/** When the page signs the citizen out, and what can be done about it. */
export interface SessionEnd {
  readonly at: Date;
  /** Resolves with the new end. Rejects, or gives an end that has passed, where it did not work. */
  readonly extend?: () => Promise<Date>;
  /** Signs in again without leaving the page. Resolves with the new end. */
  readonly signIn?: () => Promise<Date>;
  /** How long before the end the warning is shown: 5 minutes if left out, never less than 20 seconds (WCAG 2.2.1). */
  readonly warnBeforeMs?: number;
}

export interface ExpirySurroundings {
  readonly words: Words;
  readonly announcer: Announcer;
  readonly root: FormRoot;
}

export interface ExpiryNotice {
  /** Empty as long as there is nothing to say. */
  readonly element: HTMLElement;
  readonly styles: CSSResult;
  /** To be called when the screen, the language or the end changed. */
  follow(end: SessionEnd | undefined, session: LiveSession, around: ExpirySurroundings): void;
  stop(): void;
}
