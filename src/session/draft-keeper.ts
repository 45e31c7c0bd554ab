// Keeps the draft: writes the latest state as soon as the previous write is done, without debounce, and says saved only
// when the store has said so. Never decides what a draft contains.
import { GovFormError } from '../model/error.js';
import type { Draft } from '../model/draft.js';
import type { DraftStore } from '../ports/draft-store.js';
import type { Environment } from '../ports/environment.js';
import type { SaveState } from './screen.js';

export interface DraftKeeper {
  /** Something changed: a write starts now, or right after the one under way. */
  changed(): void;
  /** Resolves when nothing is left to write, or the last attempt failed; tells whether the latest state is saved. */
  flush(): Promise<boolean>;
  /** What is under way is finished; nothing is begun any more. */
  stop(): void;
}

export interface DraftKeeperOptions {
  readonly store: DraftStore;
  readonly environment: Environment;
  /** The draft as it stands, with the revision to save it under. */
  readonly draft: (revision: number) => Draft;
  readonly revision: number;
  readonly onState: (state: SaveState) => void;
}

const FIRST_RETRY_MS = 1000;
const LAST_RETRY_MS = 30_000;

export function keepDraft({ store, environment, draft, revision, onState }: DraftKeeperOptions): DraftKeeper {
  let dirty = false;
  let running: Promise<void> | undefined;
  let saved = true;
  let next = revision;
  let retryMs = FIRST_RETRY_MS;
  let cancelRetry = () => {};
  let stopped = false;

  async function writeLatest(): Promise<void> {
    while (dirty) {
      dirty = false;
      try {
        const written = draft(next + 1);
        await store.save(written);
        next += 1;
        saved = true;
        retryMs = FIRST_RETRY_MS;
        if (!dirty) onState({ state: 'saved', at: written.savedAt, keptUntil: written.keptUntil });
      } catch (error) {
        saved = false;
        onState({ state: 'not-saved', reason: reasonOf(error) });
        if (reasonOf(error) !== 'other-tab' && !stopped) cancelRetry = environment.after(retryMs, changed);
        retryMs = Math.min(retryMs * 2, LAST_RETRY_MS);
        return;
      }
    }
  }

  function changed(): void {
    if (stopped) return;
    cancelRetry();
    dirty = true;
    saved = false;
    if (running !== undefined) return;
    onState({ state: 'saving' });
    running = writeLatest().finally(() => {
      running = undefined;
    });
  }

  return {
    changed,
    async flush() {
      while (running !== undefined) await running;
      return saved;
    },
    stop() {
      stopped = true;
      cancelRetry();
    },
  };
}

function reasonOf(error: unknown): 'no-room' | 'failed' | 'other-tab' {
  const code = error instanceof GovFormError ? error.code : '';
  if (code === 'GF402') return 'no-room';
  return code === 'GF404' ? 'other-tab' : 'failed';
}
