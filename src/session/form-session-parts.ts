// What a form session is made of, and the table of what it does with each command: forgetting one does not compile.
import type { Language } from '../model/text.js';
import type { Ports } from '../ports/ports.js';
import type { Words } from '../procedure/texts.js';
import type { Command } from './command.js';
import type { Keeping } from './keeping.js';
import type { LiveSession } from './live-session.js';
import type { WorkflowMachine } from '../workflow/compile-workflow.js';
import type { Outbox } from './outbox.js';
import type { SessionState } from './session-state.js';
import type { SessionStore } from './session-store.js';

export interface FormSessionParts {
  readonly store: SessionStore;
  readonly ports: Ports;
  readonly keeping: Keeping;
  readonly attachments: LiveSession['attachments'];
  readonly outbox: Outbox;
  readonly machine: WorkflowMachine;
  /** Of rows; fetched only for a form that may have some. @param apply takes what a command makes of the state */
  readonly rowCommands: ((apply: (change: (state: SessionState) => SessionState) => void) => RowCommands) | undefined;
  /** The procedure's words in a language, its fallbacks behind them. */
  readonly loadWords: (language: Language) => Promise<Words>;
  /** Something failed that no screen can show; the session goes on where it is. */
  readonly onFailure: (error: unknown) => void;
}

type OfRow = 'add-row' | 'remove-row' | 'restore-row' | 'move-row' | 'open-row';
type PerformAll = { readonly [D in Command['do']]: (command: Extract<Command, { readonly do: D }>) => void };

export type RowCommands = Pick<PerformAll, OfRow>;
/** Those of rows are there where rows are. */
export type Perform = Omit<PerformAll, OfRow>;
