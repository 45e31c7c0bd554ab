// Holds the one session that an element shows: opens it, follows it, ends it. A later opening always wins over an
// earlier one that is still under way.
import type { LiveSession } from '../session/live-session.js';

export interface SessionFollower {
  /** At the first screen and at each change of it. */
  readonly changed: (session: LiveSession) => void;
  readonly failed: (error: unknown) => void;
}

export class SessionLink {
  #turn = 0;
  #session: LiveSession | undefined;
  #unsubscribe: (() => void) | undefined;

  get session(): LiveSession | undefined {
    return this.#session;
  }

  async open(start: () => Promise<LiveSession>, follower: SessionFollower): Promise<void> {
    const turn = await this.close();
    try {
      const session = await start();
      if (turn !== this.#turn) {
        await session.stop();
        return;
      }
      this.#session = session;
      this.#unsubscribe = session.subscribe(() => follower.changed(session));
      follower.changed(session);
    } catch (error) {
      if (turn === this.#turn) follower.failed(error);
    }
  }

  /** Resolves when the session's last save is done. */
  async close(): Promise<number> {
    this.#turn += 1;
    const turn = this.#turn;
    const session = this.#session;
    this.#unsubscribe?.();
    this.#session = undefined;
    await session?.stop();
    return turn;
  }
}
