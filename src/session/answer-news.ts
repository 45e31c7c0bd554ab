// Tells whoever listens that an answer changed, and where. Knows no answer.
import type { Path } from '../model/path.js';
import { pathOf } from './command.js';
import type { Command } from './command.js';
import type { SessionStore } from './session-store.js';

type Listener = (path: Path | undefined) => void;

export class AnswerNews {
  readonly #listeners = new Set<Listener>();

  /** @returns the way to stop */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Carries out a command, and tells if it changed an answer. */
  around(command: Command, store: SessionStore, act: () => void): void {
    const before = store.state;
    act();
    const { answers, outline } = store.state;
    // In the same outline, whatever is not an answer only gives answers their standard form.
    if (answers !== before.answers && (command.do === 'answer' || outline !== before.outline)) this.tell(pathOf(command));
  }

  tell(path?: Path): void {
    for (const listener of [...this.#listeners]) listener(path);
  }
}
