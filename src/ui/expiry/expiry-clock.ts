// Says in which stage the page's own session is, and calls back when that changes. Knows no words and draws nothing.
import type { Environment } from '../../ports/environment.js';

export type ExpiryStage = 'quiet' | 'soon' | 'over';

export interface ExpiryTimes {
  readonly endMs: number;
  readonly warnBeforeMs: number | undefined;
}

const WARN_BEFORE_MS = 5 * 60_000;
/** WCAG 2.2.1: at least 20 seconds to extend. */
const LEAST_WARNING_MS = 20_000;
/** A device that slept may have stopped its timers: the clock is looked at again so often. */
const LOOK_AGAIN_MS = 30_000;

export class ExpiryClock {
  #cancel: (() => void) | undefined;

  /** Calls `look` now, at each change of stage and every half minute between, until the session is over. */
  follow(environment: Environment, times: ExpiryTimes, look: (stage: ExpiryStage) => void): void {
    this.stop();
    const leftMs = times.endMs - Date.parse(environment.now());
    const warnMs = Math.max(times.warnBeforeMs ?? WARN_BEFORE_MS, LEAST_WARNING_MS);
    const stage = leftMs <= 0 ? 'over' : leftMs <= warnMs ? 'soon' : 'quiet';
    if (stage !== 'over') {
      const untilChangeMs = stage === 'soon' ? leftMs : leftMs - warnMs;
      this.#cancel = environment.after(Math.min(untilChangeMs, LOOK_AGAIN_MS), () => this.follow(environment, times, look));
    }
    look(stage);
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }
}
