// The session's state with its subscribers: one list for the screen, one for each question. Holds, never decides.
import type { Path } from '../model/path.js';
import type { SessionState } from './session-state.js';

export interface SessionStore {
  readonly state: SessionState;
  /** Replaces part of the state; tells nobody. */
  set(part: Partial<SessionState>): void;
  subscribe(callback: () => void): () => void;
  subscribeTo(path: Path, callback: () => void): () => void;
  /** Tells those who watch the whole screen, and every question. */
  announce(): void;
  /** Tells those who watch the whole screen, and no question. */
  announceScreen(): void;
  /** Tells those who watch these questions only. */
  announceAt(paths: Iterable<Path>): void;
}

export function createStore(initial: SessionState): SessionStore {
  let state = initial;
  const watchers = new Set<() => void>();
  const byPath = new Map<Path, Set<() => void>>();
  const announceScreen = () => {
    for (const callback of [...watchers]) callback();
  };
  const announceAt = (paths: Iterable<Path>) => {
    for (const path of paths) for (const callback of [...(byPath.get(path) ?? [])]) callback();
  };
  return {
    get state() {
      return state;
    },
    set(part) {
      state = { ...state, ...part };
    },
    subscribe(callback) {
      watchers.add(callback);
      return () => watchers.delete(callback);
    },
    subscribeTo(path, callback) {
      const callbacks = byPath.get(path) ?? new Set();
      byPath.set(path, callbacks.add(callback));
      return () => callbacks.delete(callback);
    },
    announce() {
      announceScreen();
      announceAt([...byPath.keys()]);
    },
    announceScreen,
    announceAt,
  };
}
