// An environment that a test moves by hand: time stands still, chance is a count, the network is what it is told to be.
import type { Environment } from '../ports/environment.js';
import { hexDigest } from './environment-values.js';

export interface ManualEnvironment extends Environment {
  /** Moves time forward and calls back what falls due on the way, in order; what those call for is included. */
  advance(durationMs: number): void;
  /** Sets the clock without calling anything back. RFC 3339. */
  setNow(now: string): void;
  setOnline(online: boolean): void;
  /** How many callbacks wait. */
  readonly waiting: number;
}
export interface ManualEnvironmentOptions {
  /** RFC 3339. Default 2026-03-01T12:00:00.000Z. */
  readonly now?: string;
  /** Default true. */
  readonly online?: boolean;
  /** What `random()` says, 0 ≤ n < 1. Default 0.5. */
  readonly random?: number;
}

/** `today()` is the date of `now()` in UTC; `uuid()` counts from `00000000-0000-4000-8000-000000000001`. */
export function manualEnvironment(options: ManualEnvironmentOptions = {}): ManualEnvironment {
  let nowMs = Date.parse(options.now ?? '2026-03-01T12:00:00.000Z');
  let online = options.online ?? true;
  let uuids = 0;
  const networkCallbacks = new Set<() => void>();
  const timers = new Set<{ readonly dueMs: number; readonly callback: () => void }>();

  const now = (): string => new Date(nowMs).toISOString();
  const nextDueBy = (limitMs: number) => {
    const due = [...timers].filter(({ dueMs }) => dueMs <= limitMs);
    return due.toSorted((one, other) => one.dueMs - other.dueMs)[0];
  };

  return {
    now,
    today: () => now().slice(0, 10),
    uuid: () => `00000000-0000-4000-8000-${String((uuids += 1)).padStart(12, '0')}`,
    sha256: hexDigest,
    isOnline: () => online,
    onNetworkChange(callback) {
      const own = (): void => callback();
      networkCallbacks.add(own);
      return () => void networkCallbacks.delete(own);
    },
    after(delayMs, callback) {
      const timer = { dueMs: nowMs + Math.max(0, delayMs), callback };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
    random: () => options.random ?? 0.5,
    advance(durationMs) {
      const endMs = nowMs + durationMs;
      for (let timer = nextDueBy(endMs); timer !== undefined; timer = nextDueBy(endMs)) {
        timers.delete(timer);
        nowMs = Math.max(nowMs, timer.dueMs);
        timer.callback();
      }
      nowMs = endMs;
    },
    setNow: (next) => void (nowMs = Date.parse(next)),
    setOnline(next) {
      if (next === online) return;
      online = next;
      for (const callback of [...networkCallbacks]) callback();
    },
    get waiting() {
      return timers.size;
    },
  };
}
