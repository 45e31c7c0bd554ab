// Where this session's draft is kept: nowhere until the citizen has said whose device it is, then on the device or in
// memory. Wraps the keeper with that choice.
import type { Ports } from '../ports/ports.js';
import type { Path } from '../model/path.js';
import { keepDraft } from './draft-keeper.js';
import type { DraftKeeper, DraftKeeperOptions } from './draft-keeper.js';
import type { Device, SaveState } from './screen.js';

export interface Keeping {
  readonly deviceAtStart: Device;
  readonly savingAtStart: SaveState;
  /** Answers are kept on the device now. */
  readonly isOnDevice: boolean;
  /** From now on changes are kept, where the device allows it. */
  begin(device: Device): void;
  /** @param paths Where answers or their provenance changed; see DraftKeeper. Left out, anything may have changed. */
  changed(paths?: Iterable<Path>): void;
  /** Resolves when the latest state is saved or could not be. */
  flush(): Promise<void>;
  /** Removes what is kept; keeps nothing more until begin(). Tells how saving stands then; never rejects. */
  forget(): Promise<SaveState>;
  /** Gives the draft back where nothing is kept on the device, and from then on keeps nothing there. @returns whether it did */
  rest(): boolean;
  stop(): Promise<void>;
}

export interface KeepingOptions {
  readonly ports: Ports;
  readonly draftId: string;
  readonly deviceAtStart: Device;
  readonly savingAtStart: SaveState;
  /** Gives the draft back when the session stops. */
  readonly release: () => void;
  /** The revision found on the device. */
  readonly revision: number;
  readonly draft: DraftKeeperOptions['draft'];
  readonly onState: (state: SaveState) => void;
  readonly onFailure: (error: unknown) => void;
}

export function createKeeping({ ports, draftId, deviceAtStart, savingAtStart, release, revision, draft, onState, onFailure }: KeepingOptions): Keeping {
  let keeper: DraftKeeper | undefined;
  let saving = savingAtStart;
  return {
    deviceAtStart,
    get savingAtStart() {
      return saving;
    },
    get isOnDevice() {
      return keeper !== undefined;
    },
    begin(device) {
      if (device !== 'own' || saving.state === 'not-saved') return;
      keeper ??= keepDraft({ store: ports.drafts, environment: ports.environment, draft, revision, onState });
    },
    changed: (paths) => keeper?.changed(paths),
    async flush() {
      await keeper?.flush();
    },
    async forget() {
      // First of all nothing more may be kept: what is erased must not come back.
      const old = keeper;
      keeper = undefined;
      old?.stop();
      await old?.flush();
      if (old === undefined) return saving;
      return ports.drafts.remove(draftId).then(
        () => saving,
        (error: unknown) => {
          onFailure(error);
          return { state: 'not-saved', reason: 'not-erased' } as const;
        },
      );
    },
    rest() {
      if (keeper !== undefined) return false;
      // Another form may have the draft by the time this one is seen again.
      if (deviceAtStart !== 'shared') saving = { state: 'not-saved', reason: 'no-storage' };
      release();
      return true;
    },
    async stop() {
      keeper?.stop();
      await keeper?.flush();
      release();
    },
  };
}
