// The machine's timers, on the environment's: so tests turn the clock by hand.
import type { Environment } from '../ports/environment.js';

export function machineClock({ after }: Pick<Environment, 'after'>) {
  const cancels = new Map<number, () => void>();
  let last = 0;
  return {
    setTimeout(callback: () => void, delayMs: number): number {
      last += 1;
      const id = last;
      const done = () => {
        cancels.delete(id);
        callback();
      };
      cancels.set(id, after(delayMs, done));
      return id;
    },
    clearTimeout(id: number): void {
      cancels.get(id)?.();
      cancels.delete(id);
    },
  };
}
