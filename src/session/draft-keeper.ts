// Keeps the draft: writes the latest state as soon as the previous write is done, without debounce, and says saved only
// when the store has said so. Never decides what a draft contains.
import { GovFormError } from '../model/error.js';
import type { Draft } from '../model/draft.js';
import type { Path } from '../model/path.js';
import type { DraftChange, DraftStore } from '../ports/draft-store.js';
import type { Environment } from '../ports/environment.js';
import type { SaveState } from './screen.js';

export interface DraftKeeper {
  /**
   * Something changed: a write starts now, or right after the one under way.
   * @param paths Where answers or their provenance changed; empty: only what is kept beside them did, such as the position.
   *   Left out, anything may have changed, and everything is written.
   */
  changed(paths?: Iterable<Path>): void;
  /** Resolves when nothing is left to write, or the last attempt failed; tells whether the latest state is saved. */
  flush(): Promise<boolean>;
  /** What is under way is finished; nothing is begun any more. */
  stop(): void;
}

/** The draft as it stands, and how it differs from the revision saved before, where that is known. */
export interface DraftToSave {
  readonly draft: Draft;
  readonly change?: DraftChange;
}

/** What is to be written: everything, or what changed at these paths. */
export type Unsaved = 'everything' | ReadonlySet<Path>;

export interface DraftKeeperOptions {
  readonly store: DraftStore;
  readonly environment: Environment;
  /** @param revision to save it under; the one before is what was saved last. */
  readonly draft: (revision: number, unsaved: Unsaved) => DraftToSave;
  readonly revision: number;
  readonly onState: (state: SaveState) => void;
}

const FIRST_RETRY_MS = 1000;
const LAST_RETRY_MS = 30_000;

export function keepDraft({ store, environment, draft, revision, onState }: DraftKeeperOptions): DraftKeeper {
  let dirty = false;
  // What was found on the device may be older than this version of the form: the first write replaces it as a whole.
  let unsaved: Set<Path> | 'everything' = 'everything';
  let running: Promise<void> | undefined;
  let saved = true;
  let next = revision;
  let retryMs = FIRST_RETRY_MS;
  let cancelRetry = () => {};
  let stopped = false;

  function keepUnsaved(paths: Iterable<Path> | undefined): void {
    if (paths === undefined) unsaved = 'everything';
    else if (unsaved !== 'everything') for (const path of paths) unsaved.add(path);
  }

  async function writeLatest(): Promise<void> {
    while (dirty) {
      dirty = false;
      const writing = unsaved;
      unsaved = new Set();
      try {
        const { draft: written, change } = draft(next + 1, writing);
        await store.save(written, change);
        next += 1;
        saved = true;
        retryMs = FIRST_RETRY_MS;
        if (!dirty) onState({ state: 'saved', at: written.savedAt, keptUntil: written.keptUntil });
      } catch (error) {
        saved = false;
        keepUnsaved(writing === 'everything' ? undefined : writing);
        onState({ state: 'not-saved', reason: reasonOf(error) });
        if (reasonOf(error) !== 'other-tab' && !stopped) cancelRetry = environment.after(retryMs, () => changed([]));
        retryMs = Math.min(retryMs * 2, LAST_RETRY_MS);
        return;
      }
    }
  }

  function changed(paths?: Iterable<Path>): void {
    if (stopped) return;
    cancelRetry();
    keepUnsaved(paths);
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
